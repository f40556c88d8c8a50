package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.ImageProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.breathe.image.Progress;
import org.breathe.image.ResultMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualFilmTest {
    private final List<String> notices = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 3", "16, 2", "24, 1", "32, 2"})
    void theStackIsTheFramesChannelsFastest(int bitDepth, int channels) {
        FakeAnimation animation = new FakeAnimation(9, 7, 5, 25, channels, bitDepth);
        VirtualFilm film = new VirtualFilm(animation, notices::add);
        ImageStack memory = MemoryFilm.render(animation, Progress.NONE);

        assertEquals(5 * channels, film.size());
        assertEquals(bitDepth, film.getBitDepth());
        for (int n = film.size(); n > 0; n--) {
            ImageProcessor plane = film.getProcessor(n);
            assertEquals(bitDepth, plane.getBitDepth());
            assertSame(animation.frame((n - 1) / channels)[(n - 1) % channels], plane);
            assertSame(memory.getProcessor(n), plane);
            assertEquals("frame " + (n - 1) / channels, film.getSliceLabel(n));
            assertEquals(film.getSliceLabel(n), memory.getSliceLabel(n));
        }
        assertTrue(notices.isEmpty());
    }

    @Test
    void paintingOnAPlaneChangesNothing() {
        VirtualFilm film = new VirtualFilm(new FakeAnimation(9, 7, 5, 25, 1, 8), notices::add);
        ImageProcessor first = film.getProcessor(2);
        first.invert();
        assertNotSame(first, film.getProcessor(2));
        assertEquals(10, film.getProcessor(2).get(0));
    }

    @Test
    void anyThreadMayAsk() {
        FakeAnimation animation = new FakeAnimation(50, 40, 20);
        VirtualFilm film = new VirtualFilm(animation, notices::add);
        IntStream.range(0, 200).parallel().forEach(k -> {
            int i = k * 7 % 20;
            assertEquals(0xff000000 | i, film.getProcessor(i + 1).get(0));
        });
    }

    @Test
    void whereAFrameCannotBeMadeTheLastGoodOneStaysAndOneSentenceIsSaid() {
        FakeAnimation broken = new FakeAnimation(9, 7, 5, 25, 1, 8) {
            @Override
            public ImageProcessor[] frame(int i) {
                if (i >= 3) {
                    throw new IllegalStateException("no light");
                }
                return super.frame(i);
            }
        };
        VirtualFilm film = new VirtualFilm(broken, notices::add);
        film.getProcessor(2);
        assertEquals(10, film.getProcessor(4).get(0));
        assertEquals(10, film.getProcessor(5).get(0));
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains("Frame 4") && notices.get(0).contains("no light"), notices.get(0));
    }

    @Test
    void aSliceThatDoesNotExistIsRefused() {
        VirtualFilm film = new VirtualFilm(new FakeAnimation(9, 7, 5), notices::add);
        assertThrows(IllegalArgumentException.class, () -> film.getProcessor(0));
        assertThrows(IllegalArgumentException.class, () -> film.getProcessor(6));
    }

    @Test
    void imageJShowsAndSavesIt(@TempDir Path folder) {
        ImagePlus source = IJ.createImage("two", "16-bit composite", 9, 7, 2, 1, 1);
        FakeAnimation animation = new FakeAnimation(9, 7, 5, 25, 2, 16);
        ImagePlus film =
                ResultMetadata.of(source).dress(new VirtualFilm(animation, notices::add), 2, 25, 1, animation.recipe());
        film.setPosition(2, 1, 4);
        assertEquals(31, film.getProcessor().get(0));

        Path file = folder.resolve("film.tif");
        new FileSaver(film).saveAsTiffStack(file.toString());
        ImagePlus saved = IJ.openImage(file.toString());

        assertEquals(5, saved.getNFrames());
        assertEquals(2, saved.getNChannels());
        assertEquals(25, saved.getCalibration().fps);
        assertEquals(31, saved.getStack().getProcessor(8).get(0));
        assertTrue(saved.getInfoProperty().contains("synthetic"));
    }

    @Test
    void aFilmTooLargeForMemoryIsRefusedWithNumbers() {
        FakeAnimation animation = new FakeAnimation(1000, 1000, 2500);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> MemoryFilm.render(animation, Progress.NONE, 3_000_000_000L))
                .getMessage();
        assertTrue(message.contains("2500 frames of 1000 × 1000 need 10.0 GB"), message);
        assertTrue(message.contains("3.0 GB left"), message);
    }

    @Test
    void renderingIntoMemoryCanBeCancelled() {
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
        assertThrows(CancellationException.class, () -> MemoryFilm.render(new FakeAnimation(9, 7, 5), impatient));
    }

    private static void assertSame(ImageProcessor expected, ImageProcessor actual) {
        float[] a = (float[]) expected.convertToFloatProcessor().getPixels();
        float[] b = (float[]) actual.convertToFloatProcessor().getPixels();
        assertArrayEquals(a, b);
    }
}
