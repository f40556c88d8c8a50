package org.breathe.options;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Order;

/**
 * What is asked for, in types: parsed once from the strings, immutable. Everything behind the front door reads options
 * here. A new key gets its row in {@link OptionKey} and its getter here.
 */
public final class PieceOptions {
    private final Map<OptionKey<?>, Object> values = new HashMap<>();

    /**
     * Options from the values of keys.
     *
     * @param given values in their one spelling, by the names of their keys; a key that is missing has its fallback
     */
    public PieceOptions(Map<String, String> given) {
        for (OptionKey<?> key : OptionKey.all())
            values.put(key, key.value(given.getOrDefault(key.name(), key.fallback())));
    }

    /** The value of a key. Each key gives values of its own type. */
    @SuppressWarnings("unchecked")
    private <T> T of(OptionKey<T> key) {
        return (T) values.get(key);
    }

    /** One mood per still, cycling; empty where the picture decides. */
    public List<Optional<NamedMood>> moods() {
        return of(OptionKey.MOOD);
    }

    /** In place of every mood's own, −1…1. */
    public Optional<Double> valence() {
        return of(OptionKey.VALENCE);
    }

    /** In place of every mood's own, −1…1. */
    public Optional<Double> arousal() {
        return of(OptionKey.AROUSAL);
    }

    /** In place of every mood's own, 0…1. */
    public Optional<Double> tension() {
        return of(OptionKey.TENSION);
    }

    /** In place of every mood's own, 0…1. */
    public Optional<Double> memory() {
        return of(OptionKey.MEMORY);
    }

    /** How the mood travels. */
    public Arc arc() {
        return of(OptionKey.ARC);
    }

    /** How much moves, 0…2. */
    public double intensity() {
        return of(OptionKey.INTENSITY);
    }

    /** The length of the piece, s; empty if the mood decides. */
    public Optional<Double> seconds() {
        return of(OptionKey.SECONDS);
    }

    /** Frames per second. */
    public double fps() {
        return of(OptionKey.FPS);
    }

    /** The longer side of the frame, px; empty if source and output decide. */
    public Optional<Integer> size() {
        return of(OptionKey.SIZE);
    }

    /** The shape of the frame. */
    public Aspect aspect() {
        return of(OptionKey.ASPECT);
    }

    /** What the slices of a stack are to each other. */
    public StackReading reading() {
        return of(OptionKey.READ);
    }

    /** Whether stills are pictures or measurements. */
    public Treatment treatment() {
        return of(OptionKey.TREAT);
    }

    /** In which order stills are seen. */
    public Order order() {
        return of(OptionKey.ORDER);
    }

    /** How the piece ends. */
    public Ending ending() {
        return of(OptionKey.ENDING);
    }

    /** How irregular everything is, 0…1. */
    public double imperfection() {
        return of(OptionKey.IMPERFECTION);
    }

    /** The gestures that may play, from {@code only}, {@code without} and the flags of those that wait to be asked for. */
    public Set<Gesture> gestures() {
        return OptionKey.gestures()
                .playing(of(OptionKey.ONLY), of(OptionKey.WITHOUT), gesture -> of(OptionKey.REQUESTED.get(gesture)));
    }

    /** The frames that are made; empty for all. */
    public Optional<FrameRange> frames() {
        return of(OptionKey.FRAMES);
    }

    /** The net that judges depth; empty for the plugin's own. */
    public Optional<String> depth() {
        return of(OptionKey.DEPTH);
    }

    /** What comes out. */
    public Output output() {
        return of(OptionKey.OUTPUT);
    }

    /** Where a film is written; empty for beside the source. */
    public Optional<Path> file() {
        return of(OptionKey.FILE);
    }

    /** The seed of all that varies; empty if the pictures give it. */
    public Optional<Integer> seed() {
        return of(OptionKey.SEED);
    }
}
