package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** On pictures of 6 by 8 px, whose diagonal is 10 px long. */
class ContourTest {
    private static final double ONE_PIXEL = 0.1;
    private static final Bitmap NONE =
            BitmapTest.drawn("........", "........", "........", "........", "........", "........");
    private static final Bitmap LEFT = upTo(3);

    /** The columns before the given one. */
    private static Bitmap upTo(int column) {
        return Bitmap.where(8, 6, (x, y) -> x < column);
    }

    @Test
    void anOutlineMayLieAsFarAwayAsIsAllowed() {
        Truth truth = new Truth(LEFT, NONE);
        assertEquals(1, Contour.f(LEFT, truth, 0));
        assertEquals(1, Contour.f(upTo(4), truth, ONE_PIXEL));
        assertEquals(0, Contour.f(upTo(5), truth, ONE_PIXEL));
        assertEquals(0, Contour.f(upTo(4), truth, 0));
    }

    @Test
    void anOutlineThatIsMissingOrTooMuchCosts() {
        Bitmap halves = Bitmap.where(8, 6, (x, y) -> x < 3 && y < 2 || x >= 6);
        assertEquals(0, Contour.f(NONE, new Truth(LEFT, NONE), ONE_PIXEL));
        double f = Contour.f(halves, new Truth(LEFT, NONE), ONE_PIXEL);
        assertTrue(f > 0.3 && f < 0.7, "F " + f);
    }

    @Test
    void outlinesInOrNearDoubtDoNotCount() {
        Bitmap right = Bitmap.where(8, 6, (x, y) -> x >= 5);
        assertEquals(1, Contour.f(Bitmap.where(8, 6, (x, y) -> x < 3 || x == 6), new Truth(LEFT, right), ONE_PIXEL));
        assertTrue(Double.isNaN(Contour.f(LEFT, new Truth(LEFT, upTo(8).without(LEFT)), ONE_PIXEL)));
    }
}
