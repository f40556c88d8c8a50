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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.breathe.image.Progress;
import org.breathe.image.ResultMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualFilmTest {
    private final List<String> log = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 3", "16, 2", "24, 1", "32, 2"})
    void theStackIsTheFramesChannelsFastest(int bitDepth, int channels) {
        FakeFootage footage = new FakeFootage(9, 7, 5, 25, channels, bitDepth);
        VirtualFilm film = film(footage);
        ImageStack memory = MemoryFilm.render(footage, Progress.NONE);

        assertEquals(5 * channels, film.size());
        assertEquals(bitDepth, film.getBitDepth());
        for (int n = film.size(); n > 0; n--) {
            ImageProcessor plane = film.getProcessor(n);
            assertEquals(bitDepth, plane.getBitDepth());
            assertSame(footage.frame((n - 1) / channels)[(n - 1) % channels], plane);
            assertSame(memory.getProcessor(n), plane);
            assertEquals("frame " + (n - 1) / channels, film.getSliceLabel(n));
            assertEquals(film.getSliceLabel(n), memory.getSliceLabel(n));
        }
        assertTrue(log.isEmpty());
    }

    @Test
    void paintingOnAPlaneChangesNothing() {
        VirtualFilm film = film(new FakeFootage(9, 7, 5, 25, 1, 8));
        ImageProcessor first = film.getProcessor(2);
        first.invert();
        assertNotSame(first, film.getProcessor(2));
        assertEquals(10, film.getProcessor(2).get(0));
    }

    @Test
    void anyThreadMayAsk() {
        FakeFootage footage = new FakeFootage(50, 40, 20);
        VirtualFilm film = film(footage);
        IntStream.range(0, 200).parallel().forEach(k -> {
            int i = k * 7 % 20;
            assertEquals(0xff000000 | i, film.getProcessor(i + 1).get(0));
        });
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "16, 2", "24, 1", "32, 2"})
    void aFrameThatCannotBeMadeIsMarkedWhateverWasAskedBefore(int bitDepth, int channels) {
        VirtualFilm film = film(broken(bitDepth, channels, () -> new IllegalStateException("no light")));
        assertMissing(film, 4, channels);
        film.getProcessor(2 * channels + 1);
        assertMissing(film, 4, channels);
        assertMissing(film, 3, channels);
        assertEquals("frame 2", film.getSliceLabel(2 * channels + 1));
    }

    private static void assertMissing(VirtualFilm film, int frame, int channels) {
        for (int n = frame * channels + 1; n <= (frame + 1) * channels; n++) {
            ImageProcessor plane = film.getProcessor(n);
            assertEquals(film.getBitDepth(), plane.getBitDepth());
            for (int k = 0; k < plane.getPixelCount(); k++) {
                switch (film.getBitDepth()) {
                    case 24 -> assertEquals(0, plane.get(k) & 0xffffff);
                    case 32 -> assertTrue(Float.isNaN(plane.getf(k)));
                    default -> assertEquals(0, plane.get(k));
                }
            }
            assertEquals("not rendered: no light", film.getSliceLabel(n));
        }
    }

    @Test
    void theLogHearsOfEachReasonOnce() {
        String[] reason = {"no light"};
        VirtualFilm film = film(broken(8, 1, () -> new IllegalStateException(reason[0])));
        film.getProcessor(4);
        film.getProcessor(5);
        film.getProcessor(4);
        assertEquals(1, log.size());
        assertTrue(log.get(0).contains("Frame 4") && log.get(0).contains("no light"), log.get(0));
        reason[0] = "no film";
        film.getProcessor(5);
        film.getProcessor(5);
        assertEquals(2, log.size());
        assertTrue(log.get(1).contains("Frame 5") && log.get(1).contains("no film"), log.get(1));
    }

    @Test
    void theLogHearsTheWholeReportAndTheLabelItsFirstLine() {
        VirtualFilm film = film(broken(8, 1, () -> new NullPointerException("no pixels\n\tat the darkroom")));
        film.getProcessor(4);
        assertTrue(log.get(0).endsWith("no pixels\n\tat the darkroom"), log.get(0));
        assertEquals("not rendered: no pixels", film.getSliceLabel(4));
    }

    @Test
    void memoryOrALibraryThatIsMissingMarksTheFrameToo() {
        List<Throwable> problems = List.of(new OutOfMemoryError("heap"), new NoClassDefFoundError("ai/djl/Model"));
        for (Throwable problem : problems) {
            VirtualFilm film = film(broken(8, 1, () -> problem));
            assertEquals(0, film.getProcessor(4).get(0));
            assertEquals("not rendered: " + problem.getMessage(), film.getSliceLabel(4));
        }
    }

    @Test
    void aFrameThatCanBeMadeAfterAllIsShown() {
        boolean[] light = {false};
        FakeFootage moody = new FakeFootage(9, 7, 5, 25, 1, 8) {
            @Override
            public ImageProcessor[] frame(int i) {
                if (!light[0]) {
                    throw new IllegalStateException("no light");
                }
                return super.frame(i);
            }
        };
        VirtualFilm film = film(moody);
        assertEquals(0, film.getProcessor(3).get(0));
        light[0] = true;
        assertEquals(20, film.getProcessor(3).get(0));
        assertEquals("frame 2", film.getSliceLabel(3));
    }

    @Test
    void aLabelThatCannotBeMadeSaysWhyUntilTheFrameIsShown() {
        for (Throwable problem : List.of(new IllegalStateException("no ink"), new OutOfMemoryError("no ink"))) {
            log.clear();
            Throwable[] thrown = {problem};
            FakeFootage nameless = new FakeFootage(9, 7, 5, 25, 2, 8) {
                @Override
                public String label(int i) {
                    raise(thrown[0]);
                    return super.label(i);
                }
            };
            VirtualFilm film = film(nameless);
            assertEquals("not rendered: no ink", film.getSliceLabel(5));
            assertEquals("not rendered: no ink", film.getSliceLabel(6));
            assertEquals(List.of("Frame 3 of the film cannot be labelled: no ink"), log);
            thrown[0] = null;
            film.getProcessor(5);
            assertEquals("frame 2", film.getSliceLabel(6));
        }
    }

    private static void raise(Throwable problem) {
        if (problem instanceof Error error) throw error;
        if (problem instanceof RuntimeException exception) throw exception;
    }

    /** From the fourth on, no frame can be made. */
    private static FakeFootage broken(int bitDepth, int channels, Supplier<Throwable> problem) {
        return new FakeFootage(9, 7, 5, 25, channels, bitDepth) {
            @Override
            public ImageProcessor[] frame(int i) {
                if (i < 3) {
                    return super.frame(i);
                }
                raise(problem.get());
                throw new AssertionError("a problem is an error or no checked exception");
            }
        };
    }

    private VirtualFilm film(FakeFootage footage) {
        return new VirtualFilm(footage, Throwable::getMessage, log::add);
    }

    @Test
    void aSliceThatDoesNotExistIsRefused() {
        VirtualFilm film = film(new FakeFootage(9, 7, 5));
        assertThrows(IllegalArgumentException.class, () -> film.getProcessor(0));
        assertThrows(IllegalArgumentException.class, () -> film.getProcessor(6));
        assertThrows(IllegalArgumentException.class, () -> film.getSliceLabel(0));
        assertThrows(IllegalArgumentException.class, () -> film.getSliceLabel(6));
    }

    @Test
    void imageJShowsAndSavesIt(@TempDir Path folder) {
        ImagePlus source = IJ.createImage("two", "16-bit composite", 9, 7, 2, 1, 1);
        FakeFootage footage = new FakeFootage(9, 7, 5, 25, 2, 16);
        ImagePlus film = ResultMetadata.of(source).dress(film(footage), 2, 25, 1, FakeFootage.RECIPE);
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
        FakeFootage footage = new FakeFootage(1000, 1000, 2500);
        String message = assertThrows(
                        IllegalArgumentException.class, () -> MemoryFilm.render(footage, Progress.NONE, 3_000_000_000L))
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
        assertThrows(CancellationException.class, () -> MemoryFilm.render(new FakeFootage(9, 7, 5), impatient));
    }

    private static void assertSame(ImageProcessor expected, ImageProcessor actual) {
        float[] a = (float[]) expected.convertToFloatProcessor().getPixels();
        float[] b = (float[]) actual.convertToFloatProcessor().getPixels();
        assertArrayEquals(a, b);
    }
}
