package org.breathe.gesture.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/**
 * How waves carry the water of a photograph to and fro: trains of them run down the stream where its marks tell a
 * stream, else towards the viewer, and cross each other, the slower and the shorter the farther away. All layers share
 * one field, so nothing is torn between them. Positions are in fractions of the still's width.
 */
final class WaterWarp {
    /** How far the nearest water is carried where a score says 1; most of the time it is less than half of that. */
    private static final double FARTHEST = 0.007;
    /** How far the nearest waves run in a second, and the farthest, of that. */
    private static final double SPEED = 0.07;

    private static final double FAR_SPEED = 0.5;
    /** The ways that trains run, from the way of the water, where it is near; far off all come straight on. */
    private static final double[] WAYS = {-0.7, 0.1, 0.6};
    /** Trains are so many s of one another, so that they are strangers. */
    private static final double APART = 17.3;
    /** Directions and delays are known on so many nodes across. */
    private static final int NODES = 96;
    /** How wide the means of strokes are, and those of the ways. */
    private static final double STROKES = 0.02;

    private static final double TURN = 0.06;
    /** Strokes that agree less than the first tell nothing, more than the second a stream. */
    private static final double[] AGREEING = {0.25, 0.55};
    /** Strokes that lean less than the first lie along the water, more than the second across it, as crests do. */
    private static final double[] LEANING = {0.8, 1.15};
    /** How wide a border is not carried across itself, so that nothing is drawn in from beyond. */
    private static final double BORDER = 0.02;
    /** Waves are known for every so many s of delay. */
    private static final double STEP = 1 / 20.0;

    private static final WaterWarp NONE = new WaterWarp(NormalisedMap.of(new float[1], 1, 1), 1, List.of());

    /** Waves that run one way: when they get to each place, and whereto they carry it, to the right and down. */
    private record Train(NormalisedMap delay, float latest, NormalisedMap right, NormalisedMap down) {}

    private final NormalisedMap reach;
    private final double bottom;
    private final List<Train> trains;

    private WaterWarp(NormalisedMap reach, double bottom, List<Train> trains) {
        this.reach = reach;
        this.bottom = bottom;
        this.trains = trains;
    }

    /**
     * The ripples of a scene's water.
     *
     * @param luma of the still, whose marks tell which way water runs; asked for only if there is water
     */
    static WaterWarp of(Scene scene, Supplier<FloatMap> luma) {
        return WaterMask.of(scene).map(water -> of(water, scene, luma.get())).orElse(NONE);
    }

    private static WaterWarp of(WaterMask water, Scene scene, FloatMap luma) {
        double aspect = (double) scene.depth().getHeight() / scene.depth().getWidth();
        int height = Math.max(1, (int) Math.round(NODES * aspect));
        float[] near = nodes(water.near(), height);
        float[] lean = leaning(luma, nodes(water.sure(), height), height);
        List<Train> trains = new ArrayList<>();
        for (double way : WAYS) {
            trains.add(train(near, lean, way, height));
        }
        return new WaterWarp(water.reach(), aspect, trains);
    }

    private static float[] nodes(NormalisedMap map, int height) {
        float[] nodes = new float[NODES * height];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = map.at((i % NODES + 0.5) / NODES, (i / NODES + 0.5) / NODES);
        }
        return nodes;
    }

    /** How far from straight down the water runs, to the right, as tangents. */
    private static float[] leaning(FloatMap luma, float[] water, int height) {
        StructureTensor strokes =
                StructureTensor.of(luma, water, NODES, height, Math.max(1, (int) Math.round(STROKES * NODES)));
        float[] told = new float[water.length];
        float[] lean = new float[water.length];
        for (int i = 0; i < lean.length; i++) {
            double angle = strokes.lean(i % NODES, i / NODES);
            double agreed = SmoothStep.between(AGREEING[0], AGREEING[1], strokes.agreement(i % NODES, i / NODES));
            double across = SmoothStep.between(LEANING[0], LEANING[1], Math.abs(angle));
            told[i] = (float) (water[i] * agreed * (1 - across));
            lean[i] = (float) (told[i] * Math.tan(Math.min(LEANING[1], Math.max(-LEANING[1], angle))));
        }
        int radius = Math.max(1, (int) Math.round(TURN * NODES / 2));
        lean = Smoothing.blur(lean, NODES, height, radius);
        float[] all = Smoothing.blur(water, NODES, height, radius);
        for (int i = 0; i < lean.length; i++) {
            lean[i] /= Math.max(0.05f, all[i]);
        }
        return lean;
    }

    private static Train train(float[] near, float[] lean, double way, int height) {
        float[] right = new float[near.length];
        float[] down = new float[near.length];
        float[] later = new float[near.length];
        float[] lower = new float[near.length];
        for (int i = 0; i < near.length; i++) {
            double angle = Math.atan(lean[i]) + way * near[i];
            double node = 1 / (NODES * SPEED * (FAR_SPEED + (1 - FAR_SPEED) * near[i]));
            right[i] = (float) Math.sin(angle);
            down[i] = (float) Math.cos(angle);
            later[i] = (float) (node * right[i]);
            lower[i] = (float) (node * down[i]);
        }
        float[] delays = new WaveDelay(NODES, height, later, lower).delays();
        float latest = 0;
        for (float delay : delays) {
            latest = Math.max(latest, delay);
        }
        return new Train(
                NormalisedMap.of(delays, NODES, height),
                latest,
                NormalisedMap.of(right, NODES, height),
                NormalisedMap.of(down, NODES, height));
    }

    /**
     * The deformation at one moment.
     *
     * @param ripple how far water is carried along its waves where a wave arrives so many seconds late
     * @return empty if nothing is carried
     */
    Optional<LocalWarp> at(DoubleUnaryOperator ripple) {
        boolean moves = false;
        List<double[]> waves = new ArrayList<>();
        for (int k = 0; k < trains.size(); k++) {
            double[] wave = new double[(int) (trains.get(k).latest / STEP) + 3];
            for (int j = 0; j < wave.length; j++) {
                wave[j] = FARTHEST / Math.sqrt(WAYS.length) * ripple.applyAsDouble(k * APART + j * STEP);
                moves |= wave[j] != 0;
            }
            waves.add(wave);
        }
        return moves ? Optional.of((x, y, d) -> add(x, y, waves, d)) : Optional.empty();
    }

    private void add(double x, double y, List<double[]> waves, double[] displacement) {
        double share = reach.at(x, y);
        if (share == 0) {
            return;
        }
        double right = 0;
        double down = 0;
        for (int k = 0; k < waves.size(); k++) {
            Train train = trains.get(k);
            double late = train.delay.at(x, y) / STEP;
            double[] wave = waves.get(k);
            int j = (int) late;
            double carried = wave[j] + (wave[j + 1] - wave[j]) * (late - j);
            right += carried * train.right.at(x, y);
            down += carried * train.down.at(x, y);
        }
        // What is seen goes one way as the place looked at goes the other.
        displacement[0] -= share * right * SmoothStep.between(0, BORDER, Math.min(x, 1 - x));
        displacement[1] -= share * down * SmoothStep.between(0, BORDER, Math.min(y, bottom - y));
    }
}
