package org.breathe.score;

import java.util.function.DoubleUnaryOperator;
import org.breathe.rhythm.Breath;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;

/** Gives every passage its camera. Neighbouring passages move in different ways. */
final class Choreographer {
    /** What a passage does that has neither to begin nor to end at rest. */
    private enum Form {
        PHRASE,
        LEAVE,
        CROSS,
        APPROACH
    }

    private final Brief brief;
    private final Timeline timeline;
    private final Breath breath;
    private final Noise noise;

    Choreographer(Brief brief, Timeline timeline, Breath breath, Noise noise) {
        this.brief = brief;
        this.timeline = timeline;
        this.breath = breath;
        this.noise = noise;
    }

    CameraPath path(Passage passage, Clock clock, Scene scene) {
        if (passage.isSilence() || !brief.plays(Gesture.CAMERA)) {
            return CameraPath.STILL;
        }
        double start = passage.start();
        double end = timeline.settled(passage);
        Noise dice = noise.channel(passage.index());
        Cast cast = Cast.of(scene, passage.mood(), brief.intensity(), brief.aspect(), dice);
        DoubleUnaryOperator release = felt -> clock.felt(breath.release(clock.when(felt)));
        if (brief.data()) {
            // Measurements are seen untouched for the greater part of the time.
            double still = 0.2 * (end - start);
            return phrases(cast.settling(), Framing.REST, Framing.REST, start + still, end - still)
                    .over(start + still, end - still, 0, release);
        }
        if (!timeline.endsAtRest(passage) && breaksOff(passage, dice)) {
            end += 0.5 * cast.push();
        }
        double drift = 0.005 * Math.min(1, brief.intensity() * arc((start + end) / 2));
        return steps(passage, cast, start, end).over(start, end, drift, release);
    }

    private Form form(Passage passage) {
        if (passage.returning()) {
            return Form.LEAVE;
        }
        Form[] forms = Form.values();
        return forms[(passage.index() + (int) (forms.length * noise.uniform(0))) % forms.length];
    }

    /** Under tension a passage may break off unfinished, if it ends in a cut. */
    private boolean breaksOff(Passage passage, Noise dice) {
        return timeline.endsInCut(passage)
                && dice.uniform(3) < 0.7 * passage.mood().tension() * Math.min(1, 4 * brief.imperfection());
    }

    private Steps steps(Passage passage, Cast whole, double start, double end) {
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        Form form = form(passage);
        Cast cast = whole.forPhrase(0, arc((start + end) / 2));
        double seconds = end - start;
        double phrase = Lengths.ofPhrase(cast.mood());
        boolean leaves = form == Form.LEAVE && closes && !opens;
        boolean room =
                !leaves && seconds > 0.7 * phrase && (opens || closes || form == Form.PHRASE || seconds > 1.4 * phrase);
        Framing first = opens ? Framing.REST : cast.wide();
        if (room || opens && closes) {
            return phrases(whole, first, closes ? Framing.REST : cast.wide(), start, end);
        }
        // Without time for a whole phrase, or need of one, a single slow move.
        double slow = Math.max(cast.push(), 0.6 * seconds);
        if (closes) {
            return new Steps(cast.near())
                    .rest(0.5)
                    .move(Framing.REST, slow, cast.gait())
                    .rest(0.5);
        }
        Figures figures = new Figures(cast, brief.imperfection());
        if ((opens || form == Form.APPROACH) && figures.dares(0, 20)) {
            Steps steps = new Steps(first).rest(0.3);
            figures.falter(steps, 0);
            return steps;
        }
        return switch (opens ? Form.APPROACH : form) {
            case APPROACH, PHRASE ->
                new Steps(first).rest(0.4).push(cast.near(), slow, cast.gait()).rest(0.6);
            case LEAVE ->
                new Steps(cast.near())
                        .rest(0.6)
                        .move(cast.wide(), slow, cast.gait())
                        .rest(0.4);
            case CROSS ->
                new Steps(cast.second())
                        .rest(0.4)
                        .push(cast.near(), slow, cast.gait())
                        .rest(0.6);
        };
    }

    /** As many phrases as there is time for; between them the camera goes back to where it began. */
    private Steps phrases(Cast cast, Framing first, Framing last, double start, double end) {
        int count = Math.max(1, (int) Math.round((end - start) / Lengths.ofPhrase(cast.mood())));
        double each = (end - start) / count;
        Steps steps = new Steps(first);
        for (int i = 0; i < count; i++) {
            Cast turn = cast.forPhrase(i, arc(start + (i + 0.5) * each));
            new Figures(turn, brief.data() ? 0 : brief.imperfection())
                    .phrase(steps, i, i + 1 < count ? first : last, each);
        }
        return steps;
    }

    private double arc(double time) {
        return brief.arc().intensity(timeline.progress(time));
    }
}
