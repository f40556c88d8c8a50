package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.breathe.export.FormatTraits.Samples;
import org.breathe.image.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What FFmpeg cannot write is told; it must not end the JVM, whose user has unsaved images. */
class FfmpegEncoderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void loadFfmpeg() {
        new FfmpegEncoder(Format.AVI, FfmpegCodec.MJPEG);
    }

    @ParameterizedTest
    @CsvSource({"avi, avi", "mp4, mp4", "webm, webm", "mkv, matroska", "mov, mov"})
    void theContainerIsThatOfTheExtension(String extension, String container) throws IOException {
        assertEquals(container, FfmpegEncoder.container(extension));
    }

    @Test
    void anExtensionWithoutAContainerIsNamed() {
        String message = assertThrows(IOException.class, () -> FfmpegEncoder.container("stone"))
                .getMessage();
        assertTrue(message.contains(".stone"), message);
    }

    @Test
    void aCodecThatTheContainerDoesNotTakeIsNamed() throws IOException {
        Encoder encoder = new FfmpegEncoder(Format.WEBM, FfmpegCodec.MJPEG);
        assertTrue(refusal(encoder, folder.resolve("film.webm")).contains("WebM with MJPEG"));
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() throws IOException {
        Path file = folder.resolve("nowhere").resolve("film.avi");
        assertTrue(refusal(new FfmpegEncoder(Format.AVI, FfmpegCodec.RAW), file).contains("nowhere"));
    }

    /** A sentence, after which the same encoder is asked for another film and refuses it, too. */
    private static String refusal(Encoder encoder, Path file) throws IOException {
        String message = "";
        for (int film = 0; film < 2; film++) {
            FakeFootage footage = new FakeFootage(32, 32, 3);
            try (FrameQueue queue =
                    new FrameQueue(footage, FakeFootage.RECIPE, Samples.RGB, "Writing", Progress.NONE)) {
                message = assertThrows(IOException.class, () -> encoder.write(queue, file))
                        .getMessage();
            }
            assertTrue(message.endsWith(".") && !message.contains("\n"), message);
        }
        return message;
    }
}
