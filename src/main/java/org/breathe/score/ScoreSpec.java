package org.breathe.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;

/** What a score is composed from: moods, arc, length, order, ending and what may move. Immutable. */
public final class ScoreSpec {
    /** The imperfection where none is set. */
    public static final double USUAL_IMPERFECTION = 0.3;

    private final List<Optional<Mood>> moods;
    private final MoodOverride override;
    private final Arc arc;
    private final double intensity;
    private final OptionalDouble seconds;
    private final double fps;
    private final double aspect;
    private final Order order;
    private final Ending ending;
    private final double imperfection;
    private final boolean data;
    private final boolean walk;
    private final boolean camera;
    private final boolean breath;
    private final long seed;

    /** Takes over the builder's values; later changes to the builder do not reach this. */
    ScoreSpec(ScoreSpecBuilder builder) {
        moods = builder.moods;
        override = new MoodOverride(builder.valence, builder.arousal, builder.tension, builder.memory);
        arc = builder.arc;
        intensity = builder.intensity;
        seconds = builder.seconds;
        fps = builder.fps;
        aspect = builder.aspect;
        order = builder.order;
        ending = builder.ending;
        imperfection = builder.imperfection;
        data = builder.data || builder.walk;
        walk = builder.walk;
        camera = builder.camera;
        breath = builder.breath;
        seed = builder.seed;
    }

    /** A builder with the defaults: moods by the pictures, swell and resolve, 25 frames per second, ending at rest. */
    public static ScoreSpecBuilder builder() {
        return new ScoreSpecBuilder();
    }

    /** The mood that is set for a still, from 0; empty if its picture decides. */
    public Optional<Mood> mood(int still) {
        return moods.isEmpty() ? Optional.empty() : moods.get(still % moods.size());
    }

    /** After how many stills the set moods repeat; 0 if the pictures decide. */
    int moodCycle() {
        return moods.size();
    }

    /** How intensity and mood travel from the start of the piece to its end. */
    public Arc arc() {
        return arc;
    }

    /** How strong everything is, 0 (nothing moves) … 2. */
    public double intensity() {
        return intensity;
    }

    /** The intensity, at most 1: for what must not grow beyond its usual strength. */
    public double intensityUpTo1() {
        return Math.min(1, intensity);
    }

    /**
     * The intensity times that of the arc, 0…2.
     *
     * @param progress how much of the piece has gone by, 0…1
     */
    double intensity(double progress) {
        return intensity * arc.intensity(progress);
    }

    /** The length of the piece, s; empty if the mood decides. */
    public OptionalDouble seconds() {
        return seconds;
    }

    /** Frames per second, 1…1000. */
    public double fps() {
        return fps;
    }

    /** The frame's height ÷ its width. */
    public double aspect() {
        return aspect;
    }

    /** The order in which the stills are seen. */
    public Order order() {
        return order;
    }

    /** How the piece ends: at rest, in a loop or faded out. */
    public Ending ending() {
        return ending;
    }

    /** How irregular everything is, 0…1. */
    public double imperfection() {
        return imperfection;
    }

    /** An imperfection relative to the usual one, at most 1: how likely irregular events are. */
    static double relativeToUsual(double imperfection) {
        return Math.min(1, imperfection / USUAL_IMPERFECTION);
    }

    /** How much of full irregularity of the camera an imperfection, 0…1, allows: all of it from 0.25 on. */
    static double irregularity(double imperfection) {
        return Math.min(1, 4 * imperfection);
    }

    /** Whether the stills are measurements, which only the camera and time may touch. */
    public boolean data() {
        return data;
    }

    /** Whether the stills are time points of one view that are walked through. */
    public boolean walk() {
        return walk;
    }

    /** The seed of all noise in the piece; any value. */
    public long seed() {
        return seed;
    }

    /** Whether the camera moves. */
    boolean movesCamera() {
        return intensity > 0 && camera;
    }

    /** Whether breath is felt, in bodies or, where there are none, in camera and light. */
    boolean breathes() {
        return intensity > 0 && breath && !data();
    }

    /** A mood with the coordinates that are set for the whole piece in place of its own. */
    public Mood override(Mood mood) {
        return override.of(mood);
    }
}
