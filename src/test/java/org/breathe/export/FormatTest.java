package org.breathe.export;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.breathe.export.FormatTraits.Loss;
import org.breathe.image.Progress;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format, and each that is added, does what its constant says. */
class FormatTest {
    private final FakeFootage footage = new FakeFootage(33, 21, 4);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void sizesAndPixelsComeBackAsTheFormatSays(Format format) throws IOException {
        Path file = folder.resolve("film." + format.extension());
        MovieFile.write(footage, FakeFootage.RECIPE, format, file, List.of(), Progress.NONE);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.setPixelFormat(AV_PIX_FMT_RGB24);
            grabber.start();
            String wrongSides = "use Sides.EVEN for what FFmpeg writes: JavaCV scales frames of an odd width";
            assertEquals(format.traits().sides().fit(33), grabber.getImageWidth(), wrongSides);
            assertEquals(format.traits().sides().fit(21), grabber.getImageHeight(), wrongSides);
            for (int i = 0; format.traits().loss() == Loss.NONE && i < footage.frames(); i++) {
                assertSame(i, grabber.grabImage());
            }
        }
    }

    private void assertSame(int i, Frame frame) {
        ByteBuffer rgb = (ByteBuffer) frame.image[0];
        for (int y = 0; y < 21; y++) {
            for (int x = 0; x < 33; x++) {
                int k = y * frame.imageStride + 3 * x;
                int actual = (rgb.get(k) & 0xff) << 16 | (rgb.get(k + 1) & 0xff) << 8 | rgb.get(k + 2) & 0xff;
                assertEquals(footage.rgb(i).get(x, y) & 0xffffff, actual, "frame " + i + " at " + x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"EVEN, 64, 64", "EVEN, 65, 66", "EVEN, 9, 16", "EVEN, 1, 16", "ANY, 65, 65", "ANY, 1, 1"})
    void aSideIsMadeToFit(FormatTraits.Sides sides, int side, int fitted) {
        assertEquals(fitted, sides.fit(side));
    }

    @Test
    void noTwoFormatsAreAskedForByTheSameName() {
        List<String> names = List.of(Format.values()).stream()
                .map(Format::toString)
                .distinct()
                .toList();
        assertEquals(Format.values().length, names.size());
        assertTrue(Format.GIF.fits("film.GIF") && !Format.GIF.fits("gif"));
    }
}
