package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/**
 * How waves carry the water of a photograph to and fro: several trains of them run down the stream where streaks show a
 * stream, else towards the viewer, and cross each other; the farther away, the slower and shorter they are. All layers
 * share one field, so nothing is torn between them. Positions are in fractions of the still's width; the numbers are in
 * {@link FlowTuning}.
 */
final class WaterWarp {
    /** Directions and delays are known on so many nodes across. */
    private static final int NODES = 96;
    /** Trains take the voice at times so many s apart, where it has nothing in common with itself. */
    private static final double APART = 17.3;
    /** The voice is tabulated for delays that are so many s apart. */
    private static final double STEP = 1 / 20.0;

    private static final WaterWarp NONE = new WaterWarp(NormalisedMap.ZERO, 1, List.of());

    /**
     * Waves that run one way.
     *
     * @param delay after which they get to each place, s
     * @param latest the longest delay, s
     * @param right the direction in which they carry a place: the part to the right …
     * @param down … and the part down
     */
    private record WaveTrain(NormalisedMap delay, double latest, NormalisedMap right, NormalisedMap down) {}

    private final NormalisedMap reach;
    private final double bottom;
    private final List<WaveTrain> trains;

    private WaterWarp(NormalisedMap reach, double bottom, List<WaveTrain> trains) {
        this.reach = reach;
        this.bottom = bottom;
        this.trains = trains;
    }

    /**
     * The ripples of a scene's water.
     *
     * @param luma of the still, whose streaks tell which way water runs; asked for only if there is water
     */
    static WaterWarp of(Scene scene, Supplier<FloatMap> luma) {
        return WaterMask.of(scene).map(water -> of(water, scene, luma.get())).orElse(NONE);
    }

    private static WaterWarp of(WaterMask water, Scene scene, FloatMap luma) {
        double aspect = (double) scene.depth().getHeight() / scene.depth().getWidth();
        int height = Math.max(1, (int) Math.round(NODES * aspect));
        FloatMap near = nodes(water.near(), height);
        FloatMap slant = slant(luma, nodes(water.certainty(), height));
        List<WaveTrain> trains = new ArrayList<>();
        for (double angle : TRAIN_ANGLES) {
            trains.add(train(near, slant, angle));
        }
        return new WaterWarp(water.reach(), aspect, trains);
    }

    private static FloatMap nodes(NormalisedMap map, int height) {
        float[] nodes = new float[NODES * height];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = map.at((i % NODES + 0.5) / NODES, (i / NODES + 0.5) / NODES);
        }
        return new FloatMap(NODES, height, nodes);
    }

    /** How far from straight down the water runs, to the right, as tangents. */
    private static FloatMap slant(FloatMap luma, FloatMap water) {
        StructureTensor streaks = StructureTensor.of(luma, water, Math.max(1, (int) Math.round(STREAK_WIDTH * NODES)));
        float[] slants = new float[water.values().length];
        for (int i = 0; i < slants.length; i++) {
            double angle = streaks.angle(i % NODES, i / NODES);
            double coherent = SmoothStep.between(INCOHERENT, COHERENT, streaks.coherence(i % NODES, i / NODES));
            double across = SmoothStep.between(ALONG_ANGLE, ACROSS_ANGLE, Math.abs(angle));
            float weight = (float) (water.values()[i] * coherent * (1 - across));
            slants[i] = (float) (weight * Math.tan(Clamp.between(angle, -ACROSS_ANGLE, ACROSS_ANGLE)));
        }
        int radius = Math.max(1, (int) Math.round(TURN_WIDTH * NODES / 2));
        FloatMap sum = Smoothing.blur(new FloatMap(NODES, water.height(), slants), radius);
        FloatMap weights = Smoothing.blur(water, radius);
        // Water without streaks counts as running straight down; the floor keeps land from being divided by 0.
        for (int i = 0; i < slants.length; i++) {
            slants[i] = sum.values()[i] / Math.max(0.05f, weights.values()[i]);
        }
        return new FloatMap(NODES, water.height(), slants);
    }

    private static WaveTrain train(FloatMap near, FloatMap slant, double trainAngle) {
        int height = near.height();
        float[] right = new float[near.values().length];
        float[] down = new float[right.length];
        float[] laterRight = new float[right.length];
        float[] laterDown = new float[right.length];
        for (int i = 0; i < right.length; i++) {
            float nearness = near.values()[i];
            double angle = Math.atan(slant.values()[i]) + trainAngle * nearness;
            double secondsPerNode = 1 / (NODES * WAVE_SPEED * (FAR_WAVE_SPEED + (1 - FAR_WAVE_SPEED) * nearness));
            right[i] = (float) Math.sin(angle);
            down[i] = (float) Math.cos(angle);
            laterRight[i] = (float) (secondsPerNode * right[i]);
            laterDown[i] = (float) (secondsPerNode * down[i]);
        }
        FloatMap delays =
                new WaveDelay(new FloatMap(NODES, height, laterRight), new FloatMap(NODES, height, laterDown)).delays();
        float latest = 0;
        for (float delay : delays.values()) {
            latest = Math.max(latest, delay);
        }
        return new WaveTrain(
                new NormalisedMap(delays),
                latest,
                NormalisedMap.of(right, NODES, height),
                NormalisedMap.of(down, NODES, height));
    }

    /**
     * The deformation at one moment.
     *
     * @param ripple how far water is carried along its waves, by the delay of a wave in s
     * @return empty if nothing is carried
     */
    Optional<LocalWarp> at(DoubleUnaryOperator ripple) {
        boolean moves = false;
        List<double[]> waves = new ArrayList<>();
        for (int k = 0; k < trains.size(); k++) {
            double[] wave = new double[(int) (trains.get(k).latest / STEP) + 3];
            for (int j = 0; j < wave.length; j++) {
                // The sum of trains that are strangers to each other grows with the root of their number.
                wave[j] = WATER_FARTHEST / Math.sqrt(trains.size()) * ripple.applyAsDouble(k * APART + j * STEP);
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
            WaveTrain train = trains.get(k);
            double steps = train.delay.at(x, y) / STEP;
            double[] wave = waves.get(k);
            int j = (int) steps;
            double carried = wave[j] + (wave[j + 1] - wave[j]) * (steps - j);
            right += carried * train.right.at(x, y);
            down += carried * train.down.at(x, y);
        }
        // A displacement says where a place looks: what is seen goes the other way.
        displacement[0] -= share * right * SmoothStep.between(0, WATER_BORDER, Math.min(x, 1 - x));
        displacement[1] -= share * down * SmoothStep.between(0, WATER_BORDER, Math.min(y, bottom - y));
    }
}
