package org.breathe.gesture.steam;

import java.util.Optional;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.Wind;
import org.breathe.score.Plan;
import org.breathe.score.Score;

/** Steam rises from where attention goes first. It is drawn, not found, so it waits to be asked for. */
public final class SteamGesture implements Gesture {
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
        return new SteamPerformer(
                new SteamVoice(plan)::at,
                (passage, seconds) -> plan.felt(passage, seconds, 1),
                Wind.chance(plan),
                plan.timeline().period());
    }
}
