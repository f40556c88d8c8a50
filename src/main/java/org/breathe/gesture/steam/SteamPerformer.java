package org.breathe.gesture.steam;

import static org.breathe.gesture.steam.SteamTuning.*;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.breathe.gesture.Effect;
import org.breathe.gesture.PassageSignal;
import org.breathe.gesture.Performer;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.timing.Noise;

/**
 * Lets steam rise from a still as a voice says.
 *
 * @param voice says the density, 0 … 1, at a time, s
 * @param clock the time by which it rises, s: that of the nearest layer
 * @param noise that wisps are made of
 * @param period after which it has to repeat, s; infinite if it need not
 */
record SteamPerformer(DoubleUnaryOperator voice, PassageSignal clock, Noise noise, double period) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        double strength = voice.applyAsDouble(seconds);
        if (strength <= 0) {
            return List.of();
        }
        SteamOverlay steam = still.prepared(SteamOverlay.class, model -> SteamOverlay.of(model.scene()));
        double felt = clock.at(passage, seconds);
        ScalarOverlay opacity = Double.isInfinite(period)
                ? steam.at(strength, felt, noise)
                : steam.looping(strength, felt, noise, seconds / period, period);
        return List.of(new Effect.Veil(opacity, BRIGHTNESS));
    }
}
