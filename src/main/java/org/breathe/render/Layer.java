package org.breathe.render;

import java.awt.Rectangle;
import org.breathe.pixels.CubicSpline;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;

/**
 * A depth band of a still at the frame's size: its premultiplied samples and its matte, as splines over the box that it
 * covers. The farthest layer covers everything and has no matte.
 */
final class Layer {
    /** How a tile is covered. */
    enum Cover {
        EMPTY,
        PARTIAL,
        OPAQUE
    }

    /** Px of a tile's side. */
    static final int TILE = 8;

    /** A matte this near to 0 or 1 rounds to it in 8 bit. */
    private static final float NEARLY = 1 / 512f;

    final int x0;
    final int y0;
    final int width;
    final int height;
    final CubicSpline.Size size;
    /** Coefficients of the premultiplied components and, but for the farthest layer, of the matte after them. */
    final float[][] planes;

    final NormalisedMap disparity;
    final double nominal;
    private final Cover[] covers;
    private final int columns;

    private Layer(Rectangle box, float[][] planes, Cover[] covers, NormalisedMap disparity, double nominal) {
        x0 = box.x;
        y0 = box.y;
        width = box.width;
        height = box.height;
        size = new CubicSpline.Size(width, height);
        columns = (width + TILE - 1) / TILE;
        this.planes = planes;
        this.covers = covers;
        this.disparity = disparity;
        this.nominal = nominal;
    }

    /** The farthest layer. */
    static Layer back(float[][] samples, int width, int height, NormalisedMap disparity, double nominal) {
        float[][] planes = new float[samples.length][];
        for (int k = 0; k < planes.length; k++) {
            planes[k] = CubicSpline.coefficients(samples[k], width, height);
        }
        return new Layer(new Rectangle(width, height), planes, null, disparity, nominal);
    }

    /**
     * A layer before others.
     *
     * @param shown the still with nearer layers taken away
     * @param behind the same with this layer taken away too
     * @param matte 0 … 1, at the frame's size
     * @param box the px of the frame that it covers
     */
    static Layer before(
            float[][] shown, float[][] behind, FloatMap matte, Rectangle box, NormalisedMap disparity, double nominal) {
        int components = shown.length;
        float[][] planes = new float[components + 1][];
        FloatMap alpha = matte.part(box);
        for (int k = 0; k < components; k++) {
            planes[k] = CubicSpline.coefficients(
                    premultiplied(part(shown[k], matte, box), part(behind[k], matte, box), alpha.values()),
                    box.width,
                    box.height);
        }
        planes[components] = CubicSpline.coefficients(alpha.values(), box.width, box.height);
        return new Layer(box, planes, covers(alpha), disparity, nominal);
    }

    private static float[] part(float[] plane, FloatMap matte, Rectangle box) {
        return new FloatMap(matte.width(), matte.height(), plane).part(box).values();
    }

    /**
     * What is left of the still when the part that shows what is behind is taken away: matte, colour and the residual of
     * an imperfect fill in one, so that at rest the layers add up to the still by construction.
     */
    private static float[] premultiplied(float[] front, float[] back, float[] alpha) {
        for (int i = 0; i < front.length; i++) {
            front[i] -= (1 - alpha[i]) * back[i];
        }
        return front;
    }

    private static Cover[] covers(FloatMap alpha) {
        int columns = (alpha.width() + TILE - 1) / TILE;
        int rows = (alpha.height() + TILE - 1) / TILE;
        Cover[] covers = new Cover[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                covers[row * columns + column] = cover(alpha, column * TILE, row * TILE);
            }
        }
        return covers;
    }

    /** How a tile and the samples that its splines reach for are covered. */
    private static Cover cover(FloatMap alpha, int x, int y) {
        float least = 1;
        float most = 0;
        for (int j = Math.max(0, y - 3); j < Math.min(alpha.height(), y + TILE + 3); j++) {
            for (int i = Math.max(0, x - 3); i < Math.min(alpha.width(), x + TILE + 3); i++) {
                float value = alpha.get(i, j);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most < NEARLY ? Cover.EMPTY : least > 1 - NEARLY ? Cover.OPAQUE : Cover.PARTIAL;
    }

    /** Whether the layer covers everything. */
    boolean isBack() {
        return covers == null;
    }

    /** How a rectangle of the still, in px of the frame, is covered; an empty one counts as covered in part. */
    Cover cover(double left, double top, double right, double bottom) {
        if (isBack()) {
            return Cover.OPAQUE;
        }
        int first = (int) Math.floor((left - x0) / TILE);
        int last = (int) Math.floor((right - x0) / TILE);
        int upper = (int) Math.floor((top - y0) / TILE);
        int lower = (int) Math.floor((bottom - y0) / TILE);
        int rows = covers.length / columns;
        if (first > last || upper > lower) {
            return Cover.PARTIAL;
        }
        Cover joint = null;
        for (int row = upper; row <= lower; row++) {
            for (int column = first; column <= last; column++) {
                boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
                Cover here = inside ? covers[row * columns + column] : Cover.EMPTY;
                if (joint == null) {
                    joint = here;
                } else if (joint != here) {
                    return Cover.PARTIAL;
                }
            }
        }
        return joint;
    }
}
