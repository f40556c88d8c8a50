package org.breathe.render;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.Tinting;

/** Veils and lights what has been composed of one still. Made for one thread; its buffers serve row after row. */
final class Toning {
    private static final int TILE = Layer.TILE;
    /** The exponent of sRGB (IEC 61966-2-1) … */
    private static final double EXPONENT = 2.4;
    /** … its offset … */
    private static final float OFFSET = 0.055f;
    /** … and the sample, in parts of white, up to which it is proportional to light. */
    private static final float PROPORTIONAL = 0.04045f;
    /** The linear light of that sample. */
    private static final double LIGHT_AT_TOE = 0.0031308;

    private final StillState state;
    private final List<WarpGrid> grids;
    private final float full;
    private final float[] black;
    private final int width;
    private final int height;
    private final float[] shares;
    private final float[] others;
    private final float[] rgb = new float[3];

    /**
     * @param grids the displacements of the layers, farthest first: light lies on the farthest, veils before the nearest
     * @param full how far white is from black
     * @param black per component
     */
    Toning(StillState state, List<WarpGrid> grids, float full, float[] black) {
        this.state = state;
        this.grids = grids;
        this.full = full;
        this.black = black.clone();
        for (int c = 0; c < black.length; c++) {
            // The display of infinite samples has no black.
            this.black[c] = Float.isFinite(black[c]) ? black[c] : 0;
        }
        width = state.still.planes.width();
        height = state.still.planes.height();
        shares = new float[width];
        others = new float[width];
    }

    /**
     * Tones a row of tiles.
     *
     * @param lines samples of the row, {@code lines[line][component][x]}
     */
    void apply(int row, float[][][] lines) {
        for (Effect.Veil veil : state.veils) {
            veil(veil, row, lines);
        }
        if (!state.gains.isEmpty()) {
            light(StillState.product(state.gains), row, lines);
        }
        if (state.still.planes.bitDepth() == 24) {
            for (Effect.Tint tint : state.tints) {
                tint(tint, row, lines);
            }
        }
    }

    private void light(ScalarOverlay gain, int row, float[][][] lines) {
        float[][] gains = grids.get(0).corners(row, width, (x, y) -> (float) Math.pow(gain.at(x, y), 1 / EXPONENT));
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(gains, k, shares);
            for (int c = 0; c < lines[k].length; c++) {
                float[] samples = lines[k][c];
                for (int x = 0; x < width; x++) {
                    samples[x] = black[c] + lit(samples[x] - black[c], shares[x]);
                }
            }
        }
    }

    /**
     * A sample, counted from black, under a gain in linear light, by the transfer of sRGB: there and back it comes to a line, but for the
     * darkest samples, which are proportional to light.
     *
     * @param root the gain to the power of 1 ÷ 2.4
     */
    private float lit(float sample, float root) {
        float toe = PROPORTIONAL * full;
        float line = root * sample + OFFSET * full * (root - 1);
        if (sample > toe && line > toe) {
            return line;
        }
        float proportional = (float) Math.pow(root, EXPONENT) * sample;
        if (sample <= toe && proportional <= toe) {
            return proportional;
        }
        double light = sample > toe
                ? Math.pow((sample / full + OFFSET) / (1 + OFFSET), EXPONENT)
                : sample / full / (PROPORTIONAL / LIGHT_AT_TOE);
        double gained = light * Math.pow(root, EXPONENT);
        return (float) (full
                * (gained > LIGHT_AT_TOE
                        ? (1 + OFFSET) * Math.pow(gained, 1 / EXPONENT) - OFFSET
                        : gained * (PROPORTIONAL / LIGHT_AT_TOE)));
    }

    private void tint(Effect.Tint tint, int row, float[][][] lines) {
        float[][] warmths = grids.get(0).corners(row, width, tint.warmth());
        float[][] colours = grids.get(0).corners(row, width, tint.colour());
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(warmths, k, shares);
            WarpGrid.line(colours, k, others);
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < 3; c++) {
                    rgb[c] = lines[k][c][x] / full;
                }
                Tinting.tint(rgb, shares[x], others[x]);
                for (int c = 0; c < 3; c++) {
                    lines[k][c][x] = rgb[c] * full;
                }
            }
        }
    }

    private void veil(Effect.Veil veil, int row, float[][][] lines) {
        float[][] veils = grids.get(state.front()).corners(row, width, veil.opacity());
        float pale = veil.brightness() * full;
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(veils, k, shares);
            for (int c = 0; c < lines[k].length; c++) {
                float[] samples = lines[k][c];
                for (int x = 0; x < width; x++) {
                    if (Float.isFinite(samples[x])) {
                        samples[x] += shares[x] * (black[c] + pale - samples[x]);
                    }
                }
            }
        }
    }
}
