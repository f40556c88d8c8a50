package org.breathe.export;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import java.nio.ByteBuffer;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;

/** The order of the bytes of a frame that is handed to FFmpeg. */
enum PixelLayout {
    /** Blue, green, red for each pixel. */
    BGR {
        @Override
        int size(int width, int height) {
            return 3 * width * height;
        }

        @Override
        void write(int[] rgb, int width, int height, byte[] bytes) {
            for (int i = 0; i < rgb.length; i++) {
                bytes[3 * i] = (byte) rgb[i];
                bytes[3 * i + 1] = (byte) (rgb[i] >> 8);
                bytes[3 * i + 2] = (byte) (rgb[i] >> 16);
            }
        }

        @Override
        void record(FFmpegFrameRecorder recorder, int width, int height, ByteBuffer frame)
                throws FFmpegFrameRecorder.Exception {
            recorder.recordImage(width, height, Frame.DEPTH_UBYTE, 3, 3 * width, AV_PIX_FMT_BGR24, frame);
        }
    },
    /** Luma of all pixels, then the two planes of colour at half resolution; see {@link RgbToYuv420}. */
    YUV420 {
        @Override
        int size(int width, int height) {
            return width * height * 3 / 2;
        }

        @Override
        void write(int[] rgb, int width, int height, byte[] bytes) {
            RgbToYuv420.write(rgb, width, height, bytes);
        }

        @Override
        void record(FFmpegFrameRecorder recorder, int width, int height, ByteBuffer frame)
                throws FFmpegFrameRecorder.Exception {
            recorder.recordImage(width, height, Frame.DEPTH_UBYTE, 1, width, AV_PIX_FMT_YUV420P, frame);
        }
    };

    /** How many bytes a frame takes. */
    abstract int size(int width, int height);

    /** Writes a frame of 0xRRGGBB as bytes. */
    abstract void write(int[] rgb, int width, int height, byte[] bytes);

    /** Hands the bytes of a frame to FFmpeg. */
    abstract void record(FFmpegFrameRecorder recorder, int width, int height, ByteBuffer frame)
            throws FFmpegFrameRecorder.Exception;
}
