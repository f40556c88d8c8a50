package org.breathe.gesture.steam;

import org.breathe.score.Plan;

/** How dense steam is: it comes as the piece leaves the still and is gone as it comes to rest. */
record SteamVoice(Plan plan) {
    /** How dense steam is, 0 (none) … 1. */
    double at(double seconds) {
        return plan.timeline().presence(seconds) * plan.spec().intensityUpTo1();
    }
}
