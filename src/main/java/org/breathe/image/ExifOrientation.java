package org.breathe.image;

import ij.process.ImageProcessor;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as written in a JPEG file: Exif 2.32, tag 0x0112, of which there are eight. Each turns the
 * stored picture by first exchanging rows and columns and then mirroring.
 */
enum ExifOrientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_MIRRORED(false, false, true),
    TRANSPOSED(true, false, false),
    TURNED_RIGHT(true, true, false),
    TRANSVERSED(true, true, true),
    TURNED_LEFT(true, false, true);

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int APP1 = 0xffe1;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final boolean transposes;
    private final boolean mirrorsAcross;
    private final boolean mirrorsDown;

    ExifOrientation(boolean transposes, boolean mirrorsAcross, boolean mirrorsDown) {
        this.transposes = transposes;
        this.mirrorsAcross = mirrorsAcross;
        this.mirrorsDown = mirrorsDown;
    }

    /** Reads the orientation of a JPEG file; upright if the file says nothing, or nothing sensible. */
    static ExifOrientation of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            return in.readUnsignedShort() == START_OF_IMAGE ? fromSegments(in) : UPRIGHT;
        }
    }

    private static ExifOrientation fromSegments(DataInputStream in) throws IOException {
        while (in.available() >= 4) {
            int marker = in.readUnsignedShort();
            if (marker == START_OF_SCAN || marker >> 8 != 0xff) {
                break;
            }
            byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
            if (marker == APP1 && startsWithExif(segment)) {
                return fromTiff(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                        .slice());
            }
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(byte[] segment) {
        return segment.length >= EXIF.length
                && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** Exif is a small TIFF: byte order, 42, then the offset of the directory of tags. */
    private static ExifOrientation fromTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (tiff.getShort(2) != 42 || directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = directory + 2; entries-- > 0 && entry <= tiff.limit() - 12; entry += 12) {
            if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether rows become columns. */
    boolean transposes() {
        return transposes;
    }

    /** The picture as it should be seen; it is turned in place where its size stays. */
    ImageProcessor apply(ImageProcessor stored) {
        ImageProcessor seen = transposes ? stored.rotateRight() : stored;
        // A turn to the right exchanges rows and columns and mirrors across.
        if (mirrorsAcross != transposes) {
            seen.flipHorizontal();
        }
        if (mirrorsDown) {
            seen.flipVertical();
        }
        return seen;
    }
}
