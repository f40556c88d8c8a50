package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import ij.process.ShortProcessor;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.breathe.pixels.PlanarImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StacksTest {
    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32})
    void everyPixelTypeComesBackAsItWas(int bitDepth) {
        ImageProcessor source = noise(bitDepth, 31, 17, 1);
        Sequence sequence = Stacks.of(new ImagePlus("noise", source));

        ImageProcessor back = whole(sequence, 0).processors()[0];

        assertEquals(bitDepth, back.getBitDepth());
        assertSamePixels(source, back);
    }

    @Test
    void theInputIsNeverWrittenTo() {
        ImageProcessor source = noise(16, 20, 20, 2);
        Object before = ((short[]) source.getPixels()).clone();
        Sequence sequence = Stacks.of(new ImagePlus("noise", source));

        whole(sequence, 0).samples()[0][0] = -1;
        sequence.look(0, 10).invert();
        ((short[]) whole(sequence, 0).processors()[0].getPixels())[3] = 7;

        assertArrayEquals((short[]) before, (short[]) source.getPixels());
    }

    @Test
    void aHyperstackIsReadTimeSlowestWithAllItsChannels() {
        ImagePlus image = numbered(2, 3, 4);
        Sequence sequence = Stacks.of(image);

        assertEquals(12, sequence.size());
        assertEquals(2, sequence.channels());
        for (int t = 0; t < 4; t++) {
            for (int z = 0; z < 3; z++) {
                PlanarImage planes = whole(sequence, t * 3 + z);
                assertEquals(image.getStackIndex(1, z + 1, t + 1), planes.samples()[0][0]);
                assertEquals(image.getStackIndex(2, z + 1, t + 1), planes.samples()[1][0]);
            }
        }
    }

    @Test
    void timePointsAndDepthLayersAreTakenFromWhereTheUserLooks() {
        ImagePlus image = numbered(1, 3, 4);
        image.setPositionWithoutUpdate(1, 2, 3);

        Sequence times = Stacks.of(image, StackReading.TIME_POINTS);
        Sequence depths = Stacks.of(image, StackReading.DEPTH_LAYERS);

        assertEquals(4, times.size());
        assertEquals(image.getStackIndex(1, 2, 4), whole(times, 3).samples()[0][0]);
        assertEquals(3, depths.size());
        assertEquals(image.getStackIndex(1, 3, 3), whole(depths, 2).samples()[0][0]);
    }

    @Test
    void distancesInSpaceAndTimeAreKnown() {
        ImagePlus image = numbered(1, 3, 4);
        image.getCalibration().pixelWidth = 0.2;
        image.getCalibration().pixelDepth = 0.5;
        image.getCalibration().frameInterval = 2;
        image.getCalibration().setTimeUnit("min");

        StackGeometry geometry = Stacks.of(image, StackReading.TIME_POINTS).geometry();

        assertEquals(StackReading.TIME_POINTS, geometry.reading());
        assertEquals(2.5, geometry.voxelDepth(), 1e-12);
        assertEquals(120, geometry.frameInterval(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"sec,1", "ms,1e-3", "msec,1e-3", "µs,1e-6", "usec,1e-6", "min,60", "Hours,3600", "days,86400"})
    void timeIsKnownInSecondsWhateverItsUnit(String unit, double seconds) {
        ImagePlus image = numbered(1, 1, 2);
        image.getCalibration().frameInterval = 3;
        image.getCalibration().setTimeUnit(unit);
        assertEquals(3 * seconds, Stacks.of(image).geometry().frameInterval(), 1e-9 * seconds);
    }

    @Test
    void aStillWithoutContrastIsMixedIn() {
        ShortProcessor even = new ShortProcessor(4, 3);
        even.add(7);
        even.resetMinAndMax();
        FloatProcessor deeper = new FloatProcessor(4, 3);
        deeper.set(2, 1, 1);
        Sequence mixed = Stacks.of(List.of(new ImagePlus("even", even), new ImagePlus("deeper", deeper)));
        for (float sample : mixed.planes(0, new Placement(0, 0, 4, 3, 4, 3)).samples()[0]) {
            assertTrue(Float.isFinite(sample));
        }
    }

    @Test
    void virtualSlicesAreCopiedWhenRead() {
        ByteProcessor reused = new ByteProcessor(4, 4);
        ImageStack stack = new VirtualStack(4, 4, 3) {
            @Override
            public ImageProcessor getProcessor(int n) {
                reused.setColor(n);
                reused.fill();
                return reused;
            }
        };
        StoredStills stills = Stacks.stills(new ImagePlus("virtual", stack), StackReading.STILLS);

        ImageProcessor first = stills.stills().get(0).read()[0];
        ImageProcessor last = stills.stills().get(2).read()[0];

        assertEquals(1, first.get(0));
        assertEquals(3, last.get(0));
    }

    @Test
    void aCompositeIsShownAsImageJShowsIt() {
        ImagePlus image = composite();
        for (int mode : new int[] {CompositeImage.COMPOSITE, CompositeImage.COLOR, CompositeImage.GRAYSCALE}) {
            ((CompositeImage) image).setMode(mode);
            image.updateAndDraw();
            ColorProcessor expected = new ColorProcessor(image.getImage());
            Sequence sequence = Stacks.of(image);
            assertSamePixels(opaque(expected), opaque(sequence.look(0, 1000)));
        }
    }

    @Test
    void aHiddenChannelStaysHidden() {
        CompositeImage image = (CompositeImage) composite();
        image.setMode(CompositeImage.COMPOSITE);
        image.getActiveChannels()[1] = false;
        image.updateAndDraw();
        ColorProcessor expected = new ColorProcessor(image.getImage());

        assertSamePixels(opaque(expected), opaque(Stacks.of(image).look(0, 1000)));
    }

    @Test
    void moreChannelsThanImageJMixesAreStillRead() {
        CompositeImage image = new CompositeImage(numbered(12, 1, 1), CompositeImage.COMPOSITE);
        Sequence sequence = Stacks.of(image);
        assertEquals(12, sequence.channels());
        assertEquals(3, sequence.look(0, 10).getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void displayRangesAndInvertedLutsAreShownAsImageJShowsThem(int bitDepth) {
        ImagePlus image = new ImagePlus("grey", noise(bitDepth, 40, 30, 3));
        image.getProcessor().invertLut();
        image.setDisplayRange(60, 180);
        ColorProcessor expected = new ColorProcessor(image.getProcessor().createImage());

        Sequence sequence = Stacks.of(image);

        assertSamePixels(opaque(expected), opaque(sequence.look(0, 1000)));
        assertEquals(180, sequence.display().silence()[0], "inverted, black is the top of the range");
    }

    @Test
    void whatIsShownIsFrozenWhenTheSequenceIsOpened() {
        ImagePlus image = new ImagePlus("grey", noise(16, 20, 20, 4));
        Sequence sequence = Stacks.of(image);
        ColorProcessor before = sequence.look(0, 100);

        image.setDisplayRange(0, 10);
        image.getProcessor().invertLut();

        assertSamePixels(before, sequence.look(0, 100));
    }

    @Test
    void aPaletteIsReadAsColour() {
        byte[] random = new byte[256];
        new Random(5).nextBytes(random);
        byte[] other = random.clone();
        other[7] ^= 31;
        ImageProcessor indexed = noise(8, 20, 20, 6);
        indexed.setLut(new LUT(random, other, random));

        assertEquals(24, Stacks.of(new ImagePlus("palette", indexed)).bitDepth());
    }

    @ParameterizedTest
    @CsvSource({
        "8, '', false",
        "8, inches, false",
        "8, cm, false",
        "8, pixels, false",
        "24, pixel, false",
        "8, µm, true",
        "24, mm, true",
        "16, pixel, true",
        "32, inch, true"
    })
    void measurementsAreToldFromPictures(int bitDepth, String unit, boolean measured) {
        ImagePlus image = new ImagePlus("image", noise(bitDepth, 4, 4, 7));
        image.getCalibration().setUnit(unit);
        assertEquals(measured, Stacks.of(image).measured());
    }

    @Test
    void severalChannelsAreMeasurements() {
        assertTrue(Stacks.of(numbered(2, 1, 1)).measured());
        assertFalse(Stacks.of(numbered(1, 2, 1)).measured());
    }

    @Test
    void imagesOfDifferentDepthBecomeAsDeepAsTheDeepestAndLookAsBefore() {
        ImagePlus grey = new ImagePlus("8", noise(8, 9, 9, 8));
        ImagePlus deep = new ImagePlus("16", noise(16, 12, 7, 9));
        deep.setDisplayRange(0, 2550);
        Sequence sequence = Stacks.of(List.of(grey, deep));

        assertEquals(16, sequence.bitDepth());
        assertEquals(9, sequence.width(0));
        assertEquals(12, sequence.width(1));
        assertEquals(10 * grey.getProcessor().get(5), whole(sequence, 0).samples()[0][5]);
        assertSamePixels(deep.getProcessor(), whole(sequence, 1).processors()[0]);
    }

    @Test
    void oneColourImageMakesAllColour() {
        ImagePlus deep = new ImagePlus("16", noise(16, 12, 7, 9));
        ImagePlus rgb = new ImagePlus("rgb", noise(24, 5, 5, 10));
        Sequence sequence = Stacks.of(List.of(deep, rgb));

        assertEquals(24, sequence.bitDepth());
        assertSamePixels(opaque(Stacks.of(deep).look(0, 100)), opaque(sequence.look(0, 100)));
        assertSamePixels(opaque((ColorProcessor) rgb.getProcessor()), opaque(sequence.look(1, 100)));
    }

    @Test
    void readingAllStillsForTheirHashIsToldAndCanBeCancelled() {
        Sequence sequence = Stacks.of(numbered(1, 1, 5));
        List<Integer> heard = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                heard.add(done);
            }

            @Override
            public boolean cancelled() {
                return heard.size() == 3;
            }
        };
        assertThrows(CancellationException.class, () -> sequence.sha256(impatient));
        assertEquals(List.of(0, 1, 2), heard);
        assertEquals(Stacks.of(numbered(1, 1, 5)).sha256(), sequence.sha256());
    }

    @Test
    void theHashKnowsEverySampleAndTheOrder() {
        ImageStack stack = new ImageStack(5, 5);
        stack.addSlice(noise(32, 5, 5, 11));
        stack.addSlice(noise(32, 5, 5, 12));
        String hash = Stacks.of(new ImagePlus("a", stack)).sha256();
        assertEquals(64, hash.length());
        assertEquals(hash, Stacks.of(new ImagePlus("b", stack.duplicate())).sha256());

        ImageStack swapped = new ImageStack(5, 5);
        swapped.addSlice(stack.getProcessor(2));
        swapped.addSlice(stack.getProcessor(1));
        assertNotEquals(hash, Stacks.of(new ImagePlus("a", swapped)).sha256());

        stack.setVoxel(4, 4, 1, 0.123);
        assertNotEquals(hash, Stacks.of(new ImagePlus("a", stack)).sha256());
    }

    @Test
    void theHashOfRgbIsThatOfItsBytes() {
        ImageProcessor pixel = new ColorProcessor(1, 1, new int[] {0xff616263});
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Stacks.of(new ImagePlus("abc", pixel)).sha256());
    }

    @Test
    void anImageLockedByAnotherIsRefused() throws InterruptedException {
        ImagePlus image = new ImagePlus("busy", new ByteProcessor(2, 2));
        Thread other = new Thread(image::lock);
        other.start();
        other.join();
        String message = assertThrows(IllegalArgumentException.class, () -> Stacks.of(image))
                .getMessage();
        assertTrue(message.contains("busy") && message.contains("locked"), message);
    }

    @Test
    void nothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Stacks.of((ImagePlus) null));
        assertThrows(IllegalArgumentException.class, () -> Stacks.of(new ImagePlus()));
        assertThrows(IllegalArgumentException.class, () -> Stacks.of(List.of()));
    }

    static PlanarImage whole(Sequence sequence, int still) {
        int width = sequence.width(still);
        int height = sequence.height(still);
        return sequence.planes(still, new Placement(0, 0, width, height, width, height));
    }

    static ImageProcessor noise(int bitDepth, int width, int height, long seed) {
        Random random = new Random(seed);
        int size = width * height;
        switch (bitDepth) {
            case 8:
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                return new ByteProcessor(width, height, bytes);
            case 16:
                short[] shorts = new short[size];
                for (int i = 0; i < size; i++) {
                    shorts[i] = (short) random.nextInt();
                }
                return new ShortProcessor(width, height, shorts, null);
            case 24:
                return new ColorProcessor(
                        width,
                        height,
                        random.ints(size).map(i -> i | 0xff000000).toArray());
            default:
                float[] floats = new float[size];
                for (int i = 0; i < size; i++) {
                    floats[i] = (float) (random.nextGaussian() * 100);
                }
                floats[1] = Float.NaN;
                floats[2] = Float.POSITIVE_INFINITY;
                return new FloatProcessor(width, height, floats);
        }
    }

    /** A hyperstack whose every slice holds its own number. */
    private static ImagePlus numbered(int channels, int slices, int frames) {
        ImageStack stack = new ImageStack(3, 2);
        for (int n = 1; n <= channels * slices * frames; n++) {
            ByteProcessor slice = new ByteProcessor(3, 2);
            slice.setColor(n);
            slice.fill();
            stack.addSlice(slice);
        }
        ImagePlus image = new ImagePlus("numbered", stack);
        image.setDimensions(channels, slices, frames);
        return image;
    }

    private static ImagePlus composite() {
        ImageStack stack = new ImageStack(25, 20);
        for (int c = 0; c < 3; c++) {
            stack.addSlice(noise(16, 25, 20, 20 + c));
        }
        CompositeImage image = new CompositeImage(new ImagePlus("composite", stack), CompositeImage.COMPOSITE);
        Color[] colours = {Color.MAGENTA, Color.GREEN, Color.ORANGE};
        LUT[] luts = new LUT[3];
        for (int c = 0; c < 3; c++) {
            luts[c] = LUT.createLutFromColor(colours[c]);
            luts[c].min = 1000 * c;
            luts[c].max = 40000 + 5000 * c;
        }
        image.setLuts(luts);
        return image;
    }

    private static ColorProcessor opaque(ColorProcessor image) {
        ColorProcessor opaque = (ColorProcessor) image.duplicate();
        int[] pixels = (int[]) opaque.getPixels();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return opaque;
    }

    private static void assertSamePixels(ImageProcessor expected, ImageProcessor actual) {
        assertEquals(expected.getWidth(), actual.getWidth());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                assertEquals(expected.get(x, y) & 0xffffffffL, actual.get(x, y) & 0xffffffffL, x + "," + y);
            }
        }
    }
}
