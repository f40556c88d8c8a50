package org.breathe.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.breathe.model.MadeNet;
import org.breathe.model.Models;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.Smoothing;
import org.junit.jupiter.api.Test;

class FlowNetTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 192;
    /** The side of the thing that moves, and how far it goes to the right, px. */
    private static final int SIDE = 56;

    private static final int FAR = 64;
    private static final int LEFT = 90;
    private static final int TOP = 70;

    @Test
    void aThingThatWentFarIsFoundBetterWithTheNet() {
        double alone = miss(FlowEstimator.classical());
        try (Models models = Models.open(null)) {
            assertTrue(models.net("flow").isPresent(), () -> models.notes().toString());
            double told = miss(FlowEstimator.with(models));
            assertTrue(told < 0.6 * alone, "misses by " + told + " px instead of " + alone);
        }
    }

    @Test
    void aNetThatKnowsIsHeard() {
        assertTrue(miss(new FlowEstimator(Optional.of(new Stub(way -> way == 0 ? FAR : way == 2 ? -FAR : 0)))) < 1);
    }

    @Test
    void aNetThatTalksNonsenseIsNotHeard() {
        FlowEstimator misled = new FlowEstimator(Optional.of(new Stub(way -> 23 - 9 * way)));
        float[] second = still(0);
        OpticalFlow.Pair alone = FlowEstimator.classical().between(map(still(2)), map(second));
        OpticalFlow.Pair told = misled.between(map(still(2)), map(second));
        double apart = 0;
        for (int i = 0; i < second.length; i++) {
            apart += Math.hypot(
                    alone.there().dx().values()[i] - told.there().dx().values()[i],
                    alone.there().dy().values()[i] - told.there().dy().values()[i]);
        }
        assertTrue(apart / second.length < 0.05, "mean difference " + apart / second.length + " px");
    }

    @Test
    void smallStillsAreNotShownToTheNet() {
        FlowEstimator estimator = new FlowEstimator(Optional.of(new Stub(way -> {
            throw new AssertionError("it was asked");
        })));
        float[] tiny = new float[64 * 48];
        FloatMap small = new FloatMap(64, 48, tiny);
        assertArrayEquals(
                new float[tiny.length],
                estimator.between(small, small).there().dx().values());
    }

    @Test
    void itIsShownBothStillsAtHalfTheirSizeAndNoLongerThanItsLimit() {
        Stub stub = new Stub(way -> 0);
        FlowNet net = new FlowNet(stub);
        net.read(flat(320, 192, 51), flat(320, 192, 255));
        assertArrayEquals(new long[] {1, 2, 96, 160}, stub.shown.shape());
        assertEquals(0.2f, stub.shown.get(0), 1e-6f);
        assertEquals(1, stub.shown.get(96 * 160), 1e-6f);
        net.read(flat(2000, 500, 0), flat(2000, 500, 0));
        assertArrayEquals(new long[] {1, 2, 96, 384}, stub.shown.shape());
    }

    private static FloatMap map(float[] samples) {
        return new FloatMap(WIDTH, HEIGHT, samples);
    }

    private static FloatMap flat(int width, int height, float level) {
        float[] samples = new float[width * height];
        Arrays.fill(samples, level);
        return new FloatMap(width, height, samples);
    }

    /** How far the flow in the middle of the thing is from the truth, px. */
    private static double miss(FlowEstimator estimator) {
        OpticalFlow there = estimator.between(map(still(0)), map(still(FAR))).there();
        double sum = 0;
        int count = 0;
        for (int y = TOP + 4; y < TOP + SIDE - 4; y++) {
            for (int x = LEFT + 4; x < LEFT + SIDE - 4; x++, count++) {
                int i = y * WIDTH + x;
                sum += Math.hypot(there.dx().values()[i] - FAR, there.dy().values()[i]);
            }
        }
        return sum / count;
    }

    /** A bright, mottled square before a ground that stands still, so far to the right of its first place. */
    private static float[] still(int right) {
        float[] still = texture(1, WIDTH, HEIGHT, 4, 60, 90);
        float[] thing = texture(2, SIDE, SIDE, 1, 90, 190);
        for (int i = 0; i < thing.length; i++) {
            still[(TOP + i / SIDE) * WIDTH + LEFT + right + i % SIDE] = thing[i];
        }
        return still;
    }

    private static float[] texture(int seed, int width, int height, int bump, float spread, float level) {
        Random random = new Random(seed);
        float[] noise = new float[width * height];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextFloat() - 0.5f;
        }
        float[] smooth = Smoothing.blur(noise, width, height, bump);
        float most = 0;
        for (float sample : smooth) {
            most = Math.max(most, Math.abs(sample));
        }
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = level + spread * smooth[i] / most;
        }
        return smooth;
    }

    /** A net that says the same everywhere. */
    private static final class Stub implements MadeNet {
        private final IntToDoubleFunction lengths;
        private Tensor shown;

        /** @param lengths rightwards and downwards there, then back, px of the stills */
        Stub(IntToDoubleFunction lengths) {
            this.lengths = lengths;
        }

        @Override
        public List<Tensor> run(Tensor... inputs) {
            shown = inputs[0];
            Tensor flow = Tensor.zeros(1, 4, shown.shape()[2] / 4, shown.shape()[3] / 4);
            for (int i = 0; i < flow.size(); i++) {
                flow.values().put(i, (float) lengths.applyAsDouble(4 * i / flow.size()) / 2);
            }
            return List.of(flow);
        }
    }
}
