package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Bitmap NONE = BitmapTest.drawn("....", "....");

    @Test
    void aMaskAgreesWithItself() {
        Bitmap mask = BitmapTest.drawn("##..", "##..");
        assertEquals(1, Agreement.of(mask, new Truth(mask, NONE)).overlap());
        assertEquals(0, Agreement.of(mask, new Truth(mask, NONE)).spill());
    }

    @Test
    void aMaskMovedByHalfItsWidthSharesAThirdWithItself() {
        Agreement moved =
                Agreement.of(BitmapTest.drawn(".##.", ".##."), new Truth(BitmapTest.drawn("##..", "##.."), NONE));
        assertEquals(1 / 3.0, moved.overlap(), 1e-9);
        assertEquals(1 / 2.0, moved.spill(), 1e-9);
    }

    @Test
    void whereThereIsDoubtNothingCounts() {
        Truth truth = new Truth(BitmapTest.drawn("##..", "##.."), BitmapTest.drawn("..#.", "..#."));
        assertEquals(1, Agreement.of(BitmapTest.drawn("###.", "###."), truth).overlap());
        assertEquals(1, Agreement.of(BitmapTest.drawn("##..", "##.."), truth).overlap());
        assertEquals(0.5, Agreement.of(BitmapTest.drawn("####", "###."), truth).spill());
    }

    @Test
    void ofWhatIsNowhereAndNotSaidThereIsNoOverlap() {
        assertTrue(Double.isNaN(Agreement.of(NONE, new Truth(NONE, NONE)).overlap()));
    }

    @Test
    void picturesCountAlikeHoweverManyPixelsTheyHave() {
        Agreement right =
                Agreement.of(BitmapTest.drawn("##"), new Truth(BitmapTest.drawn("##"), BitmapTest.drawn("..")));
        Agreement missed = Agreement.of(NONE, new Truth(BitmapTest.drawn("####", "####"), NONE));
        assertEquals(0.5, right.plus(missed).overlap(), 1e-9);
    }
}
