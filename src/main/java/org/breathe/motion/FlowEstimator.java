package org.breathe.motion;

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
        Raster[] stills = greys(first, second, width, height);
        List<List<Raster>> scales = List.of(scales(stills[0]), scales(stills[1]));
        Raster[][] flow = new Raster[2][];
        Raster[][] told = Math.max(width, height) < SMALLEST
                ? new Raster[2][]
                : net.map(each -> each.read(stills)).orElseGet(() -> new Raster[2][]);
        both(k -> flow[k] = search(scales.get(k), scales.get(1 - k), Optional.ofNullable(told[k])));
        Raster unchanged = unchanged(stills[0], stills[1]);
        OpticalFlow[] result = new OpticalFlow[2];
        both(k -> result[k] = flow(
                flow[k], flow[1 - k], scales.get(k).get(0), scales.get(1 - k).get(0), unchanged));
        return new OpticalFlow.Pair(result[0], result[1]);
    }

    private static void both(IntConsumer way) {
        IntStream.range(0, 2).parallel().forEach(way);
    }

    /** Both stills in grey levels of 0…255 between the first and last percentile of both. */
    private static Raster[] greys(float[] first, float[] second, int width, int height) {
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
        Raster[] greys = new Raster[2];
        both(k -> {
            float[] still = k == 0 ? first : second;
            float[] grey = new float[still.length];
            for (int i = 0; i < grey.length; i++) {
                grey[i] = Float.isFinite(still[i]) ? (still[i] - low) * scale : 0;
            }
            greys[k] = new Raster(width, height, grey);
        });
        return greys;
    }

    /** The still's detail at each scale, finest first. */
    private static List<Raster> scales(Raster still) {
        List<Raster> scales = new ArrayList<>();
        scales.add(detail(still));
        for (Raster scale = still; Math.min(scale.width(), scale.height()) >= COARSEST; ) {
            scale = scale.halved();
            scales.add(detail(scale));
        }
        return scales;
    }

    private static Raster detail(Raster still) {
        Raster mean = still.mean(NEIGHBOURHOOD).mean(NEIGHBOURHOOD).mean(NEIGHBOURHOOD);
        float[] detail = still.samples().clone();
        for (int i = 0; i < detail.length; i++) {
            detail[i] -= LIGHT_IGNORED * mean.samples()[i];
        }
        return new Raster(still.width(), still.height(), detail);
    }

    private static Raster[] search(List<Raster> from, List<Raster> to, Optional<Raster[]> told) {
        int coarsest = from.size() - 1;
        int size = from.get(coarsest).samples().length;
        Raster[] flow = new Raster[2];
        for (int k = 0; k < 2; k++) {
            flow[k] = new Raster(from.get(coarsest).width(), from.get(coarsest).height(), new float[size]);
        }
        // At half the net's cells a thing of a few of them outlives the smoothing.
        int hearing = told.map(hint -> nearest(from, 2 * hint[0].width())).orElse(-1);
        for (int scale = coarsest; scale >= 0; scale--) {
            Raster still = from.get(scale);
            if (scale < coarsest) {
                flow[0] = flow[0].doubledLengths(still.width(), still.height());
                flow[1] = flow[1].doubledLengths(still.width(), still.height());
            }
            if (still.samples().length <= FINEST || scale == coarsest) {
                int linearisations =
                        scale == 0 ? LAST_LINEARISATIONS : scale == 1 ? LINEARISATIONS : 3 * LINEARISATIONS;
                TotalVariation variation = new TotalVariation(still, to.get(scale));
                flow = variation.refined(flow, linearisations, ITERATIONS);
                if (scale == hearing) {
                    Raster[] better = better(flow, told.orElseThrow(), still, to.get(scale));
                    flow = variation.refined(better, LINEARISATIONS, ITERATIONS);
                }
            }
        }
        return flow;
    }

    /** The scale whose width is nearest to this. */
    private static int nearest(List<Raster> scales, int width) {
        return IntStream.range(0, scales.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        k -> Math.abs(Math.log((double) scales.get(k).width() / width))))
                .orElseThrow();
    }

    /** A flow, and what was told instead wherever that makes the stills more alike. */
    private static Raster[] better(Raster[] flow, Raster[] told, Raster from, Raster to) {
        int width = from.width();
        int height = from.height();
        Raster[] other = {
            told[0].resized(width, height).times((float) width / told[0].width()),
            told[1].resized(width, height).times((float) height / told[1].height())
        };
        float[] unlike = unlike(flow, from, to);
        float[] otherUnlike = unlike(other, from, to);
        Raster[] better = new Raster[2];
        for (int axis = 0; axis < 2; axis++) {
            float[] lengths = flow[axis].samples().clone();
            for (int i = 0; i < lengths.length; i++) {
                if (otherUnlike[i] + BETTER < unlike[i]) {
                    lengths[i] = other[axis].samples()[i];
                }
            }
            better[axis] = new Raster(width, height, lengths).median();
        }
        return better;
    }

    /** How much a still differs from where a flow leads, in grey levels, around each pixel. */
    private static float[] unlike(Raster[] flow, Raster from, Raster to) {
        float[] difference = new float[from.samples().length];
        for (int y = 0, i = 0; y < from.height(); y++) {
            for (int x = 0; x < from.width(); x++, i++) {
                float there = to.at(x + flow[0].samples()[i], y + flow[1].samples()[i]);
                difference[i] = Math.abs(there - from.samples()[i]);
            }
        }
        return new Raster(from.width(), from.height(), difference).mean(1).samples();
    }

    private static OpticalFlow flow(Raster[] there, Raster[] back, Raster from, Raster to, Raster unchanged) {
        int width = from.width();
        int height = from.height();
        float[] difference = new float[width * height];
        float[] confidence = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float atX = x + there[0].samples()[i];
                float atY = y + there[1].samples()[i];
                if (atX >= 0 && atY >= 0 && atX <= width - 1 && atY <= height - 1) {
                    difference[i] = Math.abs(to.at(atX, atY) - from.samples()[i]);
                    confidence[i] = returned(there, back, i, atX, atY);
                }
            }
        }
        float[] unlike = new Raster(width, height, difference).mean(1).samples();
        float[] dx = there[0].samples().clone();
        float[] dy = there[1].samples().clone();
        for (int i = 0; i < dx.length; i++) {
            float still = unchanged.samples()[i];
            dx[i] *= 1 - still;
            dy[i] *= 1 - still;
            confidence[i] = Math.max(still, confidence[i] * fading(unlike[i] * unlike[i] / (DIFFERENCE * DIFFERENCE)));
        }
        return new OpticalFlow(width, height, dx, dy, confidence);
    }

    /** How nearly the way back leads to where the way there began. */
    private static float returned(Raster[] there, Raster[] back, int i, float x, float y) {
        float dx = there[0].samples()[i];
        float dy = there[1].samples()[i];
        float missX = dx + back[0].at(x, y);
        float missY = dy + back[1].at(x, y);
        float allowed = MISS * MISS + MISS_PER_PIXEL * MISS_PER_PIXEL * (dx * dx + dy * dy);
        return fading((missX * missX + missY * missY) / allowed);
    }

    private static float fading(float ratio) {
        return 1 / (1 + ratio * ratio);
    }

    /** 1 where the stills differ by noise alone, 0 where they surely differ by more. */
    private static Raster unchanged(Raster first, Raster second) {
        float[] difference = new float[first.samples().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = Math.abs(first.samples()[i] - second.samples()[i]);
        }
        float[] local =
                new Raster(first.width(), first.height(), difference).mean(2).samples();
        float most = UNCHANGED * (first.noise() + second.noise()) / 2 + 1e-3f;
        for (int i = 0; i < local.length; i++) {
            local[i] = Math.max(0, Math.min(1, 2 - local[i] / most));
        }
        return new Raster(first.width(), first.height(), local);
    }
}
