package org.breathe.pixels;

/**
 * Gives maps the edges of a picture: within each window the result is an affine function of the picture's colour.
 * Kaiming He, Jian Sun and Xiaoou Tang, "Guided Image Filtering", IEEE TPAMI 35 (6), 2013, with a guide of three
 * channels. The statistics of the guide are computed once and serve any number of maps.
 */
public final class GuidedFilter {
    private final FloatMap[] guide;
    private final FloatMap[] means = new FloatMap[3];
    /** The inverse of the guide's covariance in each window, upper triangle: rr rg rb gg gb bb. */
    private final float[][] inverse;

    private final int radius;

    /**
     * Takes the statistics of a guide.
     *
     * @param look the guide
     * @param radius half the window's side in px
     * @param epsilon the variance of encoded values below which the guide counts as flat
     */
    public GuidedFilter(RgbMaps look, int radius, double epsilon) {
        guide = new FloatMap[] {look.red(), look.green(), look.blue()};
        this.radius = radius;
        for (int c = 0; c < 3; c++) means[c] = guide[c].boxMean(radius);
        FloatMap[] moments = {product(0, 0), product(0, 1), product(0, 2), product(1, 1), product(1, 2), product(2, 2)};
        inverse = new float[6][guide[0].values().length];
        for (int i = 0; i < inverse[0].length; i++) {
            double r = means[0].values()[i];
            double g = means[1].values()[i];
            double b = means[2].values()[i];
            double rr = moments[0].values()[i] - r * r + epsilon;
            double rg = moments[1].values()[i] - r * g;
            double rb = moments[2].values()[i] - r * b;
            double gg = moments[3].values()[i] - g * g + epsilon;
            double gb = moments[4].values()[i] - g * b;
            double bb = moments[5].values()[i] - b * b + epsilon;
            double c0 = gg * bb - gb * gb;
            double c1 = gb * rb - rg * bb;
            double c2 = rg * gb - gg * rb;
            double scale = 1 / (rr * c0 + rg * c1 + rb * c2);
            inverse[0][i] = (float) (c0 * scale);
            inverse[1][i] = (float) (c1 * scale);
            inverse[2][i] = (float) (c2 * scale);
            inverse[3][i] = (float) ((rr * bb - rb * rb) * scale);
            inverse[4][i] = (float) ((rg * rb - rr * gb) * scale);
            inverse[5][i] = (float) ((rr * gg - rg * rg) * scale);
        }
    }

    private FloatMap product(int a, int b) {
        return guide[a].with(guide[b], (u, v) -> u * v).boxMean(radius);
    }

    /** The map with the guide's edges. It may be of any size; the result has the guide's. */
    public FloatMap apply(FloatMap map) {
        FloatMap input = map.resized(guide[0].width(), guide[0].height());
        FloatMap mean = input.boxMean(radius);
        FloatMap[] joint = new FloatMap[3];
        for (int c = 0; c < 3; c++)
            joint[c] = guide[c].with(input, (u, v) -> u * v).boxMean(radius);
        int size = input.values().length;
        float[][] slope = new float[3][size];
        float[] offset = new float[size];
        for (int i = 0; i < size; i++) {
            float p = mean.values()[i];
            float r = means[0].values()[i];
            float g = means[1].values()[i];
            float b = means[2].values()[i];
            float cr = joint[0].values()[i] - r * p;
            float cg = joint[1].values()[i] - g * p;
            float cb = joint[2].values()[i] - b * p;
            slope[0][i] = inverse[0][i] * cr + inverse[1][i] * cg + inverse[2][i] * cb;
            slope[1][i] = inverse[1][i] * cr + inverse[3][i] * cg + inverse[4][i] * cb;
            slope[2][i] = inverse[2][i] * cr + inverse[4][i] * cg + inverse[5][i] * cb;
            offset[i] = p - slope[0][i] * r - slope[1][i] * g - slope[2][i] * b;
        }
        float[] result = smooth(offset).values();
        for (int c = 0; c < 3; c++) {
            float[] a = smooth(slope[c]).values();
            float[] colour = guide[c].values();
            for (int i = 0; i < size; i++) result[i] += a[i] * colour[i];
        }
        return new FloatMap(input.width(), input.height(), result).map(Clamp::unit);
    }

    private FloatMap smooth(float[] values) {
        return new FloatMap(guide[0].width(), guide[0].height(), values).boxMean(radius);
    }
}
