package org.breathe.flow;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import org.breathe.pixels.PlanarImage;

/**
 * A clip with known motion: a photo that drifts, turns and grows behind a disc, cut from another photo, that crosses
 * it the other way. Photos are mirrored beyond their borders. Any moment can be drawn, so that frames between two
 * stills can be held against the truth.
 */
final class TwoLayerClip {
    private static final float RADIUS = 80;

    private final int width;
    private final int height;
    private final float[][] back;
    private final int backWidth;
    private final int backHeight;
    private final float[][] front;
    private final int frontWidth;
    private final int frontHeight;
    private final double speed;

    /** @param speed of the clip; at 1 the background drifts by 0.8 px, the disc by 1.2 px per unit of time */
    TwoLayerClip(ImagePlus back, ImagePlus front, int width, int height, double speed) {
        this.width = width;
        this.height = height;
        this.back = channels(back);
        backWidth = back.getWidth();
        backHeight = back.getHeight();
        this.front = channels(front);
        frontWidth = front.getWidth();
        frontHeight = front.getHeight();
        this.speed = speed;
    }

    /** The clip at a moment, −24…24, rounded to 8 bit. */
    PlanarImage at(double time) {
        float[][] samples = new float[3][width * height];
        double x = discX(time);
        double y = discY(time);
        for (int i = 0, row = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                double matte = Math.max(0, Math.min(1, RADIUS + 0.5 - Math.hypot(column - x, row - y)));
                double u = backX(column, row, time);
                double v = backY(column, row, time);
                for (int c = 0; c < 3; c++) {
                    double far = matte == 1 ? 0 : sample(back[c], backWidth, backHeight, u, v);
                    double near = matte == 0
                            ? 0
                            : sample(
                                    front[c],
                                    frontWidth,
                                    frontHeight,
                                    column - x + frontWidth / 2,
                                    row - y + frontHeight / 2);
                    samples[c][i] = Math.round(Math.max(0, Math.min(255, matte * near + (1 - matte) * far)));
                }
            }
        }
        return new PlanarImage(width, height, 24, samples);
    }

    /** Whether the disc covers a pixel. */
    boolean front(int x, int y, double time) {
        return Math.hypot(x - discX(time), y - discY(time)) < RADIUS;
    }

    /** How far what is seen at (x, y) moves from one moment to another, px: {rightwards, downwards}. */
    double[] displacement(int x, int y, double from, double to) {
        if (front(x, y, from)) {
            return new double[] {discX(to) - discX(from), discY(to) - discY(from)};
        }
        double u = backX(x, y, from) - tx(to);
        double v = backY(x, y, from) - ty(to);
        double s = 1 + 0.0008 * speed * to;
        double r = 0.0006 * speed * to;
        double det = s * s + r * r;
        return new double[] {(s * u + r * v) / det - x + width / 2.0, (s * v - r * u) / det - y + height / 2.0};
    }

    private double discX(double time) {
        return width / 2.0 - speed * 1.2 * time;
    }

    private double discY(double time) {
        return height / 2.0 + 20 * Math.sin(speed * time / 24);
    }

    private double tx(double time) {
        return backWidth / 2.0 - 0.8 * speed * time;
    }

    private double ty(double time) {
        return backHeight / 2.0 - 0.2 * speed * time;
    }

    private double backX(double x, double y, double time) {
        double s = 1 + 0.0008 * speed * time;
        double r = 0.0006 * speed * time;
        return s * (x - width / 2.0) - r * (y - height / 2.0) + tx(time);
    }

    private double backY(double x, double y, double time) {
        double s = 1 + 0.0008 * speed * time;
        double r = 0.0006 * speed * time;
        return r * (x - width / 2.0) + s * (y - height / 2.0) + ty(time);
    }

    /** Keys' cubic convolution with a = −½. */
    private static double sample(float[] plane, int width, int height, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double sum = 0;
        for (int j = -1; j <= 2; j++) {
            int row = mirrored(top + j, height) * width;
            double line = 0;
            for (int i = -1; i <= 2; i++) {
                line += weight(x - left - i) * plane[row + mirrored(left + i, width)];
            }
            sum += weight(y - top - j) * line;
        }
        return sum;
    }

    private static double weight(double d) {
        double a = Math.abs(d);
        return a < 1 ? (1.5 * a - 2.5) * a * a + 1 : a < 2 ? ((-0.5 * a + 2.5) * a - 4) * a + 2 : 0;
    }

    private static int mirrored(int i, int size) {
        int k = Math.floorMod(i, 2 * size);
        return k < size ? k : 2 * size - 1 - k;
    }

    private static float[][] channels(ImagePlus photo) {
        ColorProcessor pixels = photo.getProcessor().convertToColorProcessor();
        float[][] channels = new float[3][];
        for (int c = 0; c < 3; c++) {
            channels[c] = (float[]) pixels.toFloat(c, null).getPixels();
        }
        return channels;
    }
}
