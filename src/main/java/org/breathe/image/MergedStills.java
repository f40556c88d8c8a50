package org.breathe.image;

import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings stills from different sources to common channels and bit depth. */
final class MergedStills {
    private MergedStills() {}

    /** One sequence of all parts, in order, shown as the first one, or as the deepest if they differ. */
    static StoredStills of(List<StoredStills> parts) {
        if (parts.isEmpty()) {
            throw nothing();
        }
        StoredStills deepest = parts.get(0);
        boolean colour = false;
        boolean alike = true;
        for (StoredStills part : parts) {
            colour |= part.bitDepth() == 24 || part.channels() > 1;
            alike &= part.bitDepth() == deepest.bitDepth() && part.channels() == deepest.channels();
            if (part.bitDepth() > deepest.bitDepth()) {
                deepest = part;
            }
        }
        List<StoredStill> stills = new ArrayList<>();
        StoredStills common = alike || !colour ? deepest : toRgb(deepest);
        for (StoredStills part : parts) {
            StoredStills brought = alike ? part : colour ? toRgb(part) : deepen(part, deepest);
            stills.addAll(brought.stills());
        }
        boolean measured = parts.stream().anyMatch(StoredStills::measured);
        return new StoredStills(
                stills,
                common.channels(),
                common.bitDepth(),
                measured,
                parts.get(0).geometry(),
                common.display());
    }

    /** What is told where there are no stills. */
    static IllegalArgumentException nothing() {
        return new IllegalArgumentException(
                "There is no image to animate: open a stack, or choose photos or a folder.");
    }

    /** The same stills in RGB, as displayed. */
    static StoredStills toRgb(StoredStills part) {
        if (part.bitDepth() == 24) {
            return part;
        }
        Display display = part.display();
        List<StoredStill> stills = convert(part.stills(), display::rgb);
        return new StoredStills(stills, 1, 24, part.measured(), part.geometry(), new RgbDisplay());
    }

    private static StoredStills deepen(StoredStills part, StoredStills deepest) {
        if (part.bitDepth() == deepest.bitDepth()) {
            return part;
        }
        ChannelLut from = ((LutDisplay) part.display()).tints().get(0);
        ChannelLut to = ((LutDisplay) deepest.display()).tints().get(0);
        double range = from.max() - from.min();
        double scale = range > 0 ? (to.max() - to.min()) / range : 0;
        List<StoredStill> stills = convert(part.stills(), planes -> {
            FloatProcessor floats = planes[0].convertToFloatProcessor();
            floats.subtract(from.min());
            floats.multiply(scale);
            floats.add(to.min());
            return deepest.bitDepth() == 32 ? floats : floats.convertToShort(false);
        });
        return new StoredStills(stills, 1, deepest.bitDepth(), true, part.geometry(), deepest.display());
    }

    private static List<StoredStill> convert(
            List<StoredStill> stills, Function<ImageProcessor[], ImageProcessor> conversion) {
        List<StoredStill> converted = new ArrayList<>();
        for (StoredStill still : stills) {
            converted.add(new StoredStill(still.width(), still.height(), still.label(), () ->
                    new ImageProcessor[] {conversion.apply(still.read())}));
        }
        return converted;
    }
}
