package org.breathe.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.scene.Scene;
import org.breathe.timing.GlanceSchedule;
import org.breathe.timing.Noise;

/** The eyes' voice: each face glances aside by itself, and looks again where it looked. */
final class GlanceVoice {
    private final ScoreSpec spec;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final Noise noise;
    private final Map<Long, GlanceSchedule> faces = new ConcurrentHashMap<>();

    GlanceVoice(ScoreSpec spec, Timeline timeline, List<Scene> scenes, Noise noise) {
        this.spec = spec;
        this.timeline = timeline;
        this.scenes = scenes;
        this.noise = noise;
    }

    double at(Passage passage, int face, double time) {
        if (passage.isSilence() || !spec.plays(Gesture.GLANCE)) {
            return 0;
        }
        return Math.min(1, spec.intensity())
                * faces.computeIfAbsent((long) passage.index() << 32 | face, key -> glances(passage, face))
                        .at(timeline.local(passage, time));
    }

    private GlanceSchedule glances(Passage passage, int face) {
        return face >= scenes.get(passage.still()).faces().size()
                ? GlanceSchedule.NONE
                : GlanceSchedule.between(
                        passage.start(),
                        timeline.settled(passage),
                        passage.mood(),
                        noise.channel(passage.index()).channel(face));
    }
}
