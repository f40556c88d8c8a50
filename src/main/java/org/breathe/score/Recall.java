package org.breathe.score;

import org.breathe.mood.Mood;
import org.breathe.timing.Curve;

/** What memory does to a picture: it softens at the peak of a passage and sharpens as the feeling resolves. */
final class Recall {
    private final ScoreSpec spec;
    private final Timeline timeline;

    Recall(ScoreSpec spec, Timeline timeline) {
        this.spec = spec;
        this.timeline = timeline;
    }

    double softness(Passage passage, double time) {
        if (passage.isSilence() || !spec.plays(Gesture.SOFTNESS)) {
            return 0;
        }
        double memory = passage.mood().memory();
        return Math.min(1, strength(time) * (0.08 + 0.92 * memory) * (0.3 * memory + 0.7 * peak(passage, time)));
    }

    double grain(Passage passage, double time) {
        if (passage.isSilence() || !spec.plays(Gesture.GRAIN)) {
            return 0;
        }
        Mood mood = passage.mood();
        double rough = Math.min(1.5, 0.4 + 2 * spec.imperfection());
        return Math.min(1, strength(time) * rough * mood.memory() * (0.5 + 0.5 * peak(passage, time)));
    }

    private double strength(double time) {
        return Math.min(1.5, spec.intensity(timeline.progress(time))) * timeline.presence(time);
    }

    private double peak(Passage passage, double time) {
        double end = timeline.settled(passage);
        double p = (timeline.local(passage, time) - passage.start()) / (end - passage.start());
        return Curve.SMOOTH.at(p / 0.5) * (1 - Curve.SMOOTH.at((p - 0.62) / 0.38));
    }
}
