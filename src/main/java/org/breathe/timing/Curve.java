package org.breathe.timing;

import org.breathe.pixels.Clamp;

/**
 * An easing function from a progress of 0…1 to a value; beyond either end {@link #at} gives the end's value. Curves
 * that rest at an end have neither velocity nor acceleration there, so that joined to a wait they stay twice
 * differentiable.
 */
@FunctionalInterface
public interface Curve {
    /** From 0 to 1, at rest at both ends, with the least jerk (Flash and Hogan, J. Neurosci. 5:1688, 1985). */
    Curve SMOOTH = p -> Math.min(1, p * p * p * (10 + p * (6 * p - 15)));

    /** From 0 up to 1 in the middle and back, at rest at both ends. */
    Curve THERE_AND_BACK = p -> {
        double q = 4 * p * (1 - p);
        return q * q * q;
    };

    /** From 0 to 1, at rest at both ends: {@link #SMOOTH}, hastened 1.8 times. */
    Curve LINGERING = SMOOTH.hastened(1.8);

    /** The value at a progress of 0…1; other arguments are not checked. */
    double of(double progress);

    /** The value at a progress, which is clamped to 0…1. */
    default double at(double progress) {
        return of(Clamp.unit(progress));
    }

    /** This curve times a factor. */
    default Curve scaled(double factor) {
        return p -> factor * of(p);
    }

    /** This curve in the first part of its progress, {@code share}; then it stays at its end. */
    default Curve sooner(double share) {
        return p -> at(p / share);
    }

    /** This curve up to a progress of {@code split}, then another, shifted so that it begins where this one ended. */
    default Curve then(Curve next, double split) {
        return p -> p < split ? at(p / split) : at(1) + next.at((p - split) / (1 - split)) - next.at(0);
    }

    /**
     * This curve with its beginning played faster and its end slower. What is at rest at an end stays so.
     *
     * @param by how many times as fast the beginning is, and as slow the end; above 0, below 1 for a slow beginning
     */
    default Curve hastened(double by) {
        return p -> of(p * by / (1 + (by - 1) * p));
    }
}
