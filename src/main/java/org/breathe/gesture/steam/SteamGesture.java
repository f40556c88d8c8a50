package org.breathe.gesture.steam;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.gesture.Wind;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Score;
import org.breathe.timing.Noise;

/** Steam rises from where attention goes first. It is drawn, not found, so it waits to be asked for. */
public final class SteamGesture implements Gesture {
    /** How light steam is, in fractions of full scale. */
    private static final float PALE = 0.96f;

    @Override
    public String key() {
        return "steam";
    }

    @Override
    public String adds() {
        return "steam";
    }

    @Override
    public Optional<String> onRequest() {
        return Optional.of("Lets steam rise from where attention goes first.");
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new Plume(
                new SteamVoice(plan)::at,
                plan::felt,
                Wind.chance(plan),
                plan.timeline().period());
    }

    /** Says which time the nearest layer of a passage feels, s. */
    interface FeltClock {
        double felt(Passage passage, double seconds, double depth);
    }

    /**
     * The steam of stills, as dense as a voice says.
     *
     * @param voice the density, 0 … 1, at a time, s
     * @param clock by which it rises
     * @param noise that wisps are made of
     * @param period after which it has to repeat, s; infinite if it need not
     */
    record Plume(DoubleUnaryOperator voice, FeltClock clock, Noise noise, double period) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            double strength = voice.applyAsDouble(seconds);
            if (strength <= 0) {
                return List.of();
            }
            SteamOverlay steam = still.prepared(SteamOverlay.class, model -> SteamOverlay.of(model.scene()));
            double felt = clock.felt(passage, seconds, 1);
            ScalarOverlay opacity = Double.isInfinite(period)
                    ? steam.at(strength, felt, noise)
                    : steam.looping(strength, felt, noise, seconds / period, period);
            return List.of(new Effect.Veil(opacity, PALE));
        }
    }
}
