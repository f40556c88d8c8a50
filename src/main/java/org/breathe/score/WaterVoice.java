package org.breathe.score;

import org.breathe.mood.Mood;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The water's voice: waves that come in groups, the slower the higher. Excitement hastens and heightens them, memory
 * smooths them, tension makes them short and uneven.
 */
final class WaterVoice {
    /** From here on waves would fold. */
    private static final double STRONGEST = 1.15;

    private final ScoreSpec spec;
    private final Timeline timeline;
    private final CameraVoice camera;
    private final Harmonics swell;
    private final Harmonics chop;
    private final Harmonics groups;

    WaterVoice(ScoreSpec spec, Timeline timeline, CameraVoice camera, Noise noise) {
        this.spec = spec;
        this.timeline = timeline;
        this.camera = camera;
        double period = timeline.loops() ? timeline.seconds() : Double.POSITIVE_INFINITY;
        // Amplitudes that fall as 1 ÷ frequency make waves of all lengths equally steep.
        swell = Harmonics.of(noise.channel(1), 5, 0.3, 0.9, 3, period);
        chop = Harmonics.of(noise.channel(2), 5, 0.6, 1.8, 3, period);
        groups = Harmonics.of(noise.channel(3), 4, 0.08, 0.3, 1, period);
    }

    /** How far water is carried where a wave arrives so many seconds late. */
    double at(Passage passage, double time, double late) {
        if (passage.isSilence() || !spec.plays(Gesture.FLOW)) {
            return 0;
        }
        Mood mood = passage.mood();
        double lively = (1 + mood.arousal()) / 2;
        // Where water is quick its waves are sooner everywhere.
        double moment = camera.felt(passage, time, 1) - (1.3 - 0.6 * lively) * late;
        double choppy = Math.min(1, 0.6 * lively + 0.5 * mood.tension());
        double wave = (1 - choppy) * swell.bounded(moment) + choppy * chop.bounded(moment);
        double uneven = Math.min(0.9, 0.3 + 0.3 * spec.imperfection() + 0.4 * mood.tension());
        double group = 1 - uneven * (0.5 - 0.25 * groups.bounded(moment));
        return strength(time) * force(mood) * group * 0.5 * wave;
    }

    private double strength(double time) {
        return Math.min(STRONGEST, spec.intensity(timeline.progress(time))) * timeline.presence(time);
    }

    /** How high the waves are; 1 is lively water. */
    private static double force(Mood mood) {
        double rough = 0.2 * mood.tension() * Math.max(0, mood.arousal());
        double force = 0.8 + 0.25 * mood.arousal() - 0.2 * mood.memory() + rough;
        return Math.max(0.25, Math.min(1.2, force));
    }
}
