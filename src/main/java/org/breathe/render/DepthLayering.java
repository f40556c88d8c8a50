package org.breathe.render;

import ij.process.AutoThresholder;
import ij.process.FloatProcessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.Dilation;
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
    record Band(float[] matte, float[] disparity, double nominal) {}

    private final int w;
    private final int h;
    private final List<float[]> mattes = new ArrayList<>();
    private final List<float[]> depths = new ArrayList<>();

    private DepthLayering(int w, int h) {
        this.w = w;
        this.h = h;
    }

    /** The bands of a scene, farthest first; the first one's matte is 1 everywhere. */
    static List<Band> of(Scene scene) {
        DepthLayering separation =
                new DepthLayering(scene.depth().getWidth(), scene.depth().getHeight());
        float[] depth = pixels(scene.depth()).clone();
        if (scene.medium() != Medium.PHOTO || spread(depth) < 0.03) {
            float[] flat = new float[depth.length];
            return List.of(new Band(ones(depth.length), flat, 0));
        }
        depth = separation.takeSubject(depth, decided(pixels(scene.matte())));
        while (separation.mattes.size() < BANDS - 1) {
            float[] rest = separation.takeNearest(depth);
            if (rest == null) {
                break;
            }
            depth = rest;
        }
        separation.mattes.add(ones(depth.length));
        separation.depths.add(depth);
        return separation.bands(pixels(scene.depth()));
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] pixels(FloatProcessor map) {
        return (float[]) map.getPixels();
    }

    private static double mean(float[] map) {
        double sum = 0;
        for (float value : map) {
            sum += value;
        }
        return sum / map.length;
    }

    private static double spread(float[] map) {
        double mean = mean(map);
        double sum = 0;
        for (float value : map) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / map.length);
    }

    /** A matte that has made up its mind: a subject that is only likely must not be half transparent. */
    private static float[] decided(float[] matte) {
        float[] decided = new float[matte.length];
        for (int i = 0; i < decided.length; i++) {
            decided[i] = (float) SmoothStep.between(0.25, 0.75, matte[i]);
        }
        return decided;
    }

    /** Makes the subject a band if it stands out from what is around it; returns the depth without it. */
    private float[] takeSubject(float[] depth, float[] matte) {
        double area = mean(matte);
        if (area < LEAST_AREA || area > MOST_AREA) {
            return depth;
        }
        float[] behind = without(depth, matte);
        double level = weightedMean(depth, matte);
        double step = level - weightedMean(behind, matte);
        if (step < LEAST_STEP) {
            return depth;
        }
        float[] joint = new float[depth.length];
        float[] surface = new float[depth.length];
        for (int i = 0; i < depth.length; i++) {
            double inside = level + 0.4 * (depth[i] - level);
            surface[i] = (float) (matte[i] * inside + (1 - matte[i]) * depth[i]);
            double nearer = (1 - matte[i]) * SmoothStep.between(level, level + 0.1, depth[i]);
            joint[i] = (float) Math.max(matte[i], nearer);
        }
        mattes.add(joint);
        depths.add(surface);
        return without(depth, joint);
    }

    /** Makes what lies nearer than Otsu's threshold a band; returns the depth without it, or null if there is no jump. */
    private float[] takeNearest(float[] depth) {
        double threshold = otsu(depth);
        float[] matte = new float[depth.length];
        for (int i = 0; i < depth.length; i++) {
            matte[i] = (float) SmoothStep.between(threshold - 0.05, threshold + 0.05, depth[i]);
        }
        double area = mean(matte);
        if (area < LEAST_AREA || area > 1 - LEAST_AREA) {
            return null;
        }
        double near = weightedMean(depth, matte);
        double far = (mean(depth) - near * area) / (1 - area);
        if (near - far < 3 * LEAST_STEP) {
            return null;
        }
        mattes.add(matte);
        depths.add(depth);
        return without(depth, matte);
    }

    /** The depth where a matte is taken away, carried on from around it. */
    private float[] without(float[] depth, float[] matte) {
        float[] wide = Dilation.of(matte, w, h, 2);
        float[] known = new float[depth.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = wide[i] < 0.05 ? 1 : 0;
        }
        float[] filled = depth.clone();
        PushPull.fill(new float[][] {filled}, known, w, h);
        return filled;
    }

    /**
     * The disparity of a band: as seen up to where a nearer band begins, unless it jumps there, and carried on beyond.
     */
    private float[] surface(int k, float[] seen) {
        float[] surface = depths.get(k).clone();
        for (int i = 0; i < surface.length && k > 0; i++) {
            boolean visible = mattes.get(k)[i] - mattes.get(k - 1)[i] > 0.15;
            if (visible && Math.abs(seen[i] - surface[i]) < JUMP) {
                surface[i] = seen[i];
            }
        }
        return surface;
    }

    private List<Band> bands(float[] seen) {
        List<Band> bands = new ArrayList<>();
        int radius = Math.max(1, Math.round(w * 0.008f));
        for (int k = 0; k < mattes.size(); k++) {
            float[] matte = mattes.get(k);
            float[] surface = surface(k, seen);
            float[] known = new float[surface.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = matte[i] > 0.5 ? 1 : 0;
            }
            PushPull.fill(new float[][] {surface}, known, w, h);
            double nominal = weightedMean(surface, matte);
            bands.add(new Band(matte, Smoothing.blur(surface, w, h, radius), nominal));
        }
        Collections.reverse(bands);
        return List.copyOf(bands);
    }

    private static double weightedMean(float[] map, float[] weights) {
        double sum = 0;
        double weight = 1e-9;
        for (int i = 0; i < map.length; i++) {
            sum += weights[i] * map[i];
            weight += weights[i];
        }
        return sum / weight;
    }

    /** The threshold that parts values of 0 … 1 into the two most distinct classes (Otsu, IEEE Trans. SMC 9:62, 1979). */
    static double otsu(float[] map) {
        int[] histogram = new int[256];
        for (float value : map) {
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
