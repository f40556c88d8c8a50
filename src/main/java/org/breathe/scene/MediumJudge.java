package org.breathe.scene;

import java.util.Map;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/**
 * Tells photographs from drawings and specimens by a few rules that can be said aloud:
 * <ul>
 * <li>A drawing is, apart from black and white, mostly made of areas of exactly one colour, and not its ground alone:
 * photographs have plain skies and backdrops.
 * <li>A specimen has one hue or none, and lies on an even ground that takes much of the picture and most of its border;
 * being measured, that ground is never exactly even.
 * <li>All else is a photograph, grey ones included.
 * </ul>
 */
final class MediumJudge {
    private static final int LONG_SIDE = 256;
    private static final int BINS = 64;
    /** From this likelihood on a net is believed that a picture is drawn. */
    private static final double DRAWN = 0.47;
    /** From this likelihood on a net is believed that a picture was measured. */
    private static final double MEASURED = 0.3;
    /** Below this likelihood that a picture was measured a net is believed that it was not. */
    private static final double HARDLY = 0.02;
    /** With less of the picture neither black nor white, nothing can be said of its areas. */
    private static final double LEAST_COLOURED = 0.05;

    private MediumJudge() {}

    /**
     * What was measured, in parts of the picture.
     *
     * @param ground how much of the picture has the luma of its commonest one
     * @param border how much of its border has
     * @param oneHue whether the picture has one hue or none
     * @param flat how many pixels, black and white apart, are exactly like their right and lower neighbours
     * @param elsewhere the same of pixels that have not the luma of the ground
     */
    record MediumEvidence(double ground, double border, boolean oneHue, double flat, double elsewhere) {
        /** What the rules say. */
        Medium medium() {
            if (flat > 0.7 || flat > 0.5 && elsewhere > 0.38) return Medium.DRAWING;
            if (oneHue && ground > 0.35 && border > 0.6) return Medium.SPECIMEN;
            return Medium.PHOTO;
        }

        /**
         * What the rules say, but where a net is sure of something else: it knows drawings with noise, grain or uneven
         * light, specimens that fill the picture, and grey things before a backdrop, when it sees them.
         *
         * @param seen how likely each medium is, 0…1; empty without a net that can tell
         */
        Medium medium(Map<Medium, Double> seen) {
            Medium told = medium();
            if (seen.isEmpty()) return told;
            if (seen.get(Medium.DRAWING) > DRAWN) return Medium.DRAWING;
            if (seen.get(Medium.SPECIMEN) > MEASURED) return Medium.SPECIMEN;
            return told == Medium.SPECIMEN && seen.get(Medium.SPECIMEN) < HARDLY ? Medium.PHOTO : told;
        }
    }

    static MediumEvidence judge(ImagePyramid picture) {
        RgbMaps small = picture.atLeast(LONG_SIDE).atMost(LONG_SIDE);
        FloatMap luma = small.luma().boxMean(1);
        int[] histogram = new int[BINS];
        for (float v : luma.values()) histogram[bin(v)]++;
        int mode = 1;
        for (int i = 1; i < BINS - 1; i++) if (around(histogram, i) > around(histogram, mode)) mode = i;
        int border = 0;
        int onGround = 0;
        int width = luma.width();
        int height = luma.height();
        int margin = Math.max(1, Math.max(width, height) / 40);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (Math.min(x, width - 1 - x) < margin || Math.min(y, height - 1 - y) < margin) {
                    border++;
                    if (isGround(luma.get(x, y), mode)) onGround++;
                }
        Flatness flat = Flatness.of(picture.full(), mode);
        return new MediumEvidence(
                (double) around(histogram, mode) / luma.values().length,
                (double) onGround / border,
                oneHue(small),
                flat.everywhere(),
                flat.elsewhere());
    }

    private static boolean isGround(float luma, int mode) {
        return Math.abs(bin(luma) - mode) <= 2;
    }

    private static int bin(float value) {
        return Clamp.between((int) (value * BINS), 0, BINS - 1);
    }

    private static int around(int[] histogram, int bin) {
        int sum = 0;
        for (int i = Math.max(0, bin - 2); i <= Math.min(BINS - 1, bin + 2); i++) sum += histogram[i];
        return sum;
    }

    /** Whether all colours lie on one line from black: grey, or one fluorescent dye. */
    private static boolean oneHue(RgbMaps look) {
        double red = look.red().mean();
        double green = look.green().mean();
        double blue = look.blue().mean();
        double length = Math.sqrt(red * red + green * green + blue * blue);
        if (length == 0) return true;
        double off = 0;
        double along = 0;
        for (int i = 0; i < look.red().values().length; i++) {
            double r = look.red().values()[i];
            double g = look.green().values()[i];
            double b = look.blue().values()[i];
            double dot = (r * red + g * green + b * blue) / length;
            off += Math.sqrt(Math.max(0, r * r + g * g + b * b - dot * dot));
            along += dot;
        }
        return off < 0.03 * along;
    }

    /** How many pixels, black and white apart, are like their neighbours: of all, and of those that are not ground. */
    private record Flatness(double everywhere, double elsewhere) {
        static Flatness of(RgbMaps look, int mode) {
            FloatMap luma = look.luma();
            int[] flat = new int[2];
            int[] coloured = new int[2];
            for (int y = 0; y < look.height() - 1; y++)
                for (int x = 0; x < look.width() - 1; x++) {
                    float light = luma.get(x, y);
                    // Photographs have clipped whites and blacks too.
                    if (light < 0.03 || light > 0.97) continue;
                    int where = isGround(light, mode) ? 0 : 1;
                    coloured[where]++;
                    if (even(look.red(), x, y) && even(look.green(), x, y) && even(look.blue(), x, y)) flat[where]++;
                }
            double least = LEAST_COLOURED * luma.values().length;
            return new Flatness(
                    share(flat[0] + flat[1], coloured[0] + coloured[1], least), share(flat[1], coloured[1], least));
        }

        private static double share(int flat, int coloured, double least) {
            return coloured < least ? 0 : (double) flat / coloured;
        }
    }

    private static boolean even(FloatMap plane, int x, int y) {
        return plane.get(x, y) == plane.get(x + 1, y) && plane.get(x, y) == plane.get(x, y + 1);
    }
}
