package org.breathe.gesture.blink;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Noise;

/** The lids' voice: each face blinks by itself, and often when the camera turns. Lids neither stutter nor lag. */
final class BlinkVoice {
    private static final int CHANNEL = 6;
    /** How much later the other eye's lid falls, s. */
    private static final double OTHER = 0.006;
    /** From the end of a push to the blink that answers it, s. */
    private static final double ANSWER = 0.25;

    private final Plan plan;
    private final Timeline timeline;
    private final Noise noise;
    private final Map<Long, BlinkSchedule> faces = new ConcurrentHashMap<>();

    BlinkVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        noise = plan.noise().channel(CHANNEL);
    }

    double at(Passage passage, int face, boolean left, double time) {
        double moment = timeline.local(passage, time);
        BlinkSchedule blinks = faces.computeIfAbsent((long) passage.index() << 32 | face, key -> blinks(passage, face));
        return blinks.at(left == face % 2 > 0 ? moment : moment - OTHER);
    }

    private BlinkSchedule blinks(Passage passage, int face) {
        if (face >= plan.scene(passage.still()).faces().size()) {
            return BlinkSchedule.NONE;
        }
        double[] beats = Arrays.stream(plan.arrivals(passage))
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
