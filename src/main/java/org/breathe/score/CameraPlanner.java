package org.breathe.score;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.breathe.pixels.SmoothStep;
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

    /** How far the camera comes forward in a wait, in units of zoom. */
    private static final double DRIFT = 0.012;
    /** The shortest of several phrases, s, on the mean. */
    private static final double SHORTEST_PHRASE = 2.4;

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
        CameraTargets targets = CameraTargets.of(scene, passage, spec.intensity(), spec.aspect(), passageNoise);
        DoubleUnaryOperator release = felt -> clock.felt(breath.release(clock.when(felt)));
        if (spec.data()) {
            // Frames are measured ones, bit for bit, while the camera rests: at first, in waits and at last.
            double still = 0.2 * (end - start);
            return phrases(passage, targets.settling(), Framing.REST, Framing.REST, start + still, end - still)
                    .over(start + still, end - still, 0, CameraOrbit.NONE, release);
        }
        if (!timeline.endsAtRest(passage) && breaksOff(passage, passageNoise)) {
            end += 0.3 * (end - start);
        }
        double drift = DRIFT * Math.min(1, spec.intensity() * arc((start + end) / 2));
        return moves(passage, targets, start, end).over(start, end, drift, orbit(passage, passageNoise), release);
    }

    private static CameraOrbit orbit(Passage passage, Noise passageNoise) {
        double circle = passage.manner().approach().circle();
        double round = 8 * Math.exp(-0.4 * passage.mood().arousal());
        return circle == 0
                ? CameraOrbit.NONE
                : new CameraOrbit(CameraOrbit.reach(circle), round, passageNoise.uniform(4) < 0.5 ? -1 : 1);
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
                        < 0.7 * passage.mood().tension() * ScoreSpec.irregularity(spec.imperfection());
    }

    private CameraPathBuilder moves(Passage passage, CameraTargets targets, double start, double end) {
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        PassageShape shape = shape(passage);
        CameraTargets phraseTargets = targets.forPhrase(0, arc((start + end) / 2));
        double seconds = end - start;
        double phrase = ShotLengths.ofPhrase(passage.mood());
        boolean leaves = shape == PassageShape.LEAVE && closes && !opens;
        boolean fitsPhrase = !leaves
                && seconds > 0.7 * phrase
                && (opens || closes || shape == PassageShape.PHRASE || seconds > 1.4 * phrase);
        Framing first = opens ? Framing.REST : phraseTargets.wide();
        Framing last = closes ? ending(passage, phraseTargets) : phraseTargets.wide();
        if (fitsPhrase || opens && closes) {
            return phrases(passage, targets, first, last, start, end);
        }
        return closes ? back(phraseTargets, last) : single(phraseTargets, opens ? PassageShape.APPROACH : shape, first);
    }

    /** Where a piece that rests ends: on the whole still but in manners that stay. A loop ends as it began. */
    private Framing ending(Passage passage, CameraTargets targets) {
        double stays = timeline.loops() ? 0 : stays(passage);
        return stays > 0 ? Framing.REST.towards(targets.near(), stays) : Framing.REST;
    }

    /** How much of its nearness the end of a passage keeps, 0…1; nothing in manners that stay a little only. */
    static double stays(Passage passage) {
        return passage.manner().approach().stays()
                * SmoothStep.between(0.3, 0.7, passage.manner().approach().stays());
    }

    /** A slow move to where the piece ends, where there is no time for a whole phrase. */
    private static CameraPathBuilder back(CameraTargets targets, Framing last) {
        return new CameraPathBuilder(targets.near())
                .rest(0.2)
                .move(last, 0.6, targets.easing())
                .rest(0.2);
    }

    /** A single slow move, where there is no time for a whole phrase, or no need of one. */
    private CameraPathBuilder single(CameraTargets targets, PassageShape shape, Framing first) {
        boolean falters = new CameraPhrase(targets, spec.imperfection(), false).falter()
                > targets.noise().uniform(20);
        MoveEasing easing = targets.easing();
        return switch (shape) {
            case APPROACH, PHRASE -> {
                CameraPathBuilder path = new CameraPathBuilder(first).rest(0.2);
                yield falters
                        ? path.push(
                                        first.towards(
                                                targets.near(), targets.noise().between(10, 0.35, 0.7)),
                                        0.3,
                                        easing)
                                .rest(0.1)
                                .move(first, 0.35, easing)
                                .rest(0.15)
                        : path.push(targets.near(), 0.6, easing).rest(0.2);
            }
            case LEAVE ->
                new CameraPathBuilder(targets.near())
                        .rest(0.2)
                        .move(targets.wide(), 0.65, easing)
                        .rest(0.15);
            case CROSS ->
                new CameraPathBuilder(targets.second())
                        .rest(0.15)
                        .push(targets.near(), 0.65, easing)
                        .rest(0.2);
        };
    }

    /** As many phrases as there is time for; between them the camera draws back, over data to the whole. */
    private CameraPathBuilder phrases(
            Passage passage, CameraTargets targets, Framing first, Framing last, double start, double end) {
        double wished = (end - start) * (spec.data() ? 1 : targets.phrases()) / ShotLengths.ofPhrase(passage.mood());
        int count = (int) Math.max(1, Math.min(Math.round(wished), (end - start) / SHORTEST_PHRASE));
        double all =
                IntStream.range(0, count).mapToDouble(targets.cues()::share).sum();
        CameraPathBuilder path = new CameraPathBuilder(first);
        double time = start;
        double nearest = 1;
        for (int i = 0; i < count; i++) {
            double length = (end - start) * targets.cues().share(i) / all;
            double strength = arc(time + length / 2);
            // The second place is never looked at from nearer than the first.
            nearest = i % 2 == 0 ? strength : Math.min(strength, nearest);
            CameraTargets phraseTargets = targets.forPhrase(i, nearest);
            Framing between = spec.data() ? first : phraseTargets.wide();
            new CameraPhrase(phraseTargets, spec.imperfection(), spec.data())
                    .addTo(path, i, i + 1 < count ? between : last, length);
            time += length;
        }
        return path;
    }

    private double arc(double time) {
        return spec.arc().intensity(timeline.progress(time));
    }
}
