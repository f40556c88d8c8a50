package org.breathe.export;

import ij.process.ColorProcessor;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes GIF 89a with one palette for the whole film, made from frames spread over it, and an ordered dither that
 * stands still, so that what does not move does not shimmer and takes no room: it is left transparent over the frame
 * before.
 */
final class GifEncoder implements Encoder {
    private static final int TRANSPARENT = GifPalette.COLOURS;
    /** The shortest delay, hundredths of a second; browsers show frames with a shorter one for a tenth of a second. */
    private static final int QUICKEST = 2;

    /** How many frames the palette is made from. */
    private static final int PALETTE_FRAMES = 9;

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    @Override
    public int write(FrameQueue queue, Path file) throws IOException {
        GifPalette palette = GifPalette.of(paletteFrames(queue));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(create(file))) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            int written = frames(queue, palette, writer);
            writer.endWriteSequence();
            return written;
        } finally {
            writer.dispose();
        }
    }

    private static int frames(FrameQueue queue, GifPalette palette, ImageWriter writer) throws IOException {
        IndexColorModel colours = palette.model(TRANSPARENT);
        int width = queue.width();
        int height = queue.height();
        byte[] previous = null;
        int written = 0;
        // Hundredths of a second that the frames written so far take.
        long shown = 0;
        for (int i = 0; !queue.isOver(); i++) {
            ColorProcessor frame = queue.nextRgb();
            int delay = (int) (Math.round(100 * (i + 1) / queue.fps()) - shown);
            if (delay < QUICKEST && !queue.isOver()) {
                continue;
            }
            byte[] indices = palette.indices((int[]) frame.getPixels(), width);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
            byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            System.arraycopy(indices, 0, pixels, 0, indices.length);
            if (previous != null) {
                dropUnchanged(pixels, previous);
            }
            String comment = written == 0 ? queue.recipe() : "";
            IIOMetadata metadata = metadata(writer, image, Math.max(QUICKEST, delay), comment);
            writer.writeToSequence(new IIOImage(image, null, metadata), null);
            previous = indices;
            shown += delay;
            written++;
        }
        return written;
    }

    private static void dropUnchanged(byte[] pixels, byte[] previous) {
        for (int k = 0; k < pixels.length; k++) {
            if (pixels[k] == previous[k]) {
                pixels[k] = (byte) TRANSPARENT;
            }
        }
    }

    /** Fails with a reason where ImageIO would merely find no stream. */
    private static File create(Path file) throws IOException {
        Files.newOutputStream(file).close();
        return file.toFile();
    }

    /** Frames spread evenly over the film, as 0xRRGGBB. */
    private static int[][] paletteFrames(FrameQueue queue) {
        int count = Math.min(PALETTE_FRAMES, queue.frames());
        int[][] paletteFrames = new int[count][];
        for (int k = 0; k < count; k++) {
            int i = (int) ((k + 0.5) * queue.frames() / count);
            paletteFrames[k] = (int[]) queue.rgb(i).getPixels();
        }
        return paletteFrames;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int delay, String comment)
            throws IOException {
        ImageWriteParam none = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), none);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode control = node(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(TRANSPARENT));
        control.setAttribute("delayTime", Integer.toString(delay));
        if (!comment.isEmpty()) {
            IIOMetadataNode loop = node(node(root, "ApplicationExtensions"), "ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(new byte[] {1, 0, 0});
            node(node(root, "CommentExtensions"), "CommentExtension").setAttribute("value", latin(comment));
        }
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode node(IIOMetadataNode parent, String name) {
        IIOMetadataNode child = new IIOMetadataNode(name);
        parent.appendChild(child);
        return child;
    }

    /** GIF comments are 7-bit; the rest becomes question marks. */
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }

    @Override
    public int count(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }
}
