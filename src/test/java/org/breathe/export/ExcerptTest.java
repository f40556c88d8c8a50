package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.breathe.render.Animation;
import org.breathe.render.Animation.Placed;
import org.breathe.render.AssembledAnimation;
import org.breathe.render.FilmPlan;
import org.breathe.render.NoGeometry;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private final FakeFootage footage = new FakeFootage(20, 10, 50);
    private boolean closed;
    private final Animation whole =
            new AssembledAnimation(footage, new OneStillPerFrame(), new Clock(), () -> closed = true);

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
        assertTrue(closed);
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

    private static final class OneStillPerFrame extends NoGeometry {
        @Override
        public List<Placed> at(int i) {
            return List.of(new Placed(i, 1));
        }
    }

    /** Its only signal is the time. */
    private static final class Clock implements FilmPlan {
        @Override
        public String recipe() {
            return FakeFootage.RECIPE;
        }

        @Override
        public Score score() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double signal(String name, double seconds) {
            return seconds;
        }
    }
}
