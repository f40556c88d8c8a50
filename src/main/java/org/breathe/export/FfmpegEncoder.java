package org.breathe.export;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import ij.process.ColorProcessor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FFmpegFrameRecorder;

/** Writes movies through FFmpeg, whose natives may be missing. Takes RGB; odd and tiny sizes are padded. */
final class FfmpegEncoder implements Encoder {
    private final Format format;
    private final FfmpegCodec codec;

    /**
     * An encoder that writes a format with a codec.
     *
     * @throws LinkageError if FFmpeg cannot be loaded here
     */
    FfmpegEncoder(Format format, FfmpegCodec codec) {
        this.format = format;
        this.codec = codec;
        Loader.load(avformat.class);
        Loader.load(swscale.class);
        av_log_set_level(AV_LOG_QUIET);
    }

    @Override
    public int write(FrameQueue queue, Path file) throws IOException {
        int width = format.traits().sides().fit(queue.width());
        int height = format.traits().sides().fit(queue.height());
        FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), width, height);
        configure(recorder, queue);
        start(recorder);
        try (recorder) {
            record(recorder, queue, width, height);
            recorder.stop();
        }
        return queue.frames();
    }

    /** Only releases a recorder that does not start: closing it ends a file not begun, which ends the JVM. */
    private void start(FFmpegFrameRecorder recorder) throws IOException {
        try {
            recorder.start();
        } catch (FFmpegFrameRecorder.Exception e) {
            recorder.release();
            String why = e.getMessage().replaceFirst(" \\(For more details.*", "");
            throw new IOException("FFmpeg cannot begin " + format + " with " + codec + " (" + why + ").", e);
        }
    }

    private void configure(FFmpegFrameRecorder recorder, FrameQueue queue) throws IOException {
        recorder.setFrameRate(queue.fps());
        recorder.setGopSize((int) Math.max(1, Math.round(queue.fps())));
        recorder.setFormat(container(format.extension()));
        recorder.setMetadata("title", "Breathe Sequence, synthetic motion");
        recorder.setMetadata("comment", queue.recipe());
        codec.configure(recorder);
    }

    /** FFmpeg's own name of the container whose files end so, which may differ: {@code mkv} is {@code matroska}. */
    static String container(String extension) throws IOException {
        AVOutputFormat container = avformat.av_guess_format(null, "film." + extension, null);
        if (container == null) {
            throw new IOException("FFmpeg knows no container whose files end with ." + extension + ".");
        }
        return container.name().getString();
    }

    private void record(FFmpegFrameRecorder recorder, FrameQueue queue, int width, int height) throws IOException {
        PixelLayout layout = codec.layout();
        byte[] bytes = new byte[layout.size(width, height)];
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length);
        while (!queue.isOver()) {
            ColorProcessor frame = EdgePadding.extend(queue.nextRgb(), width, height);
            layout.write((int[]) frame.getPixels(), width, height, bytes);
            buffer.clear().put(bytes);
            layout.record(recorder, width, height, buffer);
        }
    }

    /** Counts without decoding, which would take as long as encoding did; that the first frame decodes is tried. */
    @Override
    public int count(Path file) throws IOException {
        return decodes(file) ? packets(file) : 0;
    }

    private static boolean decodes(Path file) throws IOException {
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.start();
            return grabber.grabImage() != null;
        }
    }

    private static int packets(Path file) throws IOException {
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.start();
            int packets = 0;
            while (grabber.grabPacket() != null) {
                packets++;
            }
            return packets;
        }
    }
}
