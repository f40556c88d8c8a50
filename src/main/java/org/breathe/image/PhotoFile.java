package org.breathe.image;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/**
 * A photograph in a JPEG, PNG, GIF or BMP file, of which only the head has been read. Grey stays grey, 16 bit grey
 * stays 16 bit, all else becomes RGB; what is transparent lies on white paper.
 *
 * @param file the file
 * @param width in px, as seen
 * @param height in px, as seen
 * @param bitDepth 8, 16 or 24
 * @param pictures how many pictures a moving GIF holds, else 1
 * @param orientation how to turn what is stored
 */
record PhotoFile(Path file, int width, int height, int bitDepth, int pictures, ExifOrientation orientation) {
    /**
     * Reads the head of a file.
     *
     * @throws UnreadableFileException if it is no picture that can be read
     * @throws IOException if it is damaged
     */
    static PhotoFile head(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in);
            try {
                Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
                ColorModel colours = types.hasNext() ? types.next().getColorModel() : null;
                if (colours == null || colours.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
                    throw new UnreadableFileException("has colours for print (CMYK), save it as RGB");
                }
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                ExifOrientation orientation =
                        format.equals("jpeg") ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT;
                int across = reader.getWidth(0);
                int down = reader.getHeight(0);
                boolean turned = orientation.transposes();
                int pictures = format.equals("gif") ? reader.getNumImages(true) : 1;
                return new PhotoFile(
                        file, turned ? down : across, turned ? across : down, bitDepth(colours), pictures, orientation);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Reads the picture, turned upright. */
    ImageProcessor read() throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in);
            try {
                return orientation.apply(convert(reader.read(0)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
        if (readers == null || !readers.hasNext()) {
            throw new UnreadableFileException("is not a picture that ImageJ reads");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return reader;
    }

    private static int bitDepth(ColorModel colours) {
        boolean grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        int bits = colours.getComponentSize(0);
        boolean indexed = colours instanceof IndexColorModel;
        return grey && !indexed && (bits == 8 || bits == 16) ? bits : 24;
    }

    private static ImageProcessor convert(BufferedImage image) {
        return switch (bitDepth(image.getColorModel())) {
            case 8 -> grey8(image.getRaster());
            case 16 -> grey16(image.getRaster());
            default -> rgb(image);
        };
    }

    /** Takes grey as stored: Java would brighten it, holding it for linear light. */
    private static ByteProcessor grey8(Raster raster) {
        ByteProcessor out = new ByteProcessor(raster.getWidth(), raster.getHeight());
        fill(out, raster, 255);
        return out;
    }

    private static ShortProcessor grey16(Raster raster) {
        ShortProcessor out = new ShortProcessor(raster.getWidth(), raster.getHeight());
        fill(out, raster, 65535);
        return out;
    }

    private static void fill(ImageProcessor out, Raster raster, int white) {
        int width = raster.getWidth();
        boolean transparent = raster.getNumBands() > 1;
        int[] grey = new int[width];
        int[] alpha = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, grey);
            if (transparent) {
                raster.getSamples(0, y, width, 1, 1, alpha);
            }
            for (int x = 0; x < width; x++) {
                out.set(x, y, transparent ? onPaper(grey[x], alpha[x], white) : grey[x]);
            }
        }
    }

    private static ColorProcessor rgb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ColorProcessor out = new ColorProcessor(width, height);
        int[] pixels = (int[]) out.getPixels();
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] =
                        0xff000000 | (bgr[3 * i + 2] & 0xff) << 16 | (bgr[3 * i + 1] & 0xff) << 8 | bgr[3 * i] & 0xff;
            }
            return out;
        }
        inSrgb(image).getRGB(0, 0, width, height, pixels, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha < 255) {
                int red = onPaper(pixels[i] >> 16 & 0xff, alpha, 255);
                int green = onPaper(pixels[i] >> 8 & 0xff, alpha, 255);
                pixels[i] = 0xff000000 | red << 16 | green << 8 | onPaper(pixels[i] & 0xff, alpha, 255);
            }
        }
        return out;
    }

    /** Pictures with a profile of their own are converted as a whole; pixel by pixel would take minutes. */
    private static BufferedImage inSrgb(BufferedImage image) {
        if (image.getColorModel().getColorSpace().isCS_sRGB()) {
            return image;
        }
        BufferedImage srgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        return new ColorConvertOp(null).filter(image, srgb);
    }

    private static int onPaper(int sample, int alpha, int white) {
        return (int) (((long) sample * alpha + (long) white * (white - alpha)) / (double) white + 0.5);
    }
}
