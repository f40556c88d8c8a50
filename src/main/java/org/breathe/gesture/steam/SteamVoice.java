package org.breathe.gesture.steam;

import org.breathe.score.Plan;

/** Says how dense steam is: it comes as the piece leaves the still and is gone as it comes to rest. */
record SteamVoice(Plan plan) {
    /** 0 (none) … 1. */
    double at(double seconds) {
        return plan.timeline().presence(seconds) * Math.min(1, plan.spec().intensity());
    }
}
