package org.breathe.score;

import java.util.function.DoubleUnaryOperator;
import org.breathe.scene.Scene;
import org.breathe.timing.BreathCycle;
import org.breathe.timing.Noise;

/** Plans the camera path of each passage. Neighbouring passages move in different ways. */
final class CameraPlanner {
    /** How the camera moves in a passage that has neither to begin nor to end at rest. */
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

    /** The path of a passage; {@link CameraPath#STILL} in silences and where the camera may not move. */
    CameraPath path(Passage passage, PassageClock clock, Scene scene) {
        if (passage.isSilence() || !spec.movesCamera()) {
            return CameraPath.STILL;
        }
        double start = passage.start();
        double end = timeline.settled(passage);
        Noise passageNoise = noise.channel(passage.index());
        CameraTargets targets = CameraTargets.of(scene, passage.mood(), spec.intensity(), spec.aspect(), passageNoise);
        DoubleUnaryOperator release = felt -> clock.felt(breath.release(clock.when(felt)));
        if (spec.data()) {
            // Frames are measured ones, bit for bit, while the camera rests: at first, in waits and at last.
            double still = 0.2 * (end - start);
            return phrases(targets.settling(), Framing.REST, Framing.REST, start + still, end - still)
                    .over(start + still, end - still, 0, release);
        }
        if (!timeline.endsAtRest(passage) && breaksOff(passage, passageNoise)) {
            end += 0.5 * targets.push();
        }
        double drift = 0.005 * Math.min(1, spec.intensity() * arc((start + end) / 2));
        return moves(passage, targets, start, end).over(start, end, drift, release);
    }

    private PassageShape shape(Passage passage) {
        if (passage.returning()) {
            return PassageShape.LEAVE;
        }
        PassageShape[] shapes = PassageShape.values();
        return shapes[(passage.index() + (int) (shapes.length * noise.uniform(0))) % shapes.length];
    }

    /** Whether a passage that ends in a cut ends before its moves do, which tension makes likelier. */
    private boolean breaksOff(Passage passage, Noise passageNoise) {
        return timeline.endsInCut(passage)
                && passageNoise.uniform(3)
                        < 0.7 * passage.mood().tension() * CameraMoves.irregularity(spec.imperfection());
    }

    private CameraPathBuilder moves(Passage passage, CameraTargets targets, double start, double end) {
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        PassageShape shape = shape(passage);
        CameraTargets phraseTargets = targets.forPhrase(0, arc((start + end) / 2));
        double seconds = end - start;
        double phrase = ShotLengths.ofPhrase(phraseTargets.mood());
        boolean leaves = shape == PassageShape.LEAVE && closes && !opens;
        boolean fitsPhrase = !leaves
                && seconds > 0.7 * phrase
                && (opens || closes || shape == PassageShape.PHRASE || seconds > 1.4 * phrase);
        Framing first = opens ? Framing.REST : phraseTargets.wide();
        if (fitsPhrase || opens && closes) {
            return phrases(targets, first, closes ? Framing.REST : phraseTargets.wide(), start, end);
        }
        return closes
                ? back(phraseTargets, seconds)
                : single(phraseTargets, opens ? PassageShape.APPROACH : shape, first, seconds);
    }

    /** A slow move to rest, where there is no time for a whole phrase. */
    private static CameraPathBuilder back(CameraTargets targets, double seconds) {
        return new CameraPathBuilder(targets.near())
                .rest(0.5)
                .move(Framing.REST, slow(targets, seconds), targets.easing())
                .rest(0.5);
    }

    /** A single slow move, where there is no time for a whole phrase, or no need of one. */
    private CameraPathBuilder single(CameraTargets targets, PassageShape shape, Framing first, double seconds) {
        CameraMoves moves = new CameraMoves(targets, spec.imperfection());
        if (shape == PassageShape.APPROACH && moves.isIrregular(0, 20)) {
            CameraPathBuilder path = new CameraPathBuilder(first).rest(0.3);
            moves.falter(path, 0);
            return path;
        }
        double slow = slow(targets, seconds);
        return switch (shape) {
            case APPROACH, PHRASE ->
                new CameraPathBuilder(first)
                        .rest(0.4)
                        .push(targets.near(), slow, targets.easing())
                        .rest(0.6);
            case LEAVE ->
                new CameraPathBuilder(targets.near())
                        .rest(0.6)
                        .move(targets.wide(), slow, targets.easing())
                        .rest(0.4);
            case CROSS ->
                new CameraPathBuilder(targets.second())
                        .rest(0.4)
                        .push(targets.near(), slow, targets.easing())
                        .rest(0.6);
        };
    }

    private static double slow(CameraTargets targets, double seconds) {
        return Math.max(targets.push(), 0.6 * seconds);
    }

    /** As many phrases as there is time for; between them the camera goes back to where it began. */
    private CameraPathBuilder phrases(CameraTargets targets, Framing first, Framing last, double start, double end) {
        int count = Math.max(1, (int) Math.round((end - start) / ShotLengths.ofPhrase(targets.mood())));
        double each = (end - start) / count;
        CameraPathBuilder path = new CameraPathBuilder(first);
        for (int i = 0; i < count; i++) {
            CameraTargets phraseTargets = targets.forPhrase(i, arc(start + (i + 0.5) * each));
            new CameraMoves(phraseTargets, spec.data() ? 0 : spec.imperfection())
                    .phrase(path, i, i + 1 < count ? first : last, each);
        }
        return path;
    }

    private double arc(double time) {
        return spec.arc().intensity(timeline.progress(time));
    }
}
