package org.breathe.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.breathe.model.Models;
import org.breathe.model.Net;
import org.breathe.pixels.Border;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.MedianFilter;
import org.breathe.pixels.Smoothing;

/**
 * Finds where everything in one still is in another, from coarse to fine and both ways. A net, if there is one, is asked
 * once for a pair and heard where what it says makes the stills more alike. Pure: the same samples give the same flow,
 * and without a net exchanging the stills exchanges the two ways. Safe for use by several threads.
 */
public final class FlowEstimator {
    /** Finer scales with more px than this take the flow of the next coarser one. */
    private static final int FINEST = 600_000;
    /** The coarsest scale's shorter side is less than this, px. */
    private static final int COARSEST = 32;
    /** So many samples tell the percentiles well enough. */
    private static final int ENOUGH = 50_000;

    private static final int ITERATIONS = 10;
    private static final int LINEARISATIONS = 5;
    /** How many at the finest scale, which starts from a good flow and costs most. */
    private static final int LAST_LINEARISATIONS = 1;
    /** How much of the local mean is taken out of the stills before they are compared, so that light may change. */
    private static final float LIGHT_IGNORED = 0.5f;
    /** Half the side of the square that a local mean is taken of, thrice. */
    private static final int NEIGHBOURHOOD = 4;
    /** Grey levels by which the net's flow must make the stills more alike to be heard. */
    private static final float BETTER = 2;
    /** Smaller stills, px, hold no long ways. */
    private static final int SMALLEST = 128;

    private final Optional<FlowNet> net;
    private final SortedMap<String, String> nets;

    FlowEstimator(Optional<Net> net) {
        this.net = net.map(FlowNet::new);
        nets = new TreeMap<>(net.map(each -> Map.of(each.name(), each.sha256())).orElse(Map.of()));
    }

    /** One that searches from coarse to fine alone. */
    public static FlowEstimator classical() {
        return new FlowEstimator(Optional.empty());
    }

    /** One that also asks the net for long ways, if it can be had; it may be used as long as the models are open. */
    public static FlowEstimator with(Models models) {
        return new FlowEstimator(models.net("flow"));
    }

    /** The SHA-256 of each net that it asks, in hexadecimal, by the net's name. */
    public SortedMap<String, String> nets() {
        return Collections.unmodifiableSortedMap(nets);
    }

    /**
     * The flow between two stills. What differs by no more than noise has not moved. Samples that are not finite count
     * as dark.
     *
     * @param first luma in any unit, at least 2 by 2 px
     * @param second luma in the same unit, of the same size
     */
    public OpticalFlow.Pair between(FloatMap first, FloatMap second) {
        FloatMap[] stills = greys(first, second);
        List<List<FloatMap>> scales = List.of(scales(stills[0]), scales(stills[1]));
        FlowField[] flow = new FlowField[2];
        FlowField[] told = Math.max(first.width(), first.height()) < SMALLEST
                ? new FlowField[2]
                : net.map(each -> each.read(stills)).orElseGet(() -> new FlowField[2]);
        both(k -> flow[k] = search(scales.get(k), scales.get(1 - k), Optional.ofNullable(told[k])));
        FloatMap unchanged = FlowConfidence.unchanged(stills[0], stills[1]);
        OpticalFlow[] result = new OpticalFlow[2];
        both(k -> result[k] = FlowConfidence.judge(
                flow[k], flow[1 - k], scales.get(k).get(0), scales.get(1 - k).get(0), unchanged));
        return new OpticalFlow.Pair(result[0], result[1]);
    }

    private static void both(IntConsumer way) {
        IntStream.range(0, 2).parallel().forEach(way);
    }

    /** Both stills in grey levels of 0…255 between the first and last percentile of both. */
    private static FloatMap[] greys(FloatMap first, FloatMap second) {
        FloatMap[] stills = {first, second};
        int step = 1 + first.values().length / ENOUGH;
        float[] sorted = new float[2 * (1 + first.values().length / step)];
        int count = 0;
        for (FloatMap still : stills) {
            for (int i = 0; i < still.values().length; i += step) {
                if (Float.isFinite(still.values()[i])) {
                    sorted[count++] = still.values()[i];
                }
            }
        }
        Arrays.sort(sorted, 0, count);
        float low = sorted[count / 100];
        float high = sorted[Math.max(0, count - 1 - count / 100)];
        float scale = high > low ? 255 / (high - low) : 0;
        FloatMap[] greys = new FloatMap[2];
        both(k -> greys[k] = grey(stills[k], low, scale));
        return greys;
    }

