package org.breathe.score;

import java.util.Optional;
import java.util.OptionalDouble;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;

/** What is asked of a score. Immutable; {@link #builder()} starts one with the defaults. */
public final class ScoreSpec {
    private final ScoreSpecBuilder request;

    /** What is asked now; later changes to the request do not reach the brief. */
    ScoreSpec(ScoreSpecBuilder request) {
        this.request = new ScoreSpecBuilder(request);
    }

    /** A request with the defaults: as the pictures feel, swell and resolve, 25 frames per second, to rest. */
    public static ScoreSpecBuilder builder() {
        return new ScoreSpecBuilder();
    }

    /** The mood that is asked for a still; empty if its picture decides. */
    public Optional<Mood> mood(int still) {
        return request.moods.isEmpty() ? Optional.empty() : request.moods.get(still % request.moods.size());
    }

    /** After how many stills the moods that are asked for repeat; 0 if the pictures decide. */
    int moodCycle() {
        return request.moods.size();
    }

    /** How intensity and mood travel from the start of the piece to its end. */
    public Arc arc() {
        return request.arc;
    }

    /** How strong everything is, 0…2. */
    public double intensity() {
        return request.intensity;
    }

    /** How strong everything is when this much of the piece, 0…1, has gone by, 0…2. */
    double intensity(double progress) {
        return request.intensity * request.arc.intensity(progress);
    }

    /** The length of the piece, s; empty if the mood decides. */
    public OptionalDouble seconds() {
        return request.seconds;
    }

    /** Frames per second, 1…1000. */
    public double fps() {
        return request.fps;
    }

    /** The frame's height ÷ its width. */
    public double aspect() {
        return request.aspect;
    }

    /** The order in which the stills are seen. */
    public Order order() {
        return request.order;
    }

    /** How the piece ends: at rest, in a loop or faded out. */
    public Ending ending() {
        return request.ending;
    }

    /** How irregular everything is, 0…1. */
    public double imperfection() {
        return request.imperfection;
    }

    /** Whether the stills are measurements, which only the camera and time may touch. */
    public boolean data() {
        return request.data || request.walk;
    }

    /** Whether the stills are time points of one view that are walked through. */
    public boolean walk() {
        return request.walk;
    }

    /** The seed of all chance in the piece; any value. */
    public long seed() {
        return request.seed;
    }

    /** Whether the camera moves. */
    boolean movesCamera() {
        return request.intensity > 0 && request.camera;
    }

    /** Whether breath is felt, in bodies or, where there are none, in camera and light. */
    boolean breathes() {
        return request.intensity > 0 && request.breath && !data();
    }

    /** A mood with the coordinates that were asked for in place of its own. */
    public Mood override(Mood mood) {
        return new Mood(
                request.valence.orElse(mood.valence()),
                request.arousal.orElse(mood.arousal()),
                request.tension.orElse(mood.tension()),
                request.memory.orElse(mood.memory()));
    }
}
