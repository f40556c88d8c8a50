package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breathe.rhythm.Breath;
import org.breathe.rhythm.FeltTime;
import org.breathe.rhythm.Noise;
import org.breathe.rhythm.Span;
import org.breathe.scene.Scene;

/** Writes scores: mood gives the ranges, the pictures decide where and when. */
public final class Composer {
    private Composer() {}

    /**
     * The score of a piece.
     *
     * @param scenes what was seen in every still, in stack order. The list may be lazy: up to twelve scenes are all
     *     read, of more only the first, the middle and the last, unless the order needs them; the others are read when
     *     their passage is first asked about
     * @throws IllegalArgumentException if there is no scene, if the order names a still that there is not, or if the
     *     piece is too short to show every still
     */
    public static Score compose(Brief brief, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("There is no still to compose for; open at least one image.");
        }
        Noise noise = Noise.ofSeed(brief.seed());
        Feeling feeling = new Feeling(brief, scenes);
        if (brief.walk()) {
            return new WalkPlanner(brief, scenes, feeling, noise.channel(8)).score();
        }
        Timeline timeline = new Planner(brief, scenes, feeling, noise.channel(1)).plan();
        List<Span> spans = timeline.spans();
        double stutter = brief.intensity() > 0 ? brief.imperfection() : 0;
        FeltTime felt = FeltTime.stuttering(spans, stutter, noise.channel(2));
        Breath breath = Breath.over(spans, brief.ending() != Ending.FADE_OUT, noise.channel(3));
        Lungs lungs = new Lungs(brief, timeline, felt, breath);
        Camera camera = new Camera(brief, timeline, scenes, felt, lungs, noise.channel(4));
        Voices voices = new Voices(
                camera,
                new Hand(brief, timeline, camera, felt, noise.channel(5)),
                lungs,
                new Lids(brief, timeline, scenes, camera, noise.channel(6)),
                new Gazes(brief, timeline, scenes, noise.channel(8)),
                new Light(brief, timeline, camera, lungs, noise.channel(7)),
                new Recall(brief, timeline),
                new Weather(brief, timeline),
                new Wind(brief, timeline, camera, noise.channel(9)),
                new Stream(brief, timeline, camera, noise.channel(10)),
                new Sky(brief, timeline, camera),
                felt);
        return new PlannedScore(brief, timeline, voices, notes(brief, timeline, breath, feeling));
    }

    private static List<String> notes(Brief brief, Timeline timeline, Breath breath, Feeling feeling) {
        List<String> notes = new ArrayList<>(feeling.notes());
        notes.add(String.format(
                Locale.ROOT,
                "Breath: %d in %.2f s, %.1f per minute; the mood asks for %.1f.",
                breath.count(),
                breath.seconds(),
                60 * breath.count() / breath.seconds(),
                Breath.perMinute(timeline.passages().get(0).mood())));
        notes.add(timeline.passages().stream()
                .map(Composer::note)
                .collect(Collectors.joining("; ", "Passages, s: ", ".")));
        notes.add(String.format(
                Locale.ROOT,
                "Arc: %s. Ending: %s.",
                brief.arc().label(),
                brief.ending().label()));
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
