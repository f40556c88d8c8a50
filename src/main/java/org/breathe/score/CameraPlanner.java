package org.breathe.score;

import java.util.function.DoubleUnaryOperator;
import org.breathe.scene.Scene;
import org.breathe.timing.BreathCycle;
import org.breathe.timing.Noise;

/** Gives every passage its camera. Neighbouring passages move in different ways. */
final class CameraPlanner {
    /** What a passage does that has neither to begin nor to end at rest. */
    private enum PassageShape {
        PHRASE,
        LEAVE,
        CROSS,
        APPROACH
    }

    private final ScoreSpec spec;
    private final Timeline timeline;
    private final BreathCycle breath;
    private final Noise noise;

    CameraPlanner(ScoreSpec spec, Timeline timeline, BreathCycle breath, Noise noise) {
        this.spec = spec;
        this.timeline = timeline;
        this.breath = breath;
        this.noise = noise;
    }

    CameraPath path(Passage passage, PassageClock clock, Scene scene) {
        if (passage.isSilence() || !spec.movesCamera()) {
            return CameraPath.STILL;
        }
        double start = passage.start();
        double end = timeline.settled(passage);
        Noise dice = noise.channel(passage.index());
        CameraTargets cast = CameraTargets.of(scene, passage.mood(), spec.intensity(), spec.aspect(), dice);
        DoubleUnaryOperator release = felt -> clock.felt(breath.release(clock.when(felt)));
        if (spec.data()) {
            // Measurements are seen untouched for the greater part of the time.
            double still = 0.2 * (end - start);
            return phrases(cast.settling(), Framing.REST, Framing.REST, start + still, end - still)
                    .over(start + still, end - still, 0, release);
        }
        if (!timeline.endsAtRest(passage) && breaksOff(passage, dice)) {
            end += 0.5 * cast.push();
        }
        double drift = 0.005 * Math.min(1, spec.intensity() * arc((start + end) / 2));
        return steps(passage, cast, start, end).over(start, end, drift, release);
    }

    private PassageShape form(Passage passage) {
        if (passage.returning()) {
            return PassageShape.LEAVE;
        }
        PassageShape[] forms = PassageShape.values();
        return forms[(passage.index() + (int) (forms.length * noise.uniform(0))) % forms.length];
    }

    /** Under tension a passage may break off unfinished, if it ends in a cut. */
    private boolean breaksOff(Passage passage, Noise dice) {
        return timeline.endsInCut(passage)
                && dice.uniform(3) < 0.7 * passage.mood().tension() * Math.min(1, 4 * spec.imperfection());
    }

    private CameraPathBuilder steps(Passage passage, CameraTargets whole, double start, double end) {
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        PassageShape form = form(passage);
        CameraTargets cast = whole.forPhrase(0, arc((start + end) / 2));
        double seconds = end - start;
        double phrase = ShotLengths.ofPhrase(cast.mood());
        boolean leaves = form == PassageShape.LEAVE && closes && !opens;
        boolean room = !leaves
                && seconds > 0.7 * phrase
                && (opens || closes || form == PassageShape.PHRASE || seconds > 1.4 * phrase);
        Framing first = opens ? Framing.REST : cast.wide();
        if (room || opens && closes) {
            return phrases(whole, first, closes ? Framing.REST : cast.wide(), start, end);
        }
        // Without time for a whole phrase, or need of one, a single slow move.
        double slow = Math.max(cast.push(), 0.6 * seconds);
        if (closes) {
            return new CameraPathBuilder(cast.near())
                    .rest(0.5)
                    .move(Framing.REST, slow, cast.gait())
                    .rest(0.5);
        }
        CameraMoves figures = new CameraMoves(cast, spec.imperfection());
        if ((opens || form == PassageShape.APPROACH) && figures.dares(0, 20)) {
            CameraPathBuilder steps = new CameraPathBuilder(first).rest(0.3);
            figures.falter(steps, 0);
            return steps;
        }
        return switch (opens ? PassageShape.APPROACH : form) {
            case APPROACH, PHRASE ->
                new CameraPathBuilder(first)
                        .rest(0.4)
                        .push(cast.near(), slow, cast.gait())
                        .rest(0.6);
            case LEAVE ->
                new CameraPathBuilder(cast.near())
                        .rest(0.6)
                        .move(cast.wide(), slow, cast.gait())
                        .rest(0.4);
            case CROSS ->
                new CameraPathBuilder(cast.second())
                        .rest(0.4)
                        .push(cast.near(), slow, cast.gait())
                        .rest(0.6);
        };
    }

    /** As many phrases as there is time for; between them the camera goes back to where it began. */
    private CameraPathBuilder phrases(CameraTargets cast, Framing first, Framing last, double start, double end) {
        int count = Math.max(1, (int) Math.round((end - start) / ShotLengths.ofPhrase(cast.mood())));
        double each = (end - start) / count;
        CameraPathBuilder steps = new CameraPathBuilder(first);
        for (int i = 0; i < count; i++) {
            CameraTargets turn = cast.forPhrase(i, arc(start + (i + 0.5) * each));
            new CameraMoves(turn, spec.data() ? 0 : spec.imperfection())
                    .phrase(steps, i, i + 1 < count ? first : last, each);
        }
        return steps;
    }

    private double arc(double time) {
        return spec.arc().intensity(timeline.progress(time));
    }
}
