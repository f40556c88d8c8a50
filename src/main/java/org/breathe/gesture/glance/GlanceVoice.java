package org.breathe.gesture.glance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Noise;

/** When and how far eyes look aside: each face by itself, and each time back to where it looked in the still. */
final class GlanceVoice {
    private static final int CHANNEL = 8;

    private final Plan plan;
    private final Timeline timeline;
    private final Noise noise;
    private final Map<Long, GlanceSchedule> faces = new ConcurrentHashMap<>();

    GlanceVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        noise = plan.noise().channel(CHANNEL);
    }

    /** How far a face's eyes are turned aside: −1 (left in the image) … 0 (as in the still) … 1 (right). */
    double at(Passage passage, int face, double time) {
        return plan.spec().intensityUpTo1()
                * faces.computeIfAbsent((long) passage.index() << 32 | face, key -> glances(passage, face))
                        .at(timeline.local(passage, time));
    }

    private GlanceSchedule glances(Passage passage, int face) {
        return face >= plan.scene(passage.still()).faces().size()
                ? GlanceSchedule.NONE
                : GlanceSchedule.between(
                        passage.start(),
                        timeline.settled(passage),
                        passage.mood(),
                        noise.channel(passage.index()).channel(face));
    }
}
