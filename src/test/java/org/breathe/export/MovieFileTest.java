package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ij.ImageStack;
import ij.plugin.AVI_Reader;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.breathe.export.FormatTraits.Backend;
import org.breathe.export.FormatTraits.Loss;
import org.breathe.export.FormatTraits.Samples;
import org.breathe.image.Progress;
import org.breathe.render.Footage;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class MovieFileTest {
    private static final Function<Format, Encoder> NO_FFMPEG = format -> {
        throw new UnsatisfiedLinkError("no jniavutil");
    };

    @TempDir
    private Path folder;

    /** Every format that FFmpeg writes, so that one that is added has its films measured, too. */
    private static Stream<Format> byFfmpeg() {
        return Stream.of(Format.values()).filter(format -> format.traits().backend() == Backend.FFMPEG);
    }

    private static Stream<Arguments> byFfmpegInAllSizes() {
        int[][] sizes = {{64, 48}, {33, 21}, {65, 49}, {9, 5}};
        return byFfmpeg().flatMap(format -> Stream.of(sizes).map(size -> arguments(format, size[0], size[1])));
    }

    @ParameterizedTest
    @MethodSource("byFfmpegInAllSizes")
    void moviesHaveAllFramesInASizeThatTheFormatTakes(Format format, int width, int height) throws IOException {
        Path file = folder.resolve("film." + format.extension());
        FakeFootage footage = new FakeFootage(width, height, 12);

        MovieFile movie = write(footage, format, file, List.of(), Progress.NONE);

        assertEquals(12, movie.frames());
        assertEquals("", movie.notice());
        assertEquals(file.toAbsolutePath(), movie.file());
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.start();
            assertEquals(format.traits().sides().fit(width), grabber.getImageWidth());
            assertEquals(format.traits().sides().fit(height), grabber.getImageHeight());
            assertEquals(25, grabber.getVideoFrameRate(), 0.01);
            int frames = 0;
            while (grabber.grabImage() != null) {
                frames++;
            }
            assertEquals(12, frames);
        }
        assertNothingElseThan(file);
    }

    @ParameterizedTest
    @MethodSource("byFfmpeg")
    void coloursSurvive(Format format) throws IOException {
        Path file = folder.resolve("film." + format.extension());
        FakeFootage footage = new FakeFootage(160, 120, 3);
        write(footage, format, file, List.of(), Progress.NONE);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile());
                Java2DFrameConverter converter = new Java2DFrameConverter()) {
            grabber.start();
            Frame frame = grabber.grabImage();
            BufferedImage image = converter.convert(frame);
            assertTrue(rms(new ColorProcessor(image), footage.rgb(0)) < 12, "rms");
        }
    }

    @ParameterizedTest
    @MethodSource("byFfmpeg")
    void theRecipeTravelsWithTheMovie(Format format) throws IOException {
        Path file = folder.resolve("film." + format.extension());
        write(new FakeFootage(32, 32, 2), format, file, List.of(), Progress.NONE);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.start();
            String metadata = grabber.getMetadata().toString();
            assertTrue(metadata.contains("mood=Calm") && metadata.contains("synthetic"), format + metadata);
        }
    }

    @ParameterizedTest
    @CsvSource({"AVI, 64, 48", "AVI, 33, 21", "AVI_LOSSLESS, 64, 48", "AVI_LOSSLESS, 33, 21"})
    void imageJOpensItsOwnMoviesAgain(Format format, int width, int height) throws IOException {
        Path file = folder.resolve("film.avi");
        FakeFootage footage = new FakeFootage(width, height, 5);
        write(footage, format, file, List.of(), Progress.NONE);

        ImageStack stack = new AVI_Reader().makeStack(file.toString(), 1, 0, false, false, false);

        assertEquals(5, stack.size());
        for (int i = 0; i < 5; i++) {
            ImageProcessor frame = stack.getProcessor(i + 1);
            if (format == Format.AVI_LOSSLESS) {
                assertSame(footage.rgb(i), frame);
            }
            assertTrue(rms((ColorProcessor) frame, footage.rgb(i)) < 6);
        }
    }

    @ParameterizedTest
    @CsvSource({"25, 10", "30, 10", "12.5, 10", "60, 7"})
    void aGifPlaysAsLongAsTheFilm(double fps, int frames) throws IOException {
        Path file = folder.resolve("film.gif");
        FakeFootage footage = new FakeFootage(40, 30, frames, fps, 1, 24);

        MovieFile movie = write(footage, Format.GIF, file, List.of(), Progress.NONE);

        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            int hundredths = 0;
            for (int i = 0; i < movie.frames(); i++) {
                Element tree = (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                Element control = (Element)
                        tree.getElementsByTagName("GraphicControlExtension").item(0);
                hundredths += Integer.parseInt(control.getAttribute("delayTime"));
            }
            assertEquals(100 * frames / fps, hundredths, 1);
        } finally {
            reader.dispose();
        }
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).contains("mood=Calm"));
    }

    @Test
    void aGifShowsWhatTheFilmShows() throws IOException {
        Path file = folder.resolve("film.gif");
        FakeFootage footage = new FakeFootage(160, 120, 4);
        write(footage, Format.GIF, file, List.of(), Progress.NONE);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile());
                Java2DFrameConverter converter = new Java2DFrameConverter()) {
            grabber.start();
            for (int i = 0; i < 4; i++) {
                BufferedImage image = converter.convert(grabber.grabImage());
                assertTrue(rms(new ColorProcessor(image), footage.rgb(i)) < 8, "rms of frame " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void cancellingLeavesNothingBehind(Format format) throws IOException {
        Path file = folder.resolve("film." + format.extension());
        Files.writeString(file, "an older film");
        int[] asked = {0};
        Progress impatient = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                asked[0] = Math.max(asked[0], done);
            }

            @Override
            public boolean cancelled() {
                return asked[0] >= 4;
            }
        };

        String message = assertThrows(
                        CancellationException.class,
                        () -> write(new FakeFootage(32, 32, 500), format, file, List.of(), impatient))
                .getMessage();

        assertTrue(message.contains("film"), message);
        assertEquals(4, asked[0]);
        assertEquals("an older film", Files.readString(file));
        assertNothingElseThan(file);
    }

    @Test
    void aFrameThatCannotBeRenderedLeavesNothingBehind() throws IOException {
        FakeFootage broken = new FakeFootage(32, 32, 20) {
            @Override
            public ColorProcessor rgb(int i) {
                if (i == 7) {
                    throw new IllegalStateException("out of film");
                }
                return super.rgb(i);
            }
        };
        Path file = folder.resolve("film.mp4");
        assertEquals(
                "out of film",
                assertThrows(
                                IllegalStateException.class,
                                () -> write(broken, Format.MP4, file, List.of(), Progress.NONE))
                        .getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anOlderFilmIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = folder.resolve("film.avi");
        Files.writeString(file, "an older film");
        write(new FakeFootage(32, 32, 3), Format.AVI, file, List.of(), Progress.NONE);
        assertTrue(Files.size(file) > 500);
        assertNothingElseThan(file);
    }

    @Test
    void aPictureIsNotReplacedByItsFilm() throws IOException {
        Path file = Files.writeString(folder.resolve("cat.gif"), "a cat");
        Path roundabout = folder.resolve("..").resolve(folder.getFileName()).resolve("cat.gif");
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> write(new FakeFootage(32, 32, 3), Format.GIF, roundabout, List.of(file), Progress.NONE))
                .getMessage();
        assertTrue(message.contains("cat.gif"), message);
        assertEquals("a cat", Files.readString(file));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere").resolve("film.avi");
        String message = assertThrows(
                        IOException.class,
                        () -> write(new FakeFootage(32, 32, 3), Format.AVI, file, List.of(), Progress.NONE))
                .getMessage();
        assertTrue(message.contains("nowhere does not exist"), message);
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamed() {
        Path unwritable = Path.of("/proc");
        assumeTrue(Files.isDirectory(unwritable), "there is no folder here that nobody may write to");
        String message = assertThrows(
                        IOException.class,
                        () -> write(
                                new FakeFootage(32, 32, 3),
                                Format.AVI,
                                unwritable.resolve("film.avi"),
                                List.of(),
                                Progress.NONE))
                .getMessage();
        assertTrue(message.contains("/proc"), message);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatTakesNothingIsNamed(Format format) {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full disk here");
        Encoder encoder = format.encoder();
        try (FrameQueue queue = rgbQueue(new FakeFootage(320, 240, 30))) {
            assertThrows(IOException.class, () -> {
                int expected = encoder.write(queue, Path.of("/dev/full"));
                assertEquals(expected, encoder.count(Path.of("/dev/full")));
            });
        }
    }

    @Test
    void anEncoderThatLosesFramesIsFoundOut() throws IOException {
        Encoder careless = new Encoder() {
            @Override
            public int write(FrameQueue queue, Path file) throws IOException {
                Files.writeString(file, "almost a film");
                return queue.frames();
            }

            @Override
            public int count(Path file) {
                return 2;
            }
        };
        String message = assertThrows(
                        IOException.class,
                        () -> write(
                                new FakeFootage(32, 32, 3),
                                Format.AVI,
                                folder.resolve("film.avi"),
                                List.of(),
                                Progress.NONE,
                                format -> careless))
                .getMessage();
        assertTrue(message.contains("2 of 3 frames"), message);
        assertFalse(Files.exists(folder.resolve("film.avi")));
    }

    @ParameterizedTest
    @MethodSource("byFfmpeg")
    void withoutFfmpegImageJWritesAnAvi(Format format) throws IOException {
        String name = "film." + format.extension();
        FakeFootage footage = new FakeFootage(33, 21, 6);
        MovieFile movie = write(footage, format, folder.resolve(name), List.of(), Progress.NONE, NO_FFMPEG);

        assertEquals(folder.resolve("film.avi").toAbsolutePath(), movie.file());
        assertTrue(movie.notice().contains("film.avi"), movie.notice());
        assertEquals(6, movie.frames());
        ImageStack stack = new AVI_Reader().makeStack(movie.file().toString(), 1, 0, false, false, false);
        assertEquals(6, stack.size());
        if (format.traits().loss() == Loss.NONE) {
            for (int i = 0; i < 6; i++) {
                assertArrayEquals((int[]) footage.rgb(i).getPixels(), opaque(stack.getProcessor(i + 1)));
            }
        }
    }

    @Test
    void withoutFfmpegNoFilmIsReplacedThatNobodyNamed() throws IOException {
        Path older = Files.writeString(folder.resolve("film.avi"), "another film");
        MovieFile movie = write(
                new FakeFootage(32, 32, 3),
                Format.MP4,
                folder.resolve("film.mp4"),
                List.of(),
                Progress.NONE,
                NO_FFMPEG);
        assertEquals("another film", Files.readString(older));
        assertEquals(folder.resolve("film-2.avi").toAbsolutePath(), movie.file());
    }

    @Test
    void withoutFfmpegCancellingLeavesNothingBehindEither() throws IOException {
        int[] frames = {0};
        Progress impatient = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                frames[0]++;
            }

            @Override
            public boolean cancelled() {
                return frames[0] > 3;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> write(
                        new FakeFootage(32, 32, 50),
                        Format.AVI,
                        folder.resolve("film.avi"),
                        List.of(),
                        impatient,
                        NO_FFMPEG));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void withoutFfmpegAGifIsStillAGif() throws IOException {
        MovieFile movie = write(
                new FakeFootage(33, 21, 6),
                Format.GIF,
                folder.resolve("film.gif"),
                List.of(),
                Progress.NONE,
                NO_FFMPEG);
        assertEquals("", movie.notice());
        assertEquals(6, movie.frames());
    }

    private static MovieFile write(Footage footage, Format format, Path target, List<Path> inputs, Progress progress)
            throws IOException {
        return MovieFile.write(footage, FakeFootage.RECIPE, format, target, inputs, progress);
    }

    private static MovieFile write(
            Footage footage,
            Format format,
            Path target,
            List<Path> inputs,
            Progress progress,
            Function<Format, Encoder> ffmpeg)
            throws IOException {
        EncoderChoice choice = EncoderChoice.of(format, target.toAbsolutePath(), ffmpeg);
        return MovieFile.write(footage, FakeFootage.RECIPE, choice, inputs, progress);
    }

    private static FrameQueue rgbQueue(Footage footage) {
        return new FrameQueue(footage, FakeFootage.RECIPE, Samples.RGB, "Writing", Progress.NONE);
    }

    private void assertNothingElseThan(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(file.getFileName()), files.map(Path::getFileName).toList());
        }
    }

    private static int[] opaque(ImageProcessor frame) {
        int[] pixels = ((int[]) frame.getPixels()).clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return pixels;
    }

    private static void assertSame(ColorProcessor expected, ImageProcessor padded) {
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                assertEquals(expected.get(x, y), padded.get(x, y) | 0xff000000, x + "," + y);
            }
        }
    }

    private static double rms(ColorProcessor a, ColorProcessor b) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < b.getHeight(); y++) {
            for (int x = 0; x < b.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    double d = (a.get(x, y) >> shift & 0xff) - (b.get(x, y) >> shift & 0xff);
                    sum += d * d;
                    count++;
                }
            }
        }
        return Math.sqrt(sum / count);
    }
}
