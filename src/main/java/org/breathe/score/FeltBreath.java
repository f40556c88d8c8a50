package org.breathe.score;

import org.breathe.timing.BreathCycle;
import org.breathe.timing.FeltTime;

/** How full the lungs are by felt time. They are empty at the start and when the piece rests. */
final class FeltBreath {
    private final Timeline timeline;
    private final FeltTime felt;
    private final BreathCycle breath;
    private final boolean enabled;

    FeltBreath(ScoreSpec spec, Timeline timeline, FeltTime felt, BreathCycle breath) {
        this.timeline = timeline;
        this.felt = felt;
        this.breath = breath;
        enabled = spec.breathes();
    }

    /** The breaths by felt time. */
    BreathCycle breath() {
        return breath;
    }

    /** How full the lungs are at a time, s: 0 (empty) … 1 (full); 0 throughout where breath is switched off. */
    double at(double time) {
        return enabled ? breath.at(felt.at(timeline.within(time))) : 0;
    }
}
