package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitmapTest {
    /** A bitmap from rows in which # is a yes. */
    static Bitmap drawn(String... rows) {
        return Bitmap.where(rows[0].length(), rows.length, (x, y) -> rows[y].charAt(x) == '#');
    }

    @Test
    void aShapeTakesThePixelsWhoseCentresItHolds() {
        Path2D rightHalf = new Path2D.Double(new Rectangle2D.Double(0.5, 0, 0.5, 0.6));
        assertEquals(
                drawn("..##", "....").pixels(),
                Bitmap.of(List.of(rightHalf), 4, 2).pixels());
    }

    @Test
    void aRimIsWhereAShapeEndsButNotWhereThePictureDoes() {
        assertEquals(
                drawn("..#.", "..#.", "###.", "....").pixels(),
                drawn("###.", "###.", "###.", "....").rim().pixels());
    }

    @Test
    void aPointGrowsToADisc() {
        assertEquals(
                drawn("..#..", ".###.", "#####", ".###.", "..#..").pixels(),
                drawn(".....", ".....", "..#..", ".....", ".....").grown(2).pixels());
        assertEquals(
                drawn(".###.", "#####", "#####", "#####", ".###.").pixels(),
                drawn(".....", ".....", "..#..", ".....", ".....").grown(2.3).pixels());
    }

    @Test
    void whatGrowsStaysInThePicture() {
        assertEquals(drawn("##.", "#..").pixels(), drawn("#..", "...").grown(1).pixels());
    }
}
