package org.breathe.export;

/**
 * What a movie format takes and keeps. Every format answers all of this, since its constant in {@link Format} does not
 * compile otherwise.
 *
 * @param extension what file names end with, without the dot; what FFmpeg writes gets the container of that ending
 * @param samples the planes that its encoder is given
 * @param sides the widths and heights that it takes
 * @param loss whether it keeps every pixel
 * @param backend what has to be there to write it
 */
record FormatTraits(String extension, Samples samples, Sides sides, Loss loss, Backend backend) {
    /** The planes that an encoder is given. */
    enum Samples {
        /** One plane of 24 bit, as seen through the film's display. */
        RGB,
        /** The film's own planes: its channels in 8, 16, 24 or 32 bit. */
        NATIVE
    }

    /** The widths and heights that a format takes. */
    enum Sides {
        /** Every size of at least 1 px. */
        ANY {
            @Override
            int fit(int side) {
                return side;
            }
        },
        /**
         * Even sizes from 16 px on. Whatever FFmpeg writes needs them: JavaCV scales frames of an odd width to the next
         * even one for every codec, {@link RgbToYuv420} halves both sides, and OpenH264 cuts an odd row off and refuses
         * smaller frames.
         */
        EVEN {
            @Override
            int fit(int side) {
                return Math.max(16, side + side % 2);
            }
        };

        /** The least side, px, that the format takes and that holds so many px. */
        abstract int fit(int side);
    }

    /** Whether a format keeps every pixel. */
    enum Loss {
        /** Frames come back as they were, byte for byte. */
        NONE,
        /** Frames come back almost as they were. */
        SOME
    }

    /** What has to be there to write a format. */
    enum Backend {
        /** Nothing besides Java and ImageJ. */
        NONE,
        /** FFmpeg's natives, which may be missing on a system. */
        FFMPEG
    }
}
