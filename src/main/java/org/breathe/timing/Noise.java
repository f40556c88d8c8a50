package org.breathe.timing;

/**
 * Pseudo-random numbers as a pure function of (seed, channel, index). The hash is the finaliser of SplitMix64
 * (Steele, Lea and Flood, OOPSLA 2014).
 *
 * @param key the hash of seed and channel
 */
public record Noise(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The noise of a seed, to be split into channels. */
    public static Noise ofSeed(long seed) {
        return new Noise(mix(seed + GOLDEN));
    }

    /** An independent noise for one purpose. */
    public Noise channel(long channel) {
        return new Noise(mix(key ^ mix(channel * GOLDEN + 1)));
    }

    /** Evenly distributed in 0 (included) … 1 (excluded). */
    public double uniform(long index) {
        return (mix(key + index * GOLDEN) >>> 11) * 0x1p-53;
    }

    /** Evenly distributed between two bounds. */
    public double between(long index, double low, double high) {
        return low + uniform(index) * (high - low);
    }

    /** Normally distributed with mean 0 and variance 1 (Box and Muller, 1958). */
    public double gaussian(long index) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(2 * index)));
        return radius * Math.cos(2 * Math.PI * uniform(2 * index + 1));
    }

    /** A twice differentiable function through {@link #uniform} at whole numbers; 0…1. */
    public double value(double at) {
        long index = (long) Math.floor(at);
        double before = uniform(index);
        return before + (uniform(index + 1) - before) * Curve.SMOOTH.at(at - index);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
