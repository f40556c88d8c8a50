package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private final FakeAnimation whole = new FakeAnimation(20, 10, 50);

    @Test
    void itsFramesAreThoseOfTheWhole() {
        try (Animation part = Excerpt.of(whole, 10, 19)) {
            assertEquals(10, part.frames());
            for (int i = 0; i < 10; i++) {
                assertArrayEquals((int[]) whole.rgb(10 + i).getPixels(), (int[])
                        part.rgb(i).getPixels());
                assertEquals("frame " + (10 + i), part.label(i));
                assertEquals(10 + i, part.at(i).get(0).still());
            }
        }
        assertTrue(whole.isClosed());
    }

    @Test
    void itsTimeStartsAtItsFirstFrame() {
        try (Animation part = Excerpt.of(whole, 25, 40)) {
            assertEquals(1.2, part.signal("breath", 0.2), 1e-12);
        }
    }

    @Test
    void framesThatDoNotExistAreRefusedAsTheUserCountsThem() {
        for (int[] range : new int[][] {{-1, 3}, {4, 3}, {0, 50}}) {
            String message = assertThrows(IllegalArgumentException.class, () -> Excerpt.of(whole, range[0], range[1]))
                    .getMessage();
            assertTrue(message.contains("1-50"), message);
        }
    }
}
