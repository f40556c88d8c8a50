package org.breathe.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;

/** Collects the values of a {@link ScoreSpec} and checks their ranges; {@link ScoreSpec#builder()} makes one. */
public final class ScoreSpecBuilder {
    List<Optional<Mood>> moods = List.of();
    OptionalDouble valence = OptionalDouble.empty();
    OptionalDouble arousal = OptionalDouble.empty();
    OptionalDouble tension = OptionalDouble.empty();
    OptionalDouble memory = OptionalDouble.empty();
    Arc arc = Arc.SWELL_AND_RESOLVE;
    double intensity = 1;
    OptionalDouble seconds = OptionalDouble.empty();
    double fps = 25;
    double aspect = 0.75;
    Order order = Order.AS_STACKED;
    Ending ending = Ending.REST;
    double imperfection = ScoreSpec.USUAL_IMPERFECTION;
    boolean data;
    boolean walk;
    boolean camera = true;
    boolean breath = true;
    long seed = 1;

    ScoreSpecBuilder() {}

    /** The moods, one per still, cycling. An empty one is left to the picture; so are all if there are none. */
    public ScoreSpecBuilder moods(List<Optional<Mood>> value) {
        moods = List.copyOf(value);
        return this;
    }

    /** One mood for all stills. */
    public ScoreSpecBuilder mood(Mood value) {
        return moods(List.of(Optional.of(value)));
    }

    /** In place of every mood's own valence, −1…1. */
    public ScoreSpecBuilder valence(double value) {
        valence = OptionalDouble.of(within("valence", value, -1, 1));
        return this;
    }

    /** In place of every mood's own arousal, −1…1. */
    public ScoreSpecBuilder arousal(double value) {
        arousal = OptionalDouble.of(within("arousal", value, -1, 1));
        return this;
    }

    /** In place of every mood's own tension, 0…1. */
    public ScoreSpecBuilder tension(double value) {
        tension = OptionalDouble.of(within("tension", value, 0, 1));
        return this;
    }

    /** In place of every mood's own memory, 0…1. */
    public ScoreSpecBuilder memory(double value) {
        memory = OptionalDouble.of(within("memory", value, 0, 1));
        return this;
    }

    /** How intensity and mood travel through the piece. */
    public ScoreSpecBuilder arc(Arc value) {
        arc = value;
        return this;
    }

    /** How strong everything is, 0 (nothing moves) … 2. */
    public ScoreSpecBuilder intensity(double value) {
        intensity = within("intensity", value, 0, 2);
        return this;
    }

    /** The exact length of the piece, s. */
    public ScoreSpecBuilder seconds(double value) {
        seconds = OptionalDouble.of(within("seconds", value, Double.MIN_VALUE, 86_400));
        return this;
    }

    /** Frames per second, 1…1000. */
    public ScoreSpecBuilder fps(double value) {
        fps = within("fps", value, 1, 1000);
        return this;
    }

    /** The frame's height ÷ its width. */
    public ScoreSpecBuilder aspect(double value) {
        aspect = within("aspect", value, 0.01, 100);
        return this;
    }

    /** The order in which the stills are seen. */
    public ScoreSpecBuilder order(Order value) {
        order = value;
        return this;
    }

    /** How the piece ends. */
    public ScoreSpecBuilder ending(Ending value) {
        ending = value;
        return this;
    }

    /** How irregular everything is, 0 (not at all) … 1. */
    public ScoreSpecBuilder imperfection(double value) {
        imperfection = within("imperfection", value, 0, 1);
        return this;
    }

    /** Whether the stills are measurements. */
    public ScoreSpecBuilder data(boolean value) {
        data = value;
        return this;
    }

    /** Whether the stills are time points of one view that are walked through, which makes them measurements. */
    public ScoreSpecBuilder walk(boolean value) {
        walk = value;
        return this;
    }

    /** Whether the camera may move. */
    public ScoreSpecBuilder camera(boolean value) {
        camera = value;
        return this;
    }

    /** Whether breath may be felt. */
    public ScoreSpecBuilder breath(boolean value) {
        breath = value;
        return this;
    }

    /** The seed of all noise in the piece; any value. */
    public ScoreSpecBuilder seed(long value) {
        seed = value;
        return this;
    }

    /** The specification with the values set so far. */
    public ScoreSpec build() {
        return new ScoreSpec(this);
    }

    private static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must lie between " + low + " and " + high + ".");
        }
        return value;
    }
}
