package org.breathe.score;

import org.breathe.rhythm.Breath;
import org.breathe.rhythm.FeltTime;

/** The breath's voice. It begins empty and has gone out when the piece rests. */
final class Lungs {
    private final Timeline timeline;
    private final FeltTime felt;
    private final Breath breath;
    private final boolean plays;

    Lungs(Brief brief, Timeline timeline, FeltTime felt, Breath breath) {
        this.timeline = timeline;
        this.felt = felt;
        this.breath = breath;
        plays = brief.plays(Gesture.BREATH);
    }

    Breath breath() {
        return breath;
    }

    double at(double time) {
        return plays ? breath.at(felt.at(timeline.within(time))) : 0;
    }
}
