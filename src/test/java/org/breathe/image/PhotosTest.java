package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.ImageProcessor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 0 0, 1 0",
        "2, 1 0, 0 0",
        "3, 1 1, 0 1",
        "4, 0 1, 1 1",
        "5, 0 0, 0 1",
        "6, 1 0, 1 1",
        "7, 1 1, 1 0",
        "8, 0 1, 0 0"
    })
    void photographsStandAsTheCameraWasHeld(int exif, String firstOfRow, String lastOfRow) throws IOException {
        Path file = folder.resolve("held.jpg");
        Files.write(file, withOrientation(redThenGreen(), exif, true));

        Sequence sequence = Photos.open(List.of(file)).sequence();

        assertEquals(exif < 5 ? 96 : 48, sequence.width(0));
        assertEquals(exif < 5 ? 48 : 96, sequence.height(0));
        assertEquals("red", colourAt(sequence, firstOfRow));
        assertEquals("green", colourAt(sequence, lastOfRow));
    }

    @Test
    void bothByteOrdersOfExifAreRead() throws IOException {
        Path file = folder.resolve("held.jpg");
        Files.write(file, withOrientation(redThenGreen(), 6, false));
        assertEquals(48, Photos.open(List.of(file)).sequence().width(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 4711})
    void anOrientationThatDoesNotExistIsUpright(int exif) throws IOException {
        Path file = folder.resolve("held.jpg");
        Files.write(file, withOrientation(redThenGreen(), exif, true));
        assertEquals(96, Photos.open(List.of(file)).sequence().width(0));
    }

    @Test
    void foldersAreReadAsPeopleCount() throws IOException {
        for (String name : new String[] {"img10.png", "IMG2.png", "img1.png"}) {
            png(folder.resolve(name), BufferedImage.TYPE_INT_RGB);
        }
        Photos photos = Photos.open(List.of(folder));
        assertEquals(
                "img1.png IMG2.png img10.png",
                photos.sequence().label(0) + " " + photos.sequence().label(1) + " "
                        + photos.sequence().label(2));
        assertEquals(3, photos.files().size());
        assertEquals("", photos.notice());
    }

    @Test
    void whatIsNoPictureIsLeftOutAndSaid() throws IOException {
        png(folder.resolve("good.png"), BufferedImage.TYPE_INT_RGB);
        png(folder.resolve(".hidden.png"), BufferedImage.TYPE_INT_RGB);
        Files.writeString(folder.resolve("notes.txt"), "buy milk");
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(Files.readAllBytes(folder.resolve("good.png")), 20));
        Files.writeString(folder.resolve("fake.tif"), "not a tiff at all");

        Photos photos = Photos.open(List.of(folder));

        assertEquals(1, photos.sequence().size());
        assertTrue(photos.notice().contains(".hidden.png is hidden"), photos.notice());
        assertTrue(photos.notice().contains("cut.png is damaged"), photos.notice());
        assertTrue(photos.notice().contains("fake.tif is not a TIFF"), photos.notice());
        assertTrue(photos.notice().endsWith("and 1 more."), photos.notice());
    }

    @Test
    void aFolderWithoutPicturesIsRefused() throws IOException {
        String message = assertThrows(IllegalArgumentException.class, () -> Photos.open(List.of(folder)))
                .getMessage();
        assertTrue(message.contains(folder.toString()), message);
        Path missing = folder.resolve("missing.jpg");
        message = assertThrows(IllegalArgumentException.class, () -> Photos.open(List.of(missing)))
                .getMessage();
        assertTrue(message.contains("missing.jpg does not exist"), message);
    }

    @Test
    void aPictureThatTurnsOutDamagedSaysWhich() throws IOException {
        Path file = folder.resolve("spoilt.png");
        ImageIO.write(image(BufferedImage.TYPE_INT_RGB, true), "png", file.toFile());
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 100, (byte) 0);
        Files.write(file, whole);
        Sequence sequence = Photos.open(List.of(file)).sequence();
        String message = assertThrows(UncheckedIOException.class, () -> sequence.look(0, 10))
                .getMessage();
        assertTrue(message.contains("spoilt.png is damaged"), message);
    }

    @Test
    void coloursForPrintAreNamed() throws IOException {
        Path file = folder.resolve("print.jpg");
        Raster cmyk = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(cmyk, null, null));
        }
        writer.dispose();
        byte[] jpeg = Files.readAllBytes(file);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(bytes(0xff, 0xd8, 0xff, 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0));
        marked.write(jpeg, 2, jpeg.length - 2);
        Files.write(file, marked.toByteArray());
        String message = assertThrows(IllegalArgumentException.class, () -> Photos.open(List.of(file)))
                .getMessage();
        assertTrue(message.contains("CMYK"), message);
    }

    @Test
    void sixteenBitGreyStaysSixteenBit() throws IOException {
        Path file = folder.resolve("deep.png");
        BufferedImage deep = new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(3, 4, 0, 54321);
        ImageIO.write(deep, "png", file.toFile());
        Sequence sequence = Photos.open(List.of(file)).sequence();
        assertEquals(16, sequence.bitDepth());
        assertEquals(54321, StacksTest.whole(sequence, 0).samples()[0][4 * 8 + 3]);
    }

    @Test
    void greyIsTakenAsStored() throws IOException {
        Path file = folder.resolve("grey.png");
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(3, 4, 0, 77);
        ImageIO.write(grey, "png", file.toFile());
        Sequence sequence = Photos.open(List.of(file)).sequence();
        assertEquals(8, sequence.bitDepth());
        assertEquals(77, StacksTest.whole(sequence, 0).samples()[0][4 * 8 + 3]);
    }

    @Test
    void whatIsTransparentLiesOnWhitePaper() throws IOException {
        BufferedImage clear = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1, 0, 0x80ff0000);
        Path file = folder.resolve("clear.png");
        ImageIO.write(clear, "png", file.toFile());
        ImageProcessor seen = Photos.open(List.of(file)).sequence().look(0, 2);
        assertEquals(0xffffffff, seen.get(0, 0));
        assertEquals(0xffff7f7f, seen.get(1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "png"})
    void coloursSurviveEveryFormat(String format) throws IOException {
        Path file = folder.resolve("colours." + format);
        ImageIO.write(image(BufferedImage.TYPE_INT_RGB, false), format, file.toFile());
        assertEquals("red", colourAt(Photos.open(List.of(file)).sequence(), "0 0"));
    }

    @Test
    void thePagesOfATiffAreStillsWithTheirChannelsAndScale() {
        ImageStack stack = new ImageStack(6, 5);
        for (int n = 0; n < 6; n++) {
            stack.addSlice(StacksTest.noise(16, 6, 5, n));
        }
        ImagePlus image = new ImagePlus("cells", stack);
        image.setDimensions(2, 3, 1);
        CompositeImage composite = new CompositeImage(image, CompositeImage.COMPOSITE);
        composite.getCalibration().setUnit("um");
        Path file = folder.resolve("cells.tif");
        new FileSaver(composite).saveAsTiff(file.toString());

        Sequence sequence = Photos.open(List.of(file)).sequence();

        assertEquals(3, sequence.size());
        assertEquals(2, sequence.channels());
        assertTrue(sequence.measured());
        assertEquals(Stacks.of(composite).sha256(), sequence.sha256());
        ImagePlus opened = Photos.open(List.of(file)).image().orElseThrow();
        assertEquals(
                StackReading.DEPTH_LAYERS,
                Stacks.of(opened, StackReading.DEPTH_LAYERS).geometry().reading());
        assertTrue(Photos.open(List.of(file, file)).image().isEmpty());
    }

    @Test
    void photographsOfDifferentSizeMakeOneSequence() throws IOException {
        png(folder.resolve("a.png"), BufferedImage.TYPE_BYTE_GRAY);
        Files.write(folder.resolve("b.jpg"), withOrientation(redThenGreen(), 6, true));
        Sequence sequence = Photos.open(List.of(folder)).sequence();
        assertEquals(24, sequence.bitDepth());
        assertEquals(96, sequence.width(0));
        assertEquals(48, sequence.width(1));
    }

    @Test
    void aFilmThatAnEarlierRunLeftInAFolderIsNoPhotoOfIt() throws IOException {
        png(folder.resolve("a.png"), BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                image(BufferedImage.TYPE_INT_RGB, false),
                "gif",
                folder.resolve("june-breathe-2.gif").toFile());
        Photos photos = Photos.open(List.of(folder));
        assertEquals(1, photos.sequence().size());
        assertEquals("Left out: june-breathe-2.gif is a film of an earlier run.", photos.notice());
    }

    @Test
    void aPictureReadFromAFileIsWhatImageJReads() throws IOException {
        Path coffee = Path.of("samples", "coffee.png");
        ImagePlus opened = IJ.openImage(coffee.toString());
        assertEquals(
                Stacks.of(opened).sha256(),
                Photos.open(List.of(coffee)).sequence().sha256());
    }

    private static void png(Path file, int type) throws IOException {
        ImageIO.write(image(type, false), "png", file.toFile());
    }

    /** 96×48: the upper left is red, the upper right green, the rest blue or noise. */
    private static BufferedImage image(int type, boolean noise) {
        BufferedImage image = new BufferedImage(96, 48, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 96, 48);
        if (noise) {
            graphics.drawImage(StacksTest.noise(24, 96, 48, 1).getBufferedImage(), 0, 0, null);
        }
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 32, 24);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(64, 0, 32, 24);
        graphics.dispose();
        return image;
    }

    private static byte[] redThenGreen() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image(BufferedImage.TYPE_INT_RGB, false), "jpg", jpeg);
        return jpeg.toByteArray();
    }

    /** Puts an Exif segment with one tag behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation, boolean bigEndian) {
        int high = orientation >> 8 & 0xff;
        int low = orientation & 0xff;
        byte[] tiff = bigEndian
                ? bytes('M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, high, low, 0, 0, 0, 0, 0, 0)
                : bytes('I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, low, high, 0, 0, 0, 0, 0, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0xff, 0xd8, 0xff, 0xe1, 0, 8 + tiff.length, 'E', 'x', 'i', 'f', 0, 0));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The colour near a corner: "0 0" is the upper left, "1 1" the lower right. */
    private static String colourAt(Sequence sequence, String corner) {
        ImageProcessor seen = sequence.look(0, 1000);
        int x = corner.charAt(0) == '0' ? 5 : seen.getWidth() - 6;
        int y = corner.charAt(2) == '0' ? 5 : seen.getHeight() - 6;
        Color colour = new Color(seen.get(x, y));
        return colour.getRed() > 200 ? "red" : colour.getGreen() > 200 ? "green" : "blue";
    }
}
