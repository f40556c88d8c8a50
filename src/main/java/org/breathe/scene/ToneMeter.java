package org.breathe.scene;

import java.util.Arrays;

/** Measures the tone of a picture. */
final class ToneMeter {
    private static final int BLOCK = 16;

    private ToneMeter() {}

    static Tone measure(RgbMaps look) {
        float[] red = look.red().values();
        float[] green = look.green().values();
        float[] blue = look.blue().values();
        double brightness = 0;
        double saturation = 0;
        double warmth = 0;
        for (int i = 0; i < red.length; i++) {
            float max = Math.max(red[i], Math.max(green[i], blue[i]));
            float min = Math.min(red[i], Math.min(green[i], blue[i]));
            brightness += max;
            if (max > 0) saturation += (max - min) / max;
            if (red[i] + blue[i] > 0) warmth += (red[i] - blue[i]) / (red[i] + blue[i]);
        }
        Plane luma = look.luma();
        double mean = luma.mean();
        double contrast = Math.sqrt(luma.map(v -> (v - mean) * (v - mean)).mean()) / 0.5;
        double count = red.length;
        return new Tone(brightness / count, saturation / count, Plane.clamp(contrast), warmth / count, grain(luma));
    }

    /**
     * The standard deviation of white noise that explains the quietest fifth of the picture: John Immerkær, "Fast Noise
     * Variance Estimation", CVIU 64 (2), 1996, in blocks, so that texture does not count as grain. Blocks at the ends
     * of the range, where noise is clipped, are left out.
     */
    private static double grain(Plane luma) {
        int columns = (luma.width() - 2) / BLOCK;
        int rows = (luma.height() - 2) / BLOCK;
        if (columns < 1 || rows < 1) return 0;
        double[] sigmas = new double[columns * rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                double mean = 0;
                double roughness = 0;
                for (int y = row * BLOCK + 1; y <= (row + 1) * BLOCK; y++)
                    for (int x = column * BLOCK + 1; x <= (column + 1) * BLOCK; x++) {
                        mean += luma.get(x, y);
                        roughness += Math.abs(mask(luma, x, y));
                    }
                mean /= BLOCK * BLOCK;
                if (mean < 0.04 || mean > 0.96) continue;
                sigmas[count++] = Math.sqrt(Math.PI / 2) / 6 * roughness / (BLOCK * BLOCK);
            }
        if (count == 0) return 0;
        Arrays.sort(sigmas, 0, count);
        return sigmas[count / 5];
    }

    private static double mask(Plane p, int x, int y) {
        return p.get(x - 1, y - 1)
                - 2 * p.get(x, y - 1)
                + p.get(x + 1, y - 1)
                - 2 * p.get(x - 1, y)
                + 4 * p.get(x, y)
                - 2 * p.get(x + 1, y)
                + p.get(x - 1, y + 1)
                - 2 * p.get(x, y + 1)
                + p.get(x + 1, y + 1);
    }
}
