package org.breathe.export;

/** How far apart colours look: the distance in RGB (0…255) with its axes weighted as the eye weights them. */
final class ColourDistance {
    private static final double RED = 0.55;
    private static final double GREEN = 1;
    private static final double BLUE = 0.4;

    private ColourDistance() {}

    /** How much red (0), green (1) or blue (2) counts. */
    static double weight(int axis) {
        return switch (axis) {
            case 0 -> RED;
            case 1 -> GREEN;
            default -> BLUE;
        };
    }

    /** The index of the colour that is nearest to another; the first of equally near ones. */
    static int nearest(double[] colour, double[][] among) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < among.length; i++) {
            double distance = squared(colour, among[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static double squared(double[] a, double[] b) {
        double red = (a[0] - b[0]) * RED;
        double green = (a[1] - b[1]) * GREEN;
        double blue = (a[2] - b[2]) * BLUE;
        return red * red + green * green + blue * blue;
    }
}
