package org.breathe.image;

import ij.ImagePlus;
import ij.ImageStack;
import ij.measure.Calibration;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens what ImageJ holds as a sequence. Images are neither modified nor copied. */
public final class Stacks {
    /** Units that say how large a picture is printed or drawn, not how large a thing is. */
    private static final Set<String> PRINT = Set.of("", "pixel", "pixels", "px", "inch", "inches", "in", "\"", "cm");

    private Stacks() {}

    /** The stills of an image: each position in depth and time, time slowest, with all its channels. */
    public static Sequence of(ImagePlus image) {
        return of(image, StackReading.STILLS);
    }

    /**
     * The stills of an image, read in a certain way. A stack with depth but no time may be read as time points and the
     * other way round. Images of 8 bit whose LUT is a palette are read as RGB.
     *
     * @throws IllegalArgumentException if there is no image, it is empty or another thread has locked it
     */
    public static Sequence of(ImagePlus image, StackReading reading) {
        return stills(image, reading);
    }

    /**
     * The stills of several images, one image after the other, shown as the first one is. Where bit depths or channels
     * differ all become RGB as displayed if one is RGB or has several channels; else all become as deep as the deepest,
     * whose display range the others' is stretched to.
     *
     * @throws IllegalArgumentException if there is no image, one is empty or another thread has locked one
     */
    public static Sequence of(List<ImagePlus> images) {
        List<StoredStills> parts = new ArrayList<>();
        for (ImagePlus image : images) {
            parts.add(stills(image, StackReading.STILLS));
        }
        return MergedStills.of(parts);
    }

    static StoredStills stills(ImagePlus image, StackReading reading) {
        if (isEmpty(image)) {
            throw MergedStills.nothing();
        }
        if (image.isLockedByAnotherThread()) {
            throw ImageLock.refusal(image);
        }
        if (image.getBitDepth() == 24) {
            return stills(image, reading, 1, 24, new RgbDisplay());
        }
        LutDisplay display = LutDisplay.of(image);
        int channels = image.getNChannels();
        if (image.getBitDepth() == 8 && channels == 1 && display.tints().get(0).isPalette()) {
            return MergedStills.toRgb(stills(image, reading, 1, 8, display));
        }
        return stills(image, reading, channels, image.getBitDepth(), display);
    }

    /** Whether there is nothing in an image, or no image. */
    static boolean isEmpty(ImagePlus image) {
        return image == null || image.getWidth() == 0 || image.getStackSize() == 0;
    }

    private static StoredStills stills(
            ImagePlus image, StackReading reading, int channels, int bitDepth, Display display) {
        ImageStack stack = image.getStack();
        List<StoredStill> stills = new ArrayList<>();
        for (int position : positions(image, stack.size() / channels, reading)) {
            int slice = position * channels + 1;
            stills.add(new StoredStill(
                    stack.getWidth(),
                    stack.getHeight(),
                    label(image, stack, slice),
                    () -> planes(stack, slice, channels)));
        }
        Calibration calibration = image.getCalibration();
        boolean measured = channels > 1 || bitDepth == 16 || bitDepth == 32 || isPhysical(calibration);
        StackGeometry geometry = new StackGeometry(reading, depth(calibration), seconds(calibration));
        return new StoredStills(stills, channels, bitDepth, measured, geometry, display);
    }

    /** Positions in stack order: depth fastest, then time. */
    private static List<Integer> positions(ImagePlus image, int count, StackReading reading) {
        int slices = image.getNSlices();
        int frames = image.getNFrames();
        boolean both = slices > 1 && frames > 1;
        int start = 0;
        int end = count;
        int step = 1;
        if (both && reading == StackReading.TIME_POINTS) {
            start = image.getZ() - 1;
            step = slices;
        } else if (both && reading == StackReading.DEPTH_LAYERS) {
            start = (image.getT() - 1) * slices;
            end = start + slices;
        }
        List<Integer> positions = new ArrayList<>();
        for (int position = start; position < end; position += step) {
            positions.add(position);
        }
        return positions;
    }

    /** A virtual stack may hand out one processor again and again, and to one thread at a time. */
    private static ImageProcessor[] planes(ImageStack stack, int slice, int channels) {
        ImageProcessor[] planes = new ImageProcessor[channels];
        synchronized (stack) {
            for (int c = 0; c < channels; c++) {
                ImageProcessor plane = stack.getProcessor(slice + c);
                planes[c] = stack.isVirtual() ? plane.duplicate() : plane;
            }
        }
        return planes;
    }

    private static String label(ImagePlus image, ImageStack stack, int slice) {
        String label = stack.getShortSliceLabel(slice, 200);
        if (label != null && !label.isBlank()) {
            return label;
        }
        return stack.size() == 1 ? image.getTitle() : image.getTitle() + " " + slice;
    }

    private static boolean isPhysical(Calibration calibration) {
        String unit = calibration.getUnit();
        return unit != null && !PRINT.contains(unit.strip().toLowerCase(Locale.ROOT));
    }

    private static double depth(Calibration calibration) {
        double ratio = calibration.pixelDepth / calibration.pixelWidth;
        return Double.isFinite(ratio) && ratio > 0 ? ratio : 1;
    }

    private static double seconds(Calibration calibration) {
        String unit = calibration.getTimeUnit().strip().toLowerCase(Locale.ROOT);
        double scale = unit.startsWith("ms") || unit.startsWith("milli")
                ? 1e-3
                : unit.matches("[uµμ]s.*|micro.*")
                        ? 1e-6
                        : unit.startsWith("min") ? 60 : unit.startsWith("h") ? 3600 : unit.startsWith("d") ? 86_400 : 1;
        return calibration.frameInterval * scale;
    }
}
