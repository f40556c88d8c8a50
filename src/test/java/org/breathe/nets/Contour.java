package org.breathe.nets;

/**
 * How well an outline is met: the harmonic mean of precision and recall of its pixels, each found if the other outline
 * passes near it. David Martin, Charless Fowlkes and Jitendra Malik, "Learning to Detect Natural Image Boundaries Using
 * Local Brightness, Color, and Texture Cues", IEEE TPAMI 26 (5), 2004; with growth in place of matching, as Federico
 * Perazzi et al., "A Benchmark Dataset and Evaluation Methodology for Video Object Segmentation", CVPR 2016.
 */
final class Contour {
    /** How far outlines may lie apart, in parts of the diagonal. */
    static final double TOLERANCE = 0.0075;

    private Contour() {}

    /** F of the outline of what was said, 0…1; NaN if neither has an outline. Nothing counts in or near doubt. */
    static double f(Bitmap said, Truth truth, double tolerance) {
        double reach = tolerance * Math.hypot(said.width(), said.height());
        Bitmap doubt = truth.doubt().grown(reach);
        Bitmap drawn = said.rim().without(doubt);
        Bitmap real = truth.inside().rim().without(doubt);
        if (drawn.count() + real.count() == 0) return Double.NaN;
        if (drawn.count() == 0 || real.count() == 0) return 0;
        double precision = (double) drawn.and(real.grown(reach)).count() / drawn.count();
        double recall = (double) real.and(drawn.grown(reach)).count() / real.count();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
