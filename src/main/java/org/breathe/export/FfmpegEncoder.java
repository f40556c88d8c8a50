package org.breathe.export;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_RAWVIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import ij.process.ColorProcessor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;

/** Writes AVI, MP4 and WebM through FFmpeg. The only class that knows JavaCV, whose natives may be missing. */
final class FfmpegEncoder implements Encoder {
    /** Bits that a pixel of H.264 needs to look as the frame does. */
    private static final double BITS_PER_PIXEL = 0.12;

    private static final int LEAST_BITRATE = 2_000_000;
    /** OpenH264 refuses smaller frames. */
    private static final int LEAST_SIDE = 16;
    /** Says that colours are those of HDTV in limited range, as {@link Yuv} makes them. */
    private static final Map<String, String> BT709 =
            Map.of("colorspace", "bt709", "color_primaries", "bt709", "color_trc", "bt709", "color_range", "tv");

    private final Format format;

    /**
     * An encoder for a format other than GIF.
     *
     * @throws LinkageError if FFmpeg cannot be loaded here
     */
    FfmpegEncoder(Format format) {
        this.format = format;
        Loader.load(avformat.class);
        Loader.load(swscale.class);
        av_log_set_level(AV_LOG_QUIET);
    }

    @Override
    public int write(FrameQueue reel, Path file) throws IOException {
        int width = padded(reel.width());
        int height = padded(reel.height());
        boolean yuv = format == Format.MP4 || format == Format.WEBM;
        byte[] bytes = new byte[yuv ? width * height * 3 / 2 : width * height * 3];
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length);
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), width, height)) {
            configure(recorder, reel, width, height);
            recorder.start();
            while (!reel.isOver()) {
                ColorProcessor frame = Padding.extend(reel.next(), width, height);
                int[] pixels = (int[]) frame.getPixels();
                if (yuv) {
                    Yuv.write(pixels, width, height, bytes);
                    buffer.clear().put(bytes);
                    recorder.recordImage(width, height, Frame.DEPTH_UBYTE, 1, width, AV_PIX_FMT_YUV420P, buffer);
                } else {
                    bgr(pixels, bytes);
                    buffer.clear().put(bytes);
                    recorder.recordImage(width, height, Frame.DEPTH_UBYTE, 3, 3 * width, AV_PIX_FMT_BGR24, buffer);
                }
            }
            recorder.stop();
        }
        return reel.frames();
    }

    private void configure(FFmpegFrameRecorder recorder, FrameQueue reel, int width, int height) {
        recorder.setFrameRate(reel.fps());
        recorder.setGopSize((int) Math.max(1, Math.round(reel.fps())));
        recorder.setFormat(format.extension());
        recorder.setMetadata("title", "Breathe Sequence, synthetic motion");
        recorder.setMetadata("comment", reel.recipe());
        switch (format) {
            case AVI -> {
                recorder.setVideoCodec(AV_CODEC_ID_MJPEG);
                recorder.setPixelFormat(AV_PIX_FMT_YUVJ444P);
                recorder.setVideoQuality(2);
            }
            case AVI_LOSSLESS -> {
                recorder.setVideoCodec(AV_CODEC_ID_RAWVIDEO);
                recorder.setPixelFormat(AV_PIX_FMT_BGR24);
            }
            case MP4 -> {
                recorder.setVideoCodec(AV_CODEC_ID_H264);
                recorder.setPixelFormat(AV_PIX_FMT_YUV420P);
                double bits = width * (double) height * reel.fps() * BITS_PER_PIXEL;
                recorder.setVideoBitrate((int) Math.min(Integer.MAX_VALUE, Math.max(LEAST_BITRATE, bits)));
                recorder.setOption("movflags", "+faststart");
                BT709.forEach(recorder::setVideoOption);
            }
            case WEBM -> {
                recorder.setVideoCodec(AV_CODEC_ID_VP9);
                recorder.setPixelFormat(AV_PIX_FMT_YUV420P);
                recorder.setVideoBitrate(0);
                recorder.setVideoOption("crf", "24");
                recorder.setVideoOption("deadline", "good");
                recorder.setVideoOption("cpu-used", "4");
                recorder.setVideoOption("row-mt", "1");
                BT709.forEach(recorder::setVideoOption);
            }
            default -> throw new IllegalArgumentException(format + " is not written by FFmpeg.");
        }
    }

    private static int padded(int side) {
        return Math.max(LEAST_SIDE, side + side % 2);
    }

    private static void bgr(int[] pixels, byte[] bytes) {
        for (int i = 0; i < pixels.length; i++) {
            bytes[3 * i] = (byte) pixels[i];
            bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
            bytes[3 * i + 2] = (byte) (pixels[i] >> 16);
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
