package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ImageProcessor;
import java.util.concurrent.CancellationException;
import org.breathe.export.FormatTraits.Samples;
import org.breathe.image.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an encoder is handed. */
class FrameQueueTest {
    @ParameterizedTest
    @CsvSource({"8, 1", "8, 3", "16, 2", "24, 1", "32, 2"})
    void theFilmsOwnPlanesComeInOrder(int bitDepth, int channels) {
        FakeFootage footage = new FakeFootage(9, 7, 6, 25, channels, bitDepth);
        try (FrameQueue queue = queue(footage, Samples.NATIVE, Progress.NONE)) {
            assertEquals(channels, queue.channels());
            assertEquals(bitDepth, queue.bitDepth());
            for (int i = 0; i < 6; i++) {
                ImageProcessor[] planes = queue.next();
                assertEquals(channels, planes.length);
                for (int c = 0; c < channels; c++) {
                    assertEquals(bitDepth, planes[c].getBitDepth());
                    assertArrayEquals(footage.frame(i)[c].getFloatArray(), planes[c].getFloatArray());
                }
            }
            assertTrue(queue.isOver());
        }
    }

    @Test
    void anEncoderThatTakesRgbIsGivenTheFilmAsItIsShown() {
        FakeFootage footage = new FakeFootage(9, 7, 6, 25, 2, 16);
        try (FrameQueue queue = queue(footage, Samples.RGB, Progress.NONE)) {
            assertEquals(1, queue.channels());
            assertEquals(24, queue.bitDepth());
            for (int i = 0; i < 6; i++) {
                assertArrayEquals((int[]) footage.rgb(i).getPixels(), (int[])
                        queue.nextRgb().getPixels());
            }
            assertTrue(queue.isOver());
        }
    }

    @Test
    void aListenerThatCancelsEndsIt() {
        Progress impatient = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                assertEquals(0, done, "nothing is rendered after the wish to end");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (FrameQueue queue = queue(new FakeFootage(9, 7, 6), Samples.RGB, impatient)) {
            assertThrows(CancellationException.class, queue::next);
            assertThrows(CancellationException.class, () -> queue.rgb(3));
        }
    }

    private static FrameQueue queue(FakeFootage footage, Samples samples, Progress progress) {
        return new FrameQueue(footage, FakeFootage.RECIPE, samples, "Writing", progress);
    }
}
