package org.breathe.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.rhythm.Glances;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;

/** The eyes' voice: each face glances aside by itself, and looks again where it looked. */
final class Gazes {
    private final Brief brief;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final Noise noise;
    private final Map<Long, Glances> faces = new ConcurrentHashMap<>();

    Gazes(Brief brief, Timeline timeline, List<Scene> scenes, Noise noise) {
        this.brief = brief;
        this.timeline = timeline;
        this.scenes = scenes;
        this.noise = noise;
    }

    double at(Passage passage, int face, double time) {
        if (passage.isSilence() || !brief.plays(Gesture.GLANCE)) {
            return 0;
        }
        return Math.min(1, brief.intensity())
                * faces.computeIfAbsent((long) passage.index() << 32 | face, key -> glances(passage, face))
                        .at(timeline.local(passage, time));
    }

    private Glances glances(Passage passage, int face) {
        return face >= scenes.get(passage.still()).faces().size()
                ? Glances.NONE
                : Glances.between(
                        passage.start(),
                        timeline.settled(passage),
                        passage.mood(),
                        noise.channel(passage.index()).channel(face));
    }
}
