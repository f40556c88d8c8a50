package org.breathe.image;

import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings stills from different sources to common channels and bit depth. */
final class Mixed {
    private Mixed() {}

    /** One sequence of all parts, in order, shown as the first one, or as the deepest if they differ. */
    static Stills of(List<Stills> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no image to animate: open a stack, or choose photos or a folder.");
        }
        Stills deepest = parts.get(0);
        boolean colour = false;
        boolean alike = true;
        for (Stills part : parts) {
            colour |= part.bitDepth() == 24 || part.channels() > 1;
            alike &= part.bitDepth() == deepest.bitDepth() && part.channels() == deepest.channels();
            if (part.bitDepth() > deepest.bitDepth()) {
                deepest = part;
            }
        }
        List<Still> stills = new ArrayList<>();
        Stills common = alike || !colour ? deepest : toRgb(deepest);
        for (Stills part : parts) {
            Stills brought = alike ? part : colour ? toRgb(part) : deepen(part, deepest);
            stills.addAll(brought.stills());
        }
        boolean measured = parts.stream().anyMatch(Stills::measured);
        return new Stills(
                stills,
                common.channels(),
                common.bitDepth(),
                measured,
                parts.get(0).geometry(),
                common.display());
    }

    /** The same stills in RGB, as displayed. */
    static Stills toRgb(Stills part) {
        if (part.bitDepth() == 24) {
            return part;
        }
        Display display = part.display();
        List<Still> stills = convert(part.stills(), display::rgb);
        return new Stills(stills, 1, 24, part.measured(), part.geometry(), new RgbDisplay());
    }

    private static Stills deepen(Stills part, Stills deepest) {
        if (part.bitDepth() == deepest.bitDepth()) {
            return part;
        }
        Tint from = ((TintedDisplay) part.display()).tints().get(0);
        Tint to = ((TintedDisplay) deepest.display()).tints().get(0);
        double range = from.max() - from.min();
        double scale = range > 0 ? (to.max() - to.min()) / range : 0;
        List<Still> stills = convert(part.stills(), planes -> {
            FloatProcessor floats = planes[0].convertToFloatProcessor();
            floats.subtract(from.min());
            floats.multiply(scale);
            floats.add(to.min());
            return deepest.bitDepth() == 32 ? floats : floats.convertToShort(false);
        });
        return new Stills(stills, 1, deepest.bitDepth(), true, part.geometry(), deepest.display());
    }

    private static List<Still> convert(List<Still> stills, Function<ImageProcessor[], ImageProcessor> conversion) {
        List<Still> converted = new ArrayList<>();
        for (Still still : stills) {
            converted.add(new Still(still.width(), still.height(), still.label(), () ->
                    new ImageProcessor[] {conversion.apply(still.read())}));
        }
        return converted;
    }
}
