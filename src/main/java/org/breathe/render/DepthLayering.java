package org.breathe.render;

import ij.process.AutoThresholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.Dilation;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.PushPull;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/**
 * Parts a scene into depth bands at its jumps in depth. The subject's silhouette, where it stands out, is always such a
 * jump; the rest is parted at Otsu's threshold of disparity. Where a surface runs through a threshold, the disparities
 * on both sides agree, so that the cut never shows.
 */
final class DepthLayering {
    /** More bands than this would need more memory than a still is given. */
    private static final int BANDS = 3;

    /** Disparities are told apart this finely where a threshold is sought. */
    private static final int BINS = 64;

    private static final double LEAST_STEP = 0.06;
    private static final double LEAST_AREA = 0.012;
    /** A subject that fills more of the picture leaves nothing to stand out from. */
    private static final double MOST_AREA = 0.75;
    /** Disparities that differ by more across a cut belong to different things. */
    private static final double JUMP = 0.12;

    /**
     * A depth band, as maps of the scene's size.
     *
     * @param matte how much of each pixel is of this band or a nearer one, 0 … 1; nearer bands taken away and filled in
     * @param disparity of the band's surface, 0 … 1, carried on smoothly beyond what is seen of it
     * @param nominal the band's mean disparity
     */
    record Band(FloatMap matte, FloatMap disparity, double nominal) {}

    private final List<FloatMap> mattes = new ArrayList<>();
    private final List<FloatMap> depths = new ArrayList<>();

    private DepthLayering() {}

    /** The bands of a scene, farthest first; the first one's matte is 1 everywhere. */
    static List<Band> of(Scene scene) {
        FloatMap seen = FloatMap.of(scene.depth());
        FloatMap everywhere = FloatMap.filled(seen.width(), seen.height(), 1);
        if (scene.medium() != Medium.PHOTO || spread(seen) < 0.03) {
            return List.of(new Band(everywhere, FloatMap.filled(seen.width(), seen.height(), 0), 0));
        }
        DepthLayering layering = new DepthLayering();
        FloatMap depth = layering.takeSubject(seen, decided(FloatMap.of(scene.matte())));
        while (layering.mattes.size() < BANDS - 1) {
            FloatMap rest = layering.takeNearest(depth);
            if (rest == null) {
                break;
            }
            depth = rest;
        }
        layering.mattes.add(everywhere);
        layering.depths.add(depth);
        return layering.bands(seen);
    }

    private static double spread(FloatMap map) {
        double mean = map.mean();
        double sum = 0;
        for (float value : map.values()) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / map.values().length);
    }

    /** A matte that has made up its mind: a subject that is only likely must not be half transparent. */
    private static FloatMap decided(FloatMap matte) {
        return matte.map(m -> SmoothStep.between(0.25, 0.75, m));
    }

    /** Makes the subject a band if it stands out from what is around it; returns the depth without it. */
    private FloatMap takeSubject(FloatMap depth, FloatMap matte) {
        double area = matte.mean();
        if (area < LEAST_AREA || area > MOST_AREA) {
            return depth;
        }
        double level = weightedMean(depth, matte);
        double step = level - weightedMean(without(depth, matte), matte);
        if (step < LEAST_STEP) {
            return depth;
        }
        float[] joint = new float[depth.values().length];
        float[] surface = new float[joint.length];
        for (int i = 0; i < joint.length; i++) {
            float m = matte.values()[i];
            float d = depth.values()[i];
            surface[i] = (float) (m * (level + 0.4 * (d - level)) + (1 - m) * d);
            joint[i] = (float) Math.max(m, (1 - m) * SmoothStep.between(level, level + 0.1, d));
        }
        FloatMap nearer = new FloatMap(depth.width(), depth.height(), joint);
        mattes.add(nearer);
        depths.add(new FloatMap(depth.width(), depth.height(), surface));
        return without(depth, nearer);
    }

    /** Makes what lies nearer than Otsu's threshold a band; returns the depth without it, or null if there is no jump. */
    private FloatMap takeNearest(FloatMap depth) {
        double threshold = otsu(depth);
        FloatMap matte = depth.map(d -> SmoothStep.between(threshold - 0.05, threshold + 0.05, d));
        double area = matte.mean();
        if (area < LEAST_AREA || area > 1 - LEAST_AREA) {
            return null;
        }
        double near = weightedMean(depth, matte);
        double far = (depth.mean() - near * area) / (1 - area);
        if (near - far < 3 * LEAST_STEP) {
            return null;
        }
        mattes.add(matte);
        depths.add(depth);
        return without(depth, matte);
    }

    /** The depth where a matte is taken away, carried on from around it. */
    private static FloatMap without(FloatMap depth, FloatMap matte) {
        return filled(depth, Dilation.of(matte, 2).map(m -> m < 0.05 ? 1 : 0));
    }

    /** A map carried on where it is not known. */
    private static FloatMap filled(FloatMap map, FloatMap known) {
        float[] filled = map.values().clone();
        PushPull.fill(new float[][] {filled}, known.values(), map.width(), map.height());
        return new FloatMap(map.width(), map.height(), filled);
    }

    /**
     * The disparity of a band: as seen up to where a nearer band begins, unless it jumps there, and carried on beyond.
     */
    private FloatMap surface(int k, FloatMap seen) {
        if (k == 0) {
            return depths.get(0);
        }
        float[] surface = depths.get(k).values().clone();
        for (int i = 0; i < surface.length; i++) {
            boolean visible = mattes.get(k).values()[i] - mattes.get(k - 1).values()[i] > 0.15;
            if (visible && Math.abs(seen.values()[i] - surface[i]) < JUMP) {
                surface[i] = seen.values()[i];
            }
        }
        return new FloatMap(seen.width(), seen.height(), surface);
    }

    private List<Band> bands(FloatMap seen) {
        List<Band> bands = new ArrayList<>();
        int radius = Math.max(1, Math.round(seen.width() * 0.008f));
        for (int k = 0; k < mattes.size(); k++) {
            FloatMap matte = mattes.get(k);
            FloatMap surface = filled(surface(k, seen), matte.map(m -> m > 0.5 ? 1 : 0));
            bands.add(new Band(matte, Smoothing.blur(surface, radius), weightedMean(surface, matte)));
        }
        Collections.reverse(bands);
        return List.copyOf(bands);
    }

    private static double weightedMean(FloatMap map, FloatMap weights) {
        double sum = 0;
        double weight = 1e-9;
        for (int i = 0; i < map.values().length; i++) {
            sum += weights.values()[i] * map.values()[i];
            weight += weights.values()[i];
        }
        return sum / weight;
    }

    /** The threshold that parts values of 0 … 1 into the two most distinct classes (Otsu, IEEE Trans. SMC 9:62, 1979). */
    static double otsu(FloatMap map) {
        int[] histogram = new int[256];
        for (float value : map.values()) {
            histogram[Clamp.between((int) (value * BINS), 0, BINS - 1)]++;
        }
        if (Arrays.stream(histogram).filter(count -> count > 0).count() < 2) {
            return 0.5;
        }
        int bin = new AutoThresholder().getThreshold(AutoThresholder.Method.Otsu, histogram);
        // Between two classes with nothing between them all thresholds are alike: ImageJ takes the highest.
        while (histogram[bin] == 0) {
            bin--;
        }
        return (bin + 1.0) / BINS;
    }
}
