package org.breathe.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.breathe.pixels.FloatMap;
import org.junit.jupiter.api.Test;

class FlowFieldTest {
    private final FlowField drift = new FlowField(FloatMap.filled(8, 6, 3), FloatMap.filled(8, 6, -1));

    @Test
    void atTwiceTheSizeLengthsDouble() {
        FlowField large = drift.doubled(15, 12);
        assertEquals(15, large.width());
        assertEquals(12, large.height());
        assertEquals(6, large.dx().get(14, 11));
        assertEquals(-2, large.dy().get(0, 0));
    }

    @Test
    void atAnySizeLengthsGrowWithTheirAxis() {
        FlowField wide = drift.scaled(32, 3);
        assertEquals(12, wide.dx().get(5, 2));
        assertEquals(-0.5f, wide.dy().get(31, 0));
    }

    @Test
    void aStillFieldMovesNothing() {
        assertEquals(0, FlowField.still(4, 4).dx().mean());
    }
}
