package org.breathe.pixels;

/** Brings maps to other sizes. */
final class Resizing {
    private Resizing() {}

    /** The same content in another size: averaged over the area of each new pixel, or bilinear if enlarged. */
    static FloatMap averaged(FloatMap map, int newWidth, int newHeight) {
        int width = map.width();
        int height = map.height();
        if (newWidth == width && newHeight == height) {
            return map;
        }
        float[] narrow = across(map.values(), width, height, Taps.between(width, newWidth));
        Taps rows = Taps.between(height, newHeight);
        float[] resized = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int k = y * rows.count; k < (y + 1) * rows.count; k++) {
                float weight = rows.weights[k];
                if (weight == 0) {
                    continue;
                }
                int from = rows.sources[k] * newWidth;
                for (int x = 0; x < newWidth; x++) {
                    resized[y * newWidth + x] += weight * narrow[from + x];
                }
            }
        }
        return new FloatMap(newWidth, newHeight, resized);
    }

    private static float[] across(float[] values, int width, int height, Taps columns) {
        int newWidth = columns.sources.length / columns.count;
        float[] narrow = new float[newWidth * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                float sum = 0;
                for (int k = x * columns.count; k < (x + 1) * columns.count; k++) {
                    sum += columns.weights[k] * values[y * width + columns.sources[k]];
                }
                narrow[y * newWidth + x] = sum;
            }
        }
        return narrow;
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

    /**
     * Enlarged bilinearly, downwards first and then across. Where both enlarge, the three ways of this class differ in the
     * last bit alone, but a matte's last bit is seen in displacements, so each caller keeps its own.
     */
    static FloatMap enlarged(FloatMap map, int toWidth, int toHeight) {
        int w = map.width();
        int h = map.height();
        float[] values = map.values();
        float[] result = new float[toWidth * toHeight];
        float[] line = new float[w];
        for (int y = 0; y < toHeight; y++) {
            float row = Clamp.between((y + 0.5f) * h / toHeight - 0.5f, 0, h - 1);
            int top = (int) row;
            int bottom = Math.min(top + 1, h - 1);
            float v = row - top;
            for (int x = 0; x < w; x++) {
                line[x] = values[top * w + x] * (1 - v) + values[bottom * w + x] * v;
            }
            for (int x = 0; x < toWidth; x++) {
                float column = Clamp.between((x + 0.5f) * w / toWidth - 0.5f, 0, w - 1);
                int left = (int) column;
                float u = column - left;
                result[y * toWidth + x] = line[left] * (1 - u) + line[Math.min(left + 1, w - 1)] * u;
            }
        }
        return new FloatMap(toWidth, toHeight, result);
    }

    /** Axis weights in float, as nets and mattes have always been shown their maps, {@code [output * count + tap]}. */
    private record Taps(int count, int[] sources, float[] weights) {
        static Taps between(int from, int to) {
            AxisWeights axis = AxisWeights.overlapping(from, to);
            int count = axis.weights()[0].length;
            Taps taps = new Taps(count, new int[to * count], new float[to * count]);
            for (int i = 0; i < to; i++) {
                for (int k = 0; k < count; k++) {
                    taps.sources[i * count + k] = Border.REPLICATED.index(axis.first()[i] + k, from);
                    taps.weights[i * count + k] = (float) axis.weights()[i][k];
                }
            }
            return taps;
        }
    }
}
