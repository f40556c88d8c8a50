package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation.Placed;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;

/** Every answer comes from the part that it belongs to, and of the frame that was meant. */
class AssembledAnimationTest {
    private final Score score = new FixedScore();
    private boolean closed;
    private final Animation whole =
            new AssembledAnimation(new Numbers(), new Shares(), new Clock(), () -> closed = true);

    @Test
    void eachPartAnswersForItself() {
        assertEquals(
                List.of(10, 4, 2, 1, 8),
                List.of(whole.frames(), whole.width(), whole.height(), whole.channels(), whole.bitDepth()));
        assertEquals(5, whole.fps());
        assertEquals(7, whole.frame(7)[0].get(0));
        assertEquals("number 7", whole.label(7));
        assertEquals(List.of(new Placed(7, 1)), whole.at(7));
        assertEquals(3, whole.layers(3));
        assertEquals("clock", whole.recipe());
        assertSame(score, whole.score());
        assertEquals(0.4, whole.signal("breath", 0.4));
    }

    @Test
    void aRunOfItsFramesBeginsLater() {
        Animation run = AssembledAnimation.run(whole, 5, 3);
        assertEquals(3, run.frames());
        assertEquals(6, run.frame(1)[0].get(0));
        assertEquals(6, run.rgb(1).get(0) & 0xff);
        assertEquals("number 6", run.label(1));
        assertEquals(List.of(new Placed(6, 1)), run.at(1));
        assertEquals(6, run.displacement(1, 0, 0, Set.of(Gesture.of("camera"))).dx()[0]);
        assertEquals(6, run.coverage(1, 0, 0).getf(0));
        assertEquals(6, run.gain(1, Gesture.of("light")).getf(0));
        assertEquals(1.4, run.signal("breath", 0.4), 1e-12);
    }

    @Test
    void framesBeyondARunDoNotExistThoughTheWholeHasThem() {
        Animation run = AssembledAnimation.run(whole, 5, 3);
        for (int i : new int[] {-1, 3}) {
            assertThrows(IndexOutOfBoundsException.class, () -> run.frame(i));
            assertThrows(IndexOutOfBoundsException.class, () -> run.label(i));
            assertThrows(IndexOutOfBoundsException.class, () -> run.at(i));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> AssembledAnimation.run(whole, 8, 3));
    }

    @Test
    void closingARunClosesTheWhole() {
        AssembledAnimation.run(whole, 5, 3).close();
        assertTrue(closed);
    }

    /** Ten frames of 4 × 2 px that show their number. */
    private static final class Numbers implements Footage {
        @Override
        public int frames() {
            return 10;
        }

        @Override
        public double fps() {
            return 5;
        }

        @Override
        public int width() {
            return 4;
        }

        @Override
        public int height() {
            return 2;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int bitDepth() {
            return 8;
        }

        @Override
        public ImageProcessor[] frame(int i) {
            ByteProcessor plane = new ByteProcessor(4, 2);
            plane.set(0, i);
            return new ImageProcessor[] {plane};
        }

        @Override
        public ColorProcessor rgb(int i) {
            return frame(i)[0].convertToColorProcessor();
        }

        @Override
        public String label(int i) {
            return "number " + i;
        }
    }

    /** Every map holds the number of its frame. */
    private static final class Shares extends NoGeometry {
        @Override
        public List<Placed> at(int i) {
            return List.of(new Placed(i, 1));
        }

        @Override
        public int layers(int still) {
            return still;
        }

        @Override
        public Field displacement(int i, int still, int layer, Set<Gesture> which) {
            return new Field(1, 1, new float[] {i}, new float[] {i});
        }

        @Override
        public FloatProcessor coverage(int i, int still, int layer) {
            return new FloatProcessor(1, 1, new float[] {i});
        }

        @Override
        public FloatProcessor gain(int i, Gesture tone) {
            return new FloatProcessor(1, 1, new float[] {i});
        }
    }

    /** Its only signal is the time. */
    private final class Clock implements FilmPlan {
        @Override
        public String recipe() {
            return "clock";
        }

        @Override
        public Score score() {
            return score;
        }

        @Override
        public double signal(String name, double seconds) {
            return seconds;
        }
    }
}
