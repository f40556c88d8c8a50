package org.breathe.export;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_RAWVIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;

import java.util.Map;
import org.breathe.pixels.Clamp;
import org.bytedeco.javacv.FFmpegFrameRecorder;

/** The codecs of FFmpeg that films are written with, each with the settings at which a film looks as its frames do. */
enum FfmpegCodec {
    /** Motion JPEG at full colour resolution, at FFmpeg's best quality. */
    MJPEG(PixelLayout.BGR) {
        @Override
        void configure(FFmpegFrameRecorder recorder) {
            recorder.setVideoCodec(AV_CODEC_ID_MJPEG);
            recorder.setPixelFormat(AV_PIX_FMT_YUVJ444P);
            recorder.setVideoQuality(2);
        }
    },
    /** No compression: blue, green, red. */
    RAW(PixelLayout.BGR) {
        @Override
        void configure(FFmpegFrameRecorder recorder) {
            recorder.setVideoCodec(AV_CODEC_ID_RAWVIDEO);
            recorder.setPixelFormat(AV_PIX_FMT_BGR24);
        }
    },
    /** H.264 by OpenH264, whose rate is set by the number of pixels per second. */
    H264(PixelLayout.YUV420) {
        @Override
        void configure(FFmpegFrameRecorder recorder) {
            recorder.setVideoCodec(AV_CODEC_ID_H264);
            recorder.setPixelFormat(AV_PIX_FMT_YUV420P);
            recorder.setVideoBitrate(bitrate(recorder));
            recorder.setOption("movflags", "+faststart");
            BT709.forEach(recorder::setVideoOption);
        }
    },
    /** VP9 at constant quality. */
    VP9(PixelLayout.YUV420) {
        @Override
        void configure(FFmpegFrameRecorder recorder) {
            recorder.setVideoCodec(AV_CODEC_ID_VP9);
            recorder.setPixelFormat(AV_PIX_FMT_YUV420P);
            recorder.setVideoBitrate(0);
            recorder.setVideoOption("crf", "24");
            recorder.setVideoOption("deadline", "good");
            recorder.setVideoOption("cpu-used", "4");
            recorder.setVideoOption("row-mt", "1");
            BT709.forEach(recorder::setVideoOption);
        }
    };

    /** Bits that a pixel of H.264 needs to look as the frame does. */
    private static final double BITS_PER_PIXEL = 0.12;

    private static final int LEAST_BITRATE = 2_000_000;

    /** Says that colours are those of HDTV in limited range, as {@link RgbToYuv420} makes them. */
    private static final Map<String, String> BT709 =
            Map.of("colorspace", "bt709", "color_primaries", "bt709", "color_trc", "bt709", "color_range", "tv");

    private final PixelLayout layout;

    FfmpegCodec(PixelLayout layout) {
        this.layout = layout;
    }

    /** How frames are given to the codec. */
    PixelLayout layout() {
        return layout;
    }

    /** Makes a recorder, whose size and frame rate are set already, write with this codec. */
    abstract void configure(FFmpegFrameRecorder recorder);

    private static int bitrate(FFmpegFrameRecorder recorder) {
        double bits = recorder.getImageWidth()
                * (double) recorder.getImageHeight()
                * recorder.getFrameRate()
                * BITS_PER_PIXEL;
        return (int) Clamp.between(bits, LEAST_BITRATE, Integer.MAX_VALUE);
    }
}
