package org.breathe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.IntFunction;
import org.breathe.image.Placement;
import org.breathe.image.Sequence;
import org.breathe.image.Stacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSizeTest {
    private static final IntFunction<Point2D> UNASKED = still -> {
        throw new AssertionError("Nothing is cut off, so attention does not matter.");
    };

    private static Sequence still(int width, int height) {
        return Stacks.of(List.of(new ImagePlus("still", new ByteProcessor(width, height))));
    }

    @ParameterizedTest
    @CsvSource({
        "300,200,0,0,300,200",
        "300,200,0,150,150,100",
        "200,300,0,150,100,150",
        "300,200,1,0,200,200",
        "300,200,1.5,600,600,400",
        "1920,1280,1.7777777777777777,1280,1280,720",
        "301,7,0,43,43,1"
    })
    void isTheLargestOfItsAspectInTheStillBroughtToSize(
            int stillWidth, int stillHeight, double aspect, int longSide, int width, int height) {
        assertEquals(new FrameSize(width, height), FrameSize.of(stillWidth, stillHeight, aspect, longSide));
    }

    @Test
    void aShapeThatWasAskedForIsFilledUnlessHalfTheStillWouldBeLost() {
        Placement wide = new FrameSize(160, 90).place(still(150, 100), 0, 1, i -> new Point2D.Double(0.5, 0.1));
        assertEquals(150, wide.width());
        assertEquals(0, wide.y(), 1e-9);
        Placement upright = new FrameSize(160, 90).place(still(60, 100), 0, 1, UNASKED);
        assertTrue(upright.x() < 0, "bars stand beside it");
    }

    @Test
    void aStillOfTheFramesSizeIsCopiedOneToOne() {
        Placement placement = new FrameSize(30, 20).place(still(30, 20), 0, 0.15, UNASKED);
        assertEquals(new Placement(0, 0, 30, 20, 30, 20), placement);
    }

    @Test
    void aScaledStillIsSeenWholeDespiteRounding() {
        Placement placement = new FrameSize(1920, 1281).place(still(3000, 2001), 0, 0.15, UNASKED);
        assertEquals(new Placement(0, 0, 3000, 2001, 1920, 1281), placement);
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.3,0,0", "0.5,0.3,5,0", "0.9,0.3,10,0"})
    void aStillOfNearlyTheSameShapeCoversTheFrameAboutItsAttention(double x, double y, double left, double top) {
        Placement placement = new FrameSize(100, 100).place(still(110, 100), 0, 0.15, i -> new Point2D.Double(x, y));
        assertEquals(new Placement(left, top, 100, 100, 100, 100), placement);
    }

    @Test
    void aTallStillOfNearlyTheSameShapeIsCutAboveAndBelow() {
        Placement placement = new FrameSize(100, 100).place(still(200, 220), 0, 0.15, i -> new Point2D.Double(0.5, 1));
        assertEquals(new Placement(0, 20, 200, 200, 100, 100), placement);
    }

    @Test
    void aStillOfAnotherShapeIsSeenWholeOnSilence() {
        assertEquals(
                new Placement(-50, 0, 200, 200, 100, 100),
                new FrameSize(100, 100).place(still(100, 200), 0, 0.15, UNASKED));
        assertEquals(
                new Placement(0, -50, 200, 200, 100, 100),
                new FrameSize(100, 100).place(still(200, 100), 0, 0.15, UNASKED));
    }

    @ParameterizedTest
    @CsvSource({"37,53", "64,64", "200,90", "90,100", "1,1"})
    void whatIsSeenAlwaysHasTheFramesShape(int width, int height) {
        Placement placement =
                new FrameSize(48, 32).place(still(width, height), 0, 0.15, i -> new Point2D.Double(0.2, 0.9));
        if (placement.width() != width || placement.height() != height)
            assertEquals(1.5, placement.width() / placement.height(), 1e-9);
    }

    @Test
    void aPreviewHasTheFramesShape() {
        assertEquals(new FrameSize(480, 320), new FrameSize(3000, 2000).atMost(480));
        assertEquals(new FrameSize(300, 200), new FrameSize(300, 200).atMost(480));
    }
}
