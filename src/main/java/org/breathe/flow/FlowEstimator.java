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
import org.breathe.pixels.NoiseMeter;
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
    /** How far a way there and back may miss its start, px; more on long ways. */
    private static final float MISS = 0.5f;

    private static final float MISS_PER_PIXEL = 0.07f;
    /** Grey levels by which what is found may differ. */
    private static final float DIFFERENCE = 12;
    /** Stills differ by noise alone where their local mean difference is below this many standard deviations of it. */
    private static final float UNCHANGED = 1.5f;

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
     * @param first luma in any unit, {@code first[y * width + x]}
     * @param second luma in the same unit
     * @param width at least 2 px
     * @param height at least 2 px
     */
    public OpticalFlow.Pair between(float[] first, float[] second, int width, int height) {
        FloatMap[] stills = greys(first, second, width, height);
        List<List<FloatMap>> scales = List.of(scales(stills[0]), scales(stills[1]));
        FloatMap[][] flow = new FloatMap[2][];
        FloatMap[][] told = Math.max(width, height) < SMALLEST
                ? new FloatMap[2][]
                : net.map(each -> each.read(stills)).orElseGet(() -> new FloatMap[2][]);
        both(k -> flow[k] = search(scales.get(k), scales.get(1 - k), Optional.ofNullable(told[k])));
        FloatMap unchanged = unchanged(stills[0], stills[1]);
        OpticalFlow[] result = new OpticalFlow[2];
        both(k -> result[k] = flow(
                flow[k], flow[1 - k], scales.get(k).get(0), scales.get(1 - k).get(0), unchanged));
        return new OpticalFlow.Pair(result[0], result[1]);
    }

    private static void both(IntConsumer way) {
        IntStream.range(0, 2).parallel().forEach(way);
    }

    /** Both stills in grey levels of 0…255 between the first and last percentile of both. */
    private static FloatMap[] greys(float[] first, float[] second, int width, int height) {
        int step = 1 + first.length / ENOUGH;
        float[] sorted = new float[2 * (1 + first.length / step)];
        int count = 0;
        for (float[] still : new float[][] {first, second}) {
            for (int i = 0; i < still.length; i += step) {
                if (Float.isFinite(still[i])) {
                    sorted[count++] = still[i];
                }
            }
        }
        Arrays.sort(sorted, 0, count);
        float low = sorted[count / 100];
        float high = sorted[Math.max(0, count - 1 - count / 100)];
        float scale = high > low ? 255 / (high - low) : 0;
        FloatMap[] greys = new FloatMap[2];
        both(k -> {
            float[] still = k == 0 ? first : second;
            float[] grey = new float[still.length];
            for (int i = 0; i < grey.length; i++) {
                grey[i] = Float.isFinite(still[i]) ? (still[i] - low) * scale : 0;
            }
            greys[k] = new FloatMap(width, height, grey);
        });
        return greys;
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

    private static FloatMap[] search(List<FloatMap> from, List<FloatMap> to, Optional<FloatMap[]> told) {
        int coarsest = from.size() - 1;
        int size = from.get(coarsest).values().length;
        FloatMap[] flow = new FloatMap[2];
        for (int k = 0; k < 2; k++) {
            flow[k] =
                    new FloatMap(from.get(coarsest).width(), from.get(coarsest).height(), new float[size]);
        }
        // At half the net's cells a thing of a few of them outlives the smoothing.
        int hearing = told.map(hint -> nearest(from, 2 * hint[0].width())).orElse(-1);
        for (int scale = coarsest; scale >= 0; scale--) {
            FloatMap still = from.get(scale);
            if (scale < coarsest) {
                flow[0] = doubled(flow[0], still.width(), still.height());
                flow[1] = doubled(flow[1], still.width(), still.height());
            }
            if (still.values().length <= FINEST || scale == coarsest) {
                int linearisations =
                        scale == 0 ? LAST_LINEARISATIONS : scale == 1 ? LINEARISATIONS : 3 * LINEARISATIONS;
                TotalVariation variation = new TotalVariation(still, to.get(scale));
                flow = variation.refined(flow, linearisations, ITERATIONS);
                if (scale == hearing) {
                    FloatMap[] better = better(flow, told.orElseThrow(), still, to.get(scale));
                    flow = variation.refined(better, LINEARISATIONS, ITERATIONS);
                }
            }
        }
        return flow;
    }

    /** One axis of a flow at twice the size: its lengths in px double too. */
    private static FloatMap doubled(FloatMap flow, int width, int height) {
        float[] large = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                large[i] = 2 * flow.at(x / 2f - 0.25f, y / 2f - 0.25f);
            }
        }
        return new FloatMap(width, height, large);
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
    private static FloatMap[] better(FloatMap[] flow, FloatMap[] told, FloatMap from, FloatMap to) {
        int width = from.width();
        int height = from.height();
        FloatMap[] other = {
            told[0].sampled(width, height).times((float) width / told[0].width()),
            told[1].sampled(width, height).times((float) height / told[1].height())
        };
        float[] unlike = unlike(flow, from, to);
        float[] otherUnlike = unlike(other, from, to);
        FloatMap[] better = new FloatMap[2];
        for (int axis = 0; axis < 2; axis++) {
            float[] lengths = flow[axis].values().clone();
            for (int i = 0; i < lengths.length; i++) {
                if (otherUnlike[i] + BETTER < unlike[i]) {
                    lengths[i] = other[axis].values()[i];
                }
            }
            better[axis] = MedianFilter.of(new FloatMap(width, height, lengths));
        }
        return better;
    }

    /** How much a still differs from where a flow leads, in grey levels, around each pixel. */
    private static float[] unlike(FloatMap[] flow, FloatMap from, FloatMap to) {
        float[] difference = new float[from.values().length];
        for (int y = 0, i = 0; y < from.height(); y++) {
            for (int x = 0; x < from.width(); x++, i++) {
                float there = to.at(x + flow[0].values()[i], y + flow[1].values()[i]);
                difference[i] = Math.abs(there - from.values()[i]);
            }
        }
        return mean(new FloatMap(from.width(), from.height(), difference), 1).values();
    }

    private static OpticalFlow flow(FloatMap[] there, FloatMap[] back, FloatMap from, FloatMap to, FloatMap unchanged) {
        int width = from.width();
        int height = from.height();
        float[] difference = new float[width * height];
        float[] confidence = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float atX = x + there[0].values()[i];
                float atY = y + there[1].values()[i];
                if (atX >= 0 && atY >= 0 && atX <= width - 1 && atY <= height - 1) {
                    difference[i] = Math.abs(to.at(atX, atY) - from.values()[i]);
                    confidence[i] = returned(there, back, i, atX, atY);
                }
            }
        }
        float[] unlike = mean(new FloatMap(width, height, difference), 1).values();
        float[] dx = there[0].values().clone();
        float[] dy = there[1].values().clone();
        for (int i = 0; i < dx.length; i++) {
            float still = unchanged.values()[i];
            dx[i] *= 1 - still;
            dy[i] *= 1 - still;
            confidence[i] = Math.max(still, confidence[i] * fading(unlike[i] * unlike[i] / (DIFFERENCE * DIFFERENCE)));
        }
        return new OpticalFlow(width, height, dx, dy, confidence);
    }

    /** How nearly the way back leads to where the way there began. */
    private static float returned(FloatMap[] there, FloatMap[] back, int i, float x, float y) {
        float dx = there[0].values()[i];
        float dy = there[1].values()[i];
        float missX = dx + back[0].at(x, y);
        float missY = dy + back[1].at(x, y);
        float allowed = MISS * MISS + MISS_PER_PIXEL * MISS_PER_PIXEL * (dx * dx + dy * dy);
        return fading((missX * missX + missY * missY) / allowed);
    }

    private static float fading(float ratio) {
        return 1 / (1 + ratio * ratio);
    }

    /** 1 where the stills differ by noise alone, 0 where they surely differ by more. */
    private static FloatMap unchanged(FloatMap first, FloatMap second) {
        float[] difference = new float[first.values().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = Math.abs(first.values()[i] - second.values()[i]);
        }
        float[] local =
                mean(new FloatMap(first.width(), first.height(), difference), 2).values();
        float most = UNCHANGED * (NoiseMeter.ofPixels(first) + NoiseMeter.ofPixels(second)) / 2 + 1e-3f;
        for (int i = 0; i < local.length; i++) {
            local[i] = Math.max(0, Math.min(1, 2 - local[i] / most));
        }
        return new FloatMap(first.width(), first.height(), local);
    }
}
