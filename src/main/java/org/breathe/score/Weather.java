package org.breathe.score;

/** What passes over a picture and is not in it: steam that rises, the shadow of a cloud. */
final class Weather {
    private final ScoreSpec spec;
    private final Timeline timeline;

    Weather(ScoreSpec spec, Timeline timeline) {
        this.spec = spec;
        this.timeline = timeline;
    }

    double steam(Passage passage, double time) {
        return passage.isSilence() || !spec.plays(Gesture.STEAM) ? 0 : timeline.presence(time) * strength();
    }

    double shadow(Passage passage, double time) {
        if (passage.isSilence() || !spec.plays(Gesture.SHADOW)) {
            return 0;
        }
        double gloom = 0.65 - 0.35 * passage.mood().valence();
        return timeline.presence(time) * strength() * gloom;
    }

    /** How far over the picture a shadow is, 0 (not yet) … 1 (gone by). */
    double crossing(Passage passage, double time) {
        double length = timeline.settled(passage) - passage.start();
        return Math.min(1, Math.max(0, (timeline.local(passage, time) - passage.start()) / length));
    }

    private double strength() {
        return Math.min(1, spec.intensity());
    }
}
