package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breathe.scene.Scene;
import org.breathe.timing.BreathCycle;
import org.breathe.timing.FeltTime;
import org.breathe.timing.MoodSpan;
import org.breathe.timing.Noise;

/** Writes scores: mood gives the ranges, the pictures decide where and when. */
public final class Composer {
    /** Of up to this many stills every scene is read; of more only some, which stand for the others. */
    public static final int LOOKED_AT = 12;

    private Composer() {}

    /**
     * The score of a piece.
     *
     * @param scenes what was seen in every still, in stack order. The list may be lazy: up to {@link #LOOKED_AT} scenes
     *     are all read, of more only the first, the middle and the last, unless the order needs them; the others are
     *     read when their passage is first needed
     * @throws IllegalArgumentException if there is no scene, if the order names a still that there is not, or if the
     *     piece is too short to show every still
     */
    public static Score compose(ScoreSpec spec, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("There is no still to compose for; open at least one image.");
        }
        Noise noise = Noise.ofSeed(spec.seed());
        MoodResolver resolver = new MoodResolver(spec, scenes);
        if (spec.walk()) {
            return new WalkPlanner(spec, scenes, resolver, noise.channel(8)).score();
        }
        Timeline timeline = new TimelinePlanner(spec, scenes, resolver, noise.channel(1)).plan();
        List<MoodSpan> spans = timeline.spans();
        double stutter = spec.intensity() > 0 ? spec.imperfection() : 0;
        FeltTime felt = FeltTime.stuttering(spans, stutter, noise.channel(2));
        BreathCycle breath = BreathCycle.over(spans, spec.ending() != Ending.FADE_OUT, noise.channel(3));
        FeltBreath breathing = new FeltBreath(spec, timeline, felt, breath);
        FeltCamera camera = new FeltCamera(spec, timeline, scenes, felt, breathing, noise.channel(4));
        List<String> notes = notes(spec, timeline, breath, resolver);
        notes.addAll(decisions(spec, timeline, scenes));
        return new Plan(spec, timeline, scenes, felt, breathing, camera, notes);
    }

    private static List<String> notes(ScoreSpec spec, Timeline timeline, BreathCycle breath, MoodResolver resolver) {
        List<String> notes = new ArrayList<>(resolver.notes());
        notes.add(String.format(
                Locale.ROOT,
                "Breath: %d in %.2f s, %.1f per minute; the mood asks for %.1f.",
                breath.count(),
                breath.seconds(),
                60 * breath.count() / breath.seconds(),
                BreathCycle.perMinute(timeline.passages().get(0).mood())));
        notes.add(timeline.passages().stream()
                .map(Composer::note)
                .collect(Collectors.joining("; ", "Passages, s: ", ".")));
        notes.add(String.format(
                Locale.ROOT,
                "Arc: %s. Ending: %s.",
                spec.arc().label(),
                spec.ending().label()));
        return notes;
    }

    /** What the pictures decide about camera and light, and why, passage by passage; of many stills nothing is told. */
    private static List<String> decisions(ScoreSpec spec, Timeline timeline, List<Scene> scenes) {
        List<String> notes = new ArrayList<>();
        if (spec.data() || spec.intensity() == 0 || scenes.size() > LOOKED_AT) {
            return notes;
        }
        for (Passage passage : timeline.passages()) {
            if (!passage.isSilence() && !passage.returning()) {
                Scene scene = scenes.get(passage.still());
                notes.add(String.format(
                        Locale.ROOT,
                        "Still %d: camera %s. Light, once the camera is there: %s.",
                        passage.still() + 1,
                        PictureCues.of(scene, spec.aspect())
                                .why(scene, passage.manner().approach()),
                        passage.manner().lighting().words()));
            }
        }
        Passage last = timeline.passages().get(timeline.passages().size() - 1);
        if (spec.movesCamera() && timeline.endsAtRest(last) && !timeline.loops() && CameraPlanner.stays(last) > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Ends near, with %.0f %% of the way kept, not on the whole still: this feeling does not let go.",
                    100 * CameraPlanner.stays(last)));
        }
        return notes;
    }

    private static String note(Passage passage) {
        return String.format(
                Locale.ROOT,
                "%s %.2f to %.2f%s",
                passage.isSilence() ? "silence" : "still " + (passage.still() + 1),
                passage.start(),
                passage.end(),
                passage.returning() ? ", returning" : "");
    }
}
