package org.breathe.pixels;

/**
 * Fills what is unknown of some planes from what is known around it, by averaging known pixels into ever coarser levels
 * (push) and bringing them back where the finer level knows nothing (pull) (Gortler et al., The Lumigraph, 1996).
 */
public final class PushPull {
    private PushPull() {}

    /**
     * Fills planes in place.
     *
     * @param planes the planes; where {@code known} is 1 they stay as they are
     * @param known how far each pixel is known, 0 … 1; left as it is
     */
    public static void fill(float[][] planes, float[] known, int width, int height) {
        if (width == 1 && height == 1) {
            return;
        }
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        float[] weights = new float[w * h];
        float[][] coarse = new float[planes.length][w * h];
        push(planes, known, width, height, coarse, weights);
        if (!complete(weights)) {
            fill(coarse, weights, w, h);
        }
        pull(planes, known, width, height, coarse);
    }

    private static boolean complete(float[] weights) {
        for (float weight : weights) {
            if (weight < 1) {
                return false;
            }
        }
        return true;
    }

    private static void push(
            float[][] planes, float[] known, int width, int height, float[][] coarse, float[] weights) {
        int w = (width + 1) / 2;
        for (int y = 0; y < (height + 1) / 2; y++) {
            for (int x = 0; x < w; x++) {
                int at = y * w + x;
                double sum = 0;
                for (int j = 2 * y; j < Math.min(2 * y + 2, height); j++) {
                    for (int i = 2 * x; i < Math.min(2 * x + 2, width); i++) {
                        double weight = known[j * width + i];
                        sum += weight;
                        if (weight > 0) {
                            for (int k = 0; k < planes.length; k++) {
                                coarse[k][at] += (float) (weight * planes[k][j * width + i]);
                            }
                        }
                    }
                }
                if (sum > 0) {
                    for (float[] plane : coarse) {
                        plane[at] /= (float) sum;
                    }
                }
                weights[at] = (float) Math.min(1, sum);
            }
        }
    }

    private static void pull(float[][] planes, float[] known, int width, int height, float[][] coarse) {
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        for (int y = 0; y < height; y++) {
            int above = Math.max((y - 1) / 2, 0);
            int below = Math.min((y + 1) / 2, h - 1);
            float v = y % 2 == 0 ? 0.75f : 0.25f;
            if (y == 0) {
                above = 0;
                below = 0;
            }
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                float weight = known[at];
                if (weight >= 1) {
                    continue;
                }
                int left = x == 0 ? 0 : (x - 1) / 2;
                int right = x == 0 ? 0 : Math.min((x + 1) / 2, w - 1);
                float u = x % 2 == 0 ? 0.75f : 0.25f;
                for (int k = 0; k < planes.length; k++) {
                    float[] c = coarse[k];
                    float top = c[above * w + left] * (1 - u) + c[above * w + right] * u;
                    float bottom = c[below * w + left] * (1 - u) + c[below * w + right] * u;
                    float smooth = top * (1 - v) + bottom * v;
                    planes[k][at] = weight > 0 ? weight * planes[k][at] + (1 - weight) * smooth : smooth;
                }
            }
        }
    }
}
