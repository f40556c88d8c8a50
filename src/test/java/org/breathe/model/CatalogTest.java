package org.breathe.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog.Trial PLANES =
            new Catalog.Trial(new long[] {1, 3, 8, 4}, List.of(new long[] {1, 2, 4, 2}));
    private static final Catalog.Trial PIXELS =
            new Catalog.Trial(new long[] {1, 8, 4, 3}, List.of(new long[] {1, 8, 4, 1}, new long[] {1, 5}));

    /** A net that answers any question with zeros of these shapes. */
    private record Stub(long[]... shapes) implements MadeNet {
        @Override
        public List<Tensor> run(Tensor... inputs) {
            return Arrays.stream(shapes).map(Tensor::zeros).toList();
        }
    }

    @Test
    void aNetMayTellMoreThanIsRead() {
        assertDoesNotThrow(() -> PLANES.require(new Stub(new long[] {1, 2, 4, 2})));
        assertDoesNotThrow(() -> PLANES.require(new Stub(new long[] {1, 9, 4, 2}, new long[] {1, 3})));
        assertDoesNotThrow(() -> PIXELS.require(new Stub(new long[] {1, 8, 4, 1}, new long[] {1, 5}, new long[] {7})));
    }

    @Test
    void aNetThatTellsLessIsRefused() {
        assertEquals("it gives 1x1x4x2 instead of 1x2x4x2", refusal(PLANES, new long[] {1, 1, 4, 2}));
        assertEquals("it gives 1x8x4x1 instead of 1x8x4x1 and 1x5", refusal(PIXELS, new long[] {1, 8, 4, 1}));
    }

    @Test
    void moreRowsAreAnotherShapeAndNotMorePlanes() {
        refusal(PIXELS, new long[] {1, 16, 4, 1}, new long[] {1, 5});
        refusal(PIXELS, new long[] {1, 8, 4, 1}, new long[] {1, 6});
        refusal(PLANES, new long[] {1, 2, 8, 2});
        refusal(PLANES, new long[] {8});
    }

    private static String refusal(Catalog.Trial trial, long[]... shapes) {
        return assertThrows(IllegalStateException.class, () -> trial.require(new Stub(shapes)))
                .getMessage();
    }
}
