package org.breathe.flow;

import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.MedianFilter;

/**
 * Refines a flow at one scale: it minimises ∫ λ|I₁(x + u) − I₀(x)| + g|∇u| by the duality of total variation (Zach,
 * Pock and Bischof, DAGM 2007), with a median after each linearisation (Wedel et al., 2009). The weight g falls at the
 * edges of I₀, so that the flow breaks where the picture does.
 */
final class TotalVariation {
    /** λ: how much a grey level of mismatch counts against a px of variation. */
    private static final float ATTACHMENT = 0.15f;
    /** θ: how far matching and smoothing may part. */
    private static final float TIGHTNESS = 0.3f;
    /** The largest step for which the dual ascent converges. */
    private static final float STEP = 0.25f;
    /** The slope, in grey levels per px, at which g has fallen halfway. */
    private static final float EDGE = 12;
    /** g on the steepest edge. */
    private static final float LEAST = 0.1f;
    /** Slopes flatter than this say nothing of motion. */
    private static final float FLAT = 0.1f;

    private final int width;
    private final int height;
    private final float[] from;
    private final FloatMap to;
    private final FloatMap toX;
    private final FloatMap toY;
    private final float[] smoothness;
    private final float[] mismatch;
    private final float[] slopeX;
    private final float[] slopeY;
    private final float[] inverse;

    /**
     * @param from I₀, in grey levels of 0…255
     * @param to I₁, of the same size and range
     */
    TotalVariation(FloatMap from, FloatMap to) {
        width = from.width();
        height = from.height();
        this.from = from.values();
        this.to = to;
        toX = slope(to, 1, 0);
        toY = slope(to, 0, 1);
        smoothness = smoothness(slope(from, 1, 0).values(), slope(from, 0, 1).values());
        mismatch = new float[width * height];
        slopeX = new float[width * height];
        slopeY = new float[width * height];
        inverse = new float[width * height];
    }

    private static float[] smoothness(float[] x, float[] y) {
        float[] g = new float[x.length];
        for (int i = 0; i < g.length; i++) {
            float edge = (x[i] * x[i] + y[i] * y[i]) / (EDGE * EDGE);
            g[i] = LEAST + (1 - LEAST) / (1 + edge);
        }
        return g;
    }

    /** The central difference along a direction. */
    private static FloatMap slope(FloatMap map, int right, int down) {
        float[] s = map.values();
        float[] slope = new float[s.length];
        for (int y = 0, i = 0; y < map.height(); y++) {
            int above = Math.max(0, y - down) * map.width();
            int below = Math.min(map.height() - 1, y + down) * map.width();
            for (int x = 0; x < map.width(); x++, i++) {
                slope[i] = (s[below + Math.min(map.width() - 1, x + right)] - s[above + Math.max(0, x - right)]) / 2;
            }
        }
        return new FloatMap(map.width(), map.height(), slope);
    }

    /**
     * The flow, nearer to the minimum.
     *
     * @param flow rightwards and downwards, px
     * @param linearisations how often the mismatch is linearised anew
     * @param iterations after each linearisation
     */
    FlowField refined(FlowField flow, int linearisations, int iterations) {
        FloatMap dx = flow.dx();
        FloatMap dy = flow.dy();
        float[][] dualX = new float[2][width * height];
        float[][] dualY = new float[2][width * height];
        for (int k = 0; k < linearisations; k++) {
            float[] u = dx.values().clone();
            float[] v = dy.values().clone();
            linearise(u, v);
            for (int i = 0; i < iterations; i++) {
                descend(u, v, dualX, dualY);
                ascend(u, dualX);
                ascend(v, dualY);
            }
            dx = MedianFilter.of(new FloatMap(width, height, u));
            dy = MedianFilter.of(new FloatMap(width, height, v));
        }
        return new FlowField(dx, dy);
    }

    private void linearise(float[] u, float[] v) {
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float atX = x + u[i];
                float atY = y + v[i];
                boolean inside = atX >= 0 && atY >= 0 && atX <= width - 1 && atY <= height - 1;
                float sx = inside ? toX.at(atX, atY) : 0;
                float sy = inside ? toY.at(atX, atY) : 0;
                float square = sx * sx + sy * sy;
                slopeX[i] = sx;
                slopeY[i] = sy;
                mismatch[i] = to.at(atX, atY) - from[i] - sx * u[i] - sy * v[i];
                inverse[i] = square > FLAT * FLAT ? 1 / square : 0;
            }
        }
    }

    /** The primal step: each pixel nears its match by thresholding, then follows the divergence of its duals. */
    private void descend(float[] u, float[] v, float[][] dualX, float[][] dualY) {
        float limit = ATTACHMENT * TIGHTNESS;
        for (int y = 0, i = 0; y < height; y++) {
            int up = y == 0 ? 0 : width;
            float above = y == 0 ? 0 : 1;
            for (int x = 0; x < width; x++, i++) {
                int left = x == 0 ? 0 : 1;
                float residual = mismatch[i] + slopeX[i] * u[i] + slopeY[i] * v[i];
                float step = Clamp.between(-residual * inverse[i], -limit, limit);
                float divergenceX = dualX[0][i] - left * dualX[0][i - left] + dualX[1][i] - above * dualX[1][i - up];
                float divergenceY = dualY[0][i] - left * dualY[0][i - left] + dualY[1][i] - above * dualY[1][i - up];
                u[i] += step * slopeX[i] + TIGHTNESS * divergenceX;
                v[i] += step * slopeY[i] + TIGHTNESS * divergenceY;
            }
        }
    }

    /** The dual step: follows the gradient of one component, no farther than g. */
    private void ascend(float[] d, float[][] dual) {
        float rate = STEP / TIGHTNESS;
        float[] across = dual[0];
        float[] along = dual[1];
        for (int y = 0; y < height; y++) {
            int down = y == height - 1 ? 0 : width;
            int last = y * width + width - 1;
            for (int i = y * width; i < last; i++) {
                float p = across[i] + rate * (d[i + 1] - d[i]);
                float q = along[i] + rate * (d[i + down] - d[i]);
                float scale = Math.min(1, smoothness[i] / (float) Math.sqrt(p * p + q * q + 1e-12f));
                across[i] = p * scale;
                along[i] = q * scale;
            }
            float q = along[last] + rate * (d[last + down] - d[last]);
            along[last] = Clamp.between(q, -smoothness[last], smoothness[last]);
        }
    }
}