    private static FloatMap grey(FloatMap still, float low, float scale) {
        float[] grey = new float[still.values().length];
        for (int i = 0; i < grey.length; i++) {
            float sample = still.values()[i];
            grey[i] = Float.isFinite(sample) ? (sample - low) * scale : 0;
        }
        return new FloatMap(still.width(), still.height(), grey);
    }

    /** The still's detail at each scale, finest first. */
    private static List<FloatMap> scales(FloatMap still) {
        List<FloatMap> scales = new ArrayList<>();
        scales.add(detail(still));
        for (FloatMap scale = still; Math.min(scale.width(), scale.height()) >= COARSEST; ) {
            scale = scale.halved();
            scales.add(detail(scale));
        }
        return scales;
    }

    private static FloatMap detail(FloatMap still) {
        FloatMap mean = mean(mean(mean(still, NEIGHBOURHOOD), NEIGHBOURHOOD), NEIGHBOURHOOD);
        float[] detail = still.values().clone();
        for (int i = 0; i < detail.length; i++) {
            detail[i] -= LIGHT_IGNORED * mean.values()[i];
        }
        return new FloatMap(still.width(), still.height(), detail);
    }

    private static FlowField search(List<FloatMap> from, List<FloatMap> to, Optional<FlowField> told) {
        int coarsest = from.size() - 1;
        FlowField flow =
                FlowField.still(from.get(coarsest).width(), from.get(coarsest).height());
        // At half the net's cells a thing of a few of them outlives the smoothing.
        int hearing = told.map(hint -> nearest(from, 2 * hint.width())).orElse(-1);
        for (int scale = coarsest; scale >= 0; scale--) {
            FloatMap still = from.get(scale);
            if (scale < coarsest) {
                flow = flow.doubled(still.width(), still.height());
            }
            if (still.values().length <= FINEST || scale == coarsest) {
                int linearisations =
                        scale == 0 ? LAST_LINEARISATIONS : scale == 1 ? LINEARISATIONS : 3 * LINEARISATIONS;
                TotalVariation variation = new TotalVariation(still, to.get(scale));
                flow = variation.refined(flow, linearisations, ITERATIONS);
                if (scale == hearing) {
                    FlowField better = better(flow, told.orElseThrow(), still, to.get(scale));
                    flow = variation.refined(better, LINEARISATIONS, ITERATIONS);
                }
            }
        }
        return flow;
    }

    private static FloatMap mean(FloatMap map, int radius) {
        return Smoothing.box(map, radius, Border.REPLICATED);
    }

    /** The scale whose width is nearest to this. */
    private static int nearest(List<FloatMap> scales, int width) {
        return IntStream.range(0, scales.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        k -> Math.abs(Math.log((double) scales.get(k).width() / width))))
                .orElseThrow();
    }

    /** A flow, and what was told instead wherever that makes the stills more alike. */
    private static FlowField better(FlowField flow, FlowField told, FloatMap from, FloatMap to) {
        FlowField other = told.scaled(from.width(), from.height());
        float[] unlike = unlike(flow, from, to);
        float[] otherUnlike = unlike(other, from, to);
        float[] dx = flow.dx().values().clone();
        float[] dy = flow.dy().values().clone();
        for (int i = 0; i < dx.length; i++) {
            if (otherUnlike[i] + BETTER < unlike[i]) {
                dx[i] = other.dx().values()[i];
                dy[i] = other.dy().values()[i];
            }
        }
        return new FlowField(
                MedianFilter.of(new FloatMap(from.width(), from.height(), dx)),
                MedianFilter.of(new FloatMap(from.width(), from.height(), dy)));
    }

    /** How much a still differs from where a flow leads, in grey levels, around each pixel. */
    private static float[] unlike(FlowField flow, FloatMap from, FloatMap to) {
        float[] difference = new float[from.values().length];
        for (int y = 0, i = 0; y < from.height(); y++) {
            for (int x = 0; x < from.width(); x++, i++) {
                float there = to.at(x + flow.dx().values()[i], y + flow.dy().values()[i]);
                difference[i] = Math.abs(there - from.values()[i]);
            }
        }
        return mean(new FloatMap(from.width(), from.height(), difference), 1).values();
    }
}
