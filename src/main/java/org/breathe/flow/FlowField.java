package org.breathe.flow;

import org.breathe.pixels.FloatMap;

/**
 * Displacements of pixels, px.
 *
 * @param dx rightwards
 * @param dy downwards, of the same size
 */
record FlowField(FloatMap dx, FloatMap dy) {
    /** No displacement at all. */
    static FlowField still(int width, int height) {
        return new FlowField(FloatMap.filled(width, height, 0), FloatMap.filled(width, height, 0));
    }

    int width() {
        return dx.width();
    }

    int height() {
        return dx.height();
    }

    /** The same motion at twice the size, give or take the px by which a half was rounded up: lengths double too. */
    FlowField doubled(int toWidth, int toHeight) {
        return new FlowField(doubled(dx, toWidth, toHeight), doubled(dy, toWidth, toHeight));
    }

    private static FloatMap doubled(FloatMap lengths, int toWidth, int toHeight) {
        float[] large = new float[toWidth * toHeight];
        for (int y = 0, i = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++, i++) {
                large[i] = 2 * lengths.at(x / 2f - 0.25f, y / 2f - 0.25f);
            }
        }
        return new FloatMap(toWidth, toHeight, large);
    }

    /** The same motion at any size. */
    FlowField scaled(int toWidth, int toHeight) {
        return new FlowField(
                dx.sampled(toWidth, toHeight).times((float) toWidth / width()),
                dy.sampled(toWidth, toHeight).times((float) toHeight / height()));
    }
}
