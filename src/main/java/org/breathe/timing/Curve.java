package org.breathe.timing;

/**
 * How something goes on between a beginning and an end. Arguments outside 0…1 answer as the nearer end does. Curves
 * that rest at an end have neither velocity nor acceleration there, so that joined to a wait they stay twice
 * differentiable.
 */
@FunctionalInterface
public interface Curve {
    /** From rest to rest with the least jerk (Flash and Hogan, J. Neurosci. 5:1688, 1985). */
    Curve SMOOTH = p -> Math.min(1, p * p * p * (10 + p * (6 * p - 15)));

    /** From 0 up to 1 in the middle and back, at rest at both ends. */
    Curve THERE_AND_BACK = p -> {
        double q = 4 * p * (1 - p);
        return q * q * q;
    };

    /** Sets out soon and takes long to settle; from rest to rest. */
    Curve LINGERING = SMOOTH.hastened(1.8);

    /** The curve itself, for 0…1. */
    double of(double progress);

    /** The curve's value at a progress. */
    default double at(double progress) {
        return of(Math.max(0, Math.min(1, progress)));
    }

    /** This curve times a factor. */
    default Curve scaled(double factor) {
        return p -> factor * of(p);
    }

    /** This curve, then another that goes on where it ended. */
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
