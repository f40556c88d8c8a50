package org.breathe.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.scene.Scene;
import org.breathe.timing.BlinkSchedule;
import org.breathe.timing.Noise;

/** The lids' voice: each face blinks by itself, and often when the camera turns. Lids neither stutter nor lag. */
final class BlinkVoice {
    /** How much later the other eye's lid falls, s. */
    private static final double OTHER = 0.006;
    /** From the end of a push to the blink that answers it, s. */
    private static final double ANSWER = 0.25;

    private final ScoreSpec spec;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final CameraVoice camera;
    private final Noise noise;
    private final Map<Long, BlinkSchedule> faces = new ConcurrentHashMap<>();

    BlinkVoice(ScoreSpec spec, Timeline timeline, List<Scene> scenes, CameraVoice camera, Noise noise) {
        this.spec = spec;
        this.timeline = timeline;
        this.scenes = scenes;
        this.camera = camera;
        this.noise = noise;
    }

    double at(Passage passage, int face, boolean left, double time) {
        if (passage.isSilence() || !spec.plays(Gesture.BLINK)) {
            return 0;
        }
        double moment = timeline.local(passage, time);
        BlinkSchedule blinks = faces.computeIfAbsent((long) passage.index() << 32 | face, key -> blinks(passage, face));
        return blinks.at(left == face % 2 > 0 ? moment : moment - OTHER);
    }

    private BlinkSchedule blinks(Passage passage, int face) {
        if (face >= scenes.get(passage.still()).faces().size()) {
            return BlinkSchedule.NONE;
        }
        double[] beats = Arrays.stream(camera.arrivals(passage))
                .map(arrival -> arrival + ANSWER + 0.4 * face)
                .toArray();
        double settled = timeline.settled(passage) - OTHER;
        return BlinkSchedule.between(
                passage.start(),
                settled,
                passage.mood(),
                beats,
                noise.channel(passage.index()).channel(face));
    }
}
