package org.breathe.gesture.blink;

import static org.breathe.gesture.blink.BlinkTuning.*;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Noise;

/**
 * When and how far lids fall: each face blinks by itself, and often when the camera arrives. Lids neither stutter nor
 * lag, so they go by the passage's own time and not by felt time. The numbers are in {@link BlinkTuning}.
 */
final class BlinkVoice {
    private static final int CHANNEL = 6;

    private final Plan plan;
    private final Timeline timeline;
    private final Noise noise;
    private final Map<Long, BlinkSchedule> faces = new ConcurrentHashMap<>();

    BlinkVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        noise = plan.noise().channel(CHANNEL);
    }

    /** How far a lid has fallen, 0 (as in the still) … 1 (closed). */
    double at(Passage passage, int face, boolean left, double time) {
        double moment = timeline.local(passage, time);
        BlinkSchedule blinks = faces.computeIfAbsent((long) passage.index() << 32 | face, key -> blinks(passage, face));
        // Which eye is first differs from face to face.
        return blinks.at(left == face % 2 > 0 ? moment : moment - OTHER_EYE_DELAY);
    }

    private BlinkSchedule blinks(Passage passage, int face) {
        if (face >= plan.scene(passage.still()).faces().size()) {
            return BlinkSchedule.NONE;
        }
        double[] beats = Arrays.stream(plan.arrivals(passage))
                .map(arrival -> arrival + ANSWER_DELAY + ANSWER_DELAY_PER_FACE * face)
                .toArray();
        double settled = timeline.settled(passage) - OTHER_EYE_DELAY;
        return BlinkSchedule.between(
                passage.start(),
                settled,
                passage.mood(),
                beats,
                noise.channel(passage.index()).channel(face));
    }
}
