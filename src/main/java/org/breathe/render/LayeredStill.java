package org.breathe.render;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.breathe.pixels.ConnectedComponents;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedUpsampling;
import org.breathe.pixels.Luma;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.PushPull;
import org.breathe.pixels.SampleType;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Scene;

/** A still made ready for rendering: its samples, its depth layers and what was seen in it. */
final class LayeredStill {
    /** What a fill can carry of parallax before it shows, in fractions of the width. */
    private static final double REACH = 0.02;

    private static final float SEEN = 1 / 255f;
    /** Px around what is seen of a layer, so that its splines find what they draw on. */
    private static final int MARGIN = 8;

    private static final int SMALL = 512;
    /** The width, px, that colours are told at: enough to know where a still is bright or has how much colour. */
    private static final int COLOURS = 240;

    final PlanarImage planes;
    final Scene scene;
    /** Farthest first. */
    final List<Layer> layers;
    /** Whether some samples are not finite. */
    final boolean holes;

    private LayeredStill(PlanarImage planes, Scene scene, List<Layer> layers, boolean holes) {
        this.planes = planes;
        this.scene = scene;
        this.layers = layers;
        this.holes = holes;
    }

    /**
     * Parts a still into layers.
     *
     * @param planes at the frame's size; not copied
     * @param scene as the still lies under the frame
     * @param whole whether the still stays one layer, as data does
     */
    static LayeredStill of(PlanarImage planes, Scene scene, boolean whole) {
        float[][] finite = finite(planes);
        boolean holes = finite != planes.samples();
        List<DepthLayering.Band> bands = whole ? List.of() : DepthLayering.of(scene);
        if (bands.size() < 2) {
            NormalisedMap flat = bands.isEmpty()
                    ? NormalisedMap.ZERO
                    : new NormalisedMap(bands.get(0).disparity());
            double nominal = bands.isEmpty() ? 0 : bands.get(0).nominal();
            Layer only = Layer.back(finite, planes.width(), planes.height(), flat, nominal);
            return new LayeredStill(planes, scene, List.of(only), holes);
        }
        return new LayeredStill(planes, scene, layers(finite, planes, scene, bands), holes);
    }

    private static List<Layer> layers(
            float[][] samples, PlanarImage planes, Scene scene, List<DepthLayering.Band> bands) {
        int width = planes.width();
        int height = planes.height();
        float[][] shown = samples;
        List<Layer> layers = new ArrayList<>();
        for (int k = bands.size() - 1; k > 0; k--) {
            DepthLayering.Band band = bands.get(k);
            FloatMap luma = luma(shown, planes);
            FloatMap matte = new GuidedUpsampling(
                            luma, band.matte().width(), band.matte().height())
                    .apply(band.matte())
                    .map(m -> SmoothStep.between(0.12, 0.88, m));
            Rectangle box = ConnectedComponents.bounds(width, height, i -> matte.values()[i] > SEEN);
            if (box.isEmpty()) {
                continue;
            }
            box.grow(MARGIN, MARGIN);
            box = box.intersection(new Rectangle(width, height));
            float[][] behind = Inpainting.behind(shown, matte);
            layers.add(Layer.before(shown, behind, matte, box, new NormalisedMap(band.disparity()), band.nominal()));
            shown = behind;
        }
        DepthLayering.Band back = bands.get(0);
        layers.add(Layer.back(shown, width, height, new NormalisedMap(back.disparity()), back.nominal()));
        Collections.reverse(layers);
        return List.copyOf(layers);
    }

    /** The largest parallax that the fills can carry, in fractions of the width; 0 where there is one layer only. */
    double reach() {
        return layers.size() < 2 ? 0 : REACH;
    }

    /** The still's luma, at most {@value #SMALL} px wide. */
    FloatMap luma() {
        return luma(planes.samples(), planes).atMost(SMALL);
    }

    /** The still's red, green and blue, 0 … 1, at most {@value #COLOURS} px wide; its luma alone if it is grey. */
    List<FloatMap> colours() {
        return planes.type() == SampleType.RGB
                ? Arrays.stream(planes.samples())
                        .map(samples -> new FloatMap(planes.width(), planes.height(), samples)
                                .atMost(COLOURS)
                                .map(sample -> sample / 255))
                        .toList()
                : List.of(luma().atMost(COLOURS));
    }

    /** Luma of 0 … 1; for other than RGB the first component, by the range of its finite samples. */
    private static FloatMap luma(float[][] samples, PlanarImage shape) {
        float[] luma = new float[samples[0].length];
        if (shape.type() == SampleType.RGB) {
            for (int i = 0; i < luma.length; i++) {
                luma[i] = Luma.of(samples[0][i], samples[1][i], samples[2][i]) / 255;
            }
            return new FloatMap(shape.width(), shape.height(), luma);
        }
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : samples[0]) {
            // One NaN would make both of them NaN, and with them the luma of the whole still.
            if (Float.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        float range = most > least ? most - least : 1;
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (samples[0][i] - least) / range;
        }
        return new FloatMap(shape.width(), shape.height(), luma);
    }

    /** The samples with those that are not finite carried on from around them; the very arrays if all are finite. */
    private static float[][] finite(PlanarImage planes) {
        float[][] result = planes.samples();
        for (int k = 0; k < result.length; k++) {
            float[] known = known(planes.samples()[k]);
            if (known != null) {
                if (result == planes.samples()) {
                    result = result.clone();
                }
                float[] filled = planes.samples()[k].clone();
                for (int i = 0; i < filled.length; i++) {
                    filled[i] = known[i] == 0 ? 0 : filled[i];
                }
                PushPull.fill(new float[][] {filled}, known, planes.width(), planes.height());
                result[k] = filled;
            }
        }
        return result;
    }

    /** 1 where a sample is finite, else 0; null if all are. */
    private static float[] known(float[] samples) {
        float[] known = null;
        for (int i = 0; i < samples.length; i++) {
            if (!Float.isFinite(samples[i]) && known == null) {
                known = new float[samples.length];
                Arrays.fill(known, 1);
            }
            if (!Float.isFinite(samples[i])) {
                known[i] = 0;
            }
        }
        return known;
    }
}
