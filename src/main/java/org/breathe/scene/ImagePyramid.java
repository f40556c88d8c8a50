package org.breathe.scene;

import java.util.ArrayList;
import java.util.List;
import org.breathe.pixels.RgbMaps;

/** A picture in full, halved, quartered and so on, so that small squares can be cut out of it without aliasing. */
final class ImagePyramid {
    private static final int SMALLEST = 64;

    private final List<RgbMaps> levels = new ArrayList<>();

    ImagePyramid(RgbMaps full) {
        RgbMaps look = full;
        levels.add(look);
        while (Math.min(look.width(), look.height()) >= 2 * SMALLEST) {
            look = look.resized(look.width() / 2, look.height() / 2);
            levels.add(look);
        }
    }

    RgbMaps full() {
        return levels.get(0);
    }

    /** The smallest level whose longer side is at least that many px, else the full picture. */
    RgbMaps atLeast(int longSide) {
        RgbMaps best = full();
        for (RgbMaps level : levels) if (Math.max(level.width(), level.height()) >= longSide) best = level;
        return best;
    }

    /** The level to read when neighbouring samples lie {@code step} px of the full picture apart. */
    RgbMaps level(double step) {
        return levels.get(index(step));
    }

    /** The width of that level ÷ the width of the full picture. */
    double shrink(double step) {
        return (double) level(step).width() / full().width();
    }

    private int index(double step) {
        long octave = Math.round(Math.log(Math.max(step, 1)) / Math.log(2));
        return (int) Math.min(octave, levels.size() - 1);
    }
}
