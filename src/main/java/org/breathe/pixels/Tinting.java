package org.breathe.pixels;

/** Tints colours that are encoded for display: warmer or cooler, fuller or paler. */
public final class Tinting {
    /** How much farther from grey the fullest colour is. */
    private static final float FULLER = 0.2f;
    /** How much the warmest tint adds to red, encoded; a little more it takes from blue. */
    private static final float WARMER = 0.07f;

    private Tinting() {}

    /**
     * Tints a colour.
     *
     * @param rgb red, green and blue, 0…1; replaced
     * @param warmth −1 (coolest) … 1 (warmest)
     * @param colour −1 (palest) … 1 (fullest)
     */
    public static void tint(float[] rgb, float warmth, float colour) {
        float luma = Luma.of(rgb[0], rgb[1], rgb[2]);
        float most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        float fuller = 1 + FULLER * colour * (colour > 0 ? headroom(most) : 1);
        float warmer = WARMER * warmth;
        rgb[0] = brightened(luma + fuller * (rgb[0] - luma), warmer);
        rgb[1] = brightened(luma + fuller * (rgb[1] - luma), 0.15f * warmer);
        rgb[2] = brightened(luma + fuller * (rgb[2] - luma), -1.2f * warmer);
    }

    /** A sample and a share of it. The brighter it is the less is added, so that nothing is cut off at white. */
    private static float brightened(float sample, float share) {
        return sample + share * (share > 0 ? headroom(sample) : 1) * sample;
    }

    /** How much a sample may still grow, 1 (dark) … 0 (white). */
    private static float headroom(float sample) {
        float bright = Clamp.unit(sample);
        return 1 - bright * bright * bright;
    }
}
