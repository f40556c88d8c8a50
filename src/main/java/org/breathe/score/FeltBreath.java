package org.breathe.score;

import org.breathe.timing.BreathCycle;
import org.breathe.timing.FeltTime;

/** The breath's voice. It begins empty and has gone out when the piece rests. */
final class FeltBreath {
    private final Timeline timeline;
    private final FeltTime felt;
    private final BreathCycle breath;
    private final boolean plays;

    FeltBreath(ScoreSpec spec, Timeline timeline, FeltTime felt, BreathCycle breath) {
        this.timeline = timeline;
        this.felt = felt;
        this.breath = breath;
        plays = spec.breathes();
    }

    BreathCycle breath() {
        return breath;
    }

    double at(double time) {
        return plays ? breath.at(felt.at(timeline.within(time))) : 0;
    }
}
