package org.breathe.render;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.ScalarOverlay;

/** Veils and lights what has been composed of one still. Made for one thread; its buffers serve row after row. */
final class Toning {
    private static final int TILE = Layer.TILE;
    /** A gain in linear light is this power of itself on samples encoded for display. */
    private static final double ENCODING = 1 / 2.2;

    private final StillState state;
    private final List<WarpGrid> grids;
    private final float full;
    private final int width;
    private final int height;
    private final float[] shares;

    /**
     * @param grids the displacements of the layers, farthest first: light lies on the farthest, veils before the nearest
     * @param full how far white is from black
     */
    Toning(StillState state, List<WarpGrid> grids, float full) {
        this.state = state;
        this.grids = grids;
        this.full = full;
        width = state.still.planes.width();
        height = state.still.planes.height();
        shares = new float[width];
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
    }

    private void light(ScalarOverlay gain, int row, float[][][] lines) {
        float[][] gains = grids.get(0).corners(row, width, (x, y) -> (float) Math.pow(gain.at(x, y), ENCODING));
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(gains, k, shares);
            for (float[] samples : lines[k]) {
                for (int x = 0; x < width; x++) {
                    samples[x] *= shares[x];
                }
            }
        }
    }

    private void veil(Effect.Veil veil, int row, float[][][] lines) {
        float[][] veils = grids.get(state.front()).corners(row, width, veil.opacity());
        float pale = veil.brightness() * full;
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(veils, k, shares);
            for (float[] samples : lines[k]) {
                for (int x = 0; x < width; x++) {
                    samples[x] += shares[x] * (pale - samples[x]);
                }
            }
        }
    }
}
