package org.breathe.pixels;

/** Brings maps to other sizes. */
final class Resizing {
    private Resizing() {}

    /** The same content in another size: averaged over the area of each new pixel, or bilinear if enlarged. */
    static FloatMap averaged(FloatMap map, int newWidth, int newHeight) {
        int width = map.width();
        int height = map.height();
        float[] values = map.values();
        if (newWidth == width && newHeight == height) {
            return map;
        }
        Area columns = Area.between(width, newWidth);
        float[] narrow = new float[newWidth * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < newWidth; x++) {
                float sum = 0;
                for (int k = 0; k < columns.taps; k++)
                    sum += columns.weights[x * columns.taps + k]
                            * values[y * width + columns.sources[x * columns.taps + k]];
                narrow[y * newWidth + x] = sum;
            }
        Area rows = Area.between(height, newHeight);
        float[] resized = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++)
            for (int k = 0; k < rows.taps; k++) {
                float weight = rows.weights[y * rows.taps + k];
                if (weight == 0) continue;
                int from = rows.sources[y * rows.taps + k] * newWidth;
                for (int x = 0; x < newWidth; x++) resized[y * newWidth + x] += weight * narrow[from + x];
            }
        return new FloatMap(newWidth, newHeight, resized);
    }

    /** Half as large, smoothed with the weights 1 3 3 1, which keep every pixel midway between the two it replaces. */
    static FloatMap halved(FloatMap map) {
        int width = map.width();
        int height = map.height();
        float[] samples = map.values();
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        float[] narrow = new float[w * height];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < w; x++) {
                float outer = samples[row + Math.max(0, 2 * x - 1)] + samples[row + Math.min(width - 1, 2 * x + 2)];
                float inner = samples[row + 2 * x] + samples[row + Math.min(width - 1, 2 * x + 1)];
                narrow[y * w + x] = (outer + 3 * inner) / 8;
            }
        }
        float[] half = new float[w * h];
        for (int y = 0; y < h; y++) {
            int a = Math.max(0, 2 * y - 1) * w;
            int b = 2 * y * w;
            int c = Math.min(height - 1, 2 * y + 1) * w;
            int d = Math.min(height - 1, 2 * y + 2) * w;
            for (int x = 0; x < w; x++) {
                half[y * w + x] = (narrow[a + x] + narrow[d + x] + 3 * (narrow[b + x] + narrow[c + x])) / 8;
            }
        }
        return new FloatMap(w, h, half);
    }

    /** Sampled bilinearly at the centres of new pixels: for enlarging, and for shrinking what has nothing fine. */
    static FloatMap sampled(FloatMap map, int toWidth, int toHeight) {
        if (toWidth == map.width() && toHeight == map.height()) {
            return map;
        }
        float acrossStep = (float) map.width() / toWidth;
        float downStep = (float) map.height() / toHeight;
        float[] resized = new float[toWidth * toHeight];
        for (int y = 0, i = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++, i++) {
                resized[i] = map.at((x + 0.5f) * acrossStep - 0.5f, (y + 0.5f) * downStep - 0.5f);
            }
        }
        return new FloatMap(toWidth, toHeight, resized);
    }

    /** Which samples make a sample of a resized row, and with what weights. */
    private record Area(int taps, int[] sources, float[] weights) {
        static Area between(int from, int to) {
            double scale = (double) from / to;
            // An old pixel counts as far as it lies under the new one, which is at least as wide as an old one.
            double reach = (Math.max(1, scale) + 1) / 2;
            int taps = (int) Math.ceil(2 * reach) + 1;
            int[] sources = new int[to * taps];
            float[] weights = new float[to * taps];
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int first = (int) Math.floor(centre - reach) + 1;
                double total = 0;
                double[] raw = new double[taps];
                for (int k = 0; k < taps; k++) {
                    raw[k] = Clamp.unit(reach - Math.abs(first + k - centre));
                    total += raw[k];
                }
                for (int k = 0; k < taps; k++) {
                    sources[i * taps + k] = Border.REPLICATED.index(first + k, from);
                    weights[i * taps + k] = (float) (raw[k] / total);
                }
            }
            return new Area(taps, sources, weights);
        }
    }
}
