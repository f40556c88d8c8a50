package org.breathe.timing;

/**
 * A sum of sines whose power falls as 1 ÷ frequency^exponent, with root mean square 1. Drift of hands and of attention
 * has exponents between 1 and 2.
 */
public final class Harmonics {
    private final double[] frequencies;
    private final double[] amplitudes;
    private final double[] phases;

    private Harmonics(double[] frequencies, double[] amplitudes, double[] phases) {
        this.frequencies = frequencies;
        this.amplitudes = amplitudes;
        this.phases = phases;
    }

    /**
     * A sum with frequencies spread evenly, in octaves, over a band.
     *
     * @param low the lowest frequency, Hz, above 0
     * @param high the highest frequency, Hz
     * @param period s after which the sum repeats exactly; infinite if it need not
     */
    public static Harmonics of(Noise noise, int count, double low, double high, double exponent, double period) {
        double[] frequencies = new double[count];
        double[] amplitudes = new double[count];
        double[] phases = new double[count];
        double power = 0;
        for (int k = 0; k < count; k++) {
            double octave = (k + noise.between(2L * k, 0.2, 0.8)) / count;
            double frequency = low * Math.pow(high / low, octave);
            frequencies[k] =
                    Double.isInfinite(period) ? frequency : Math.max(1, Math.round(frequency * period)) / period;
            // Each sine stands for a band of equal width in octaves, which widens with the frequency: hence the 1.
            amplitudes[k] = Math.pow(frequency, (1 - exponent) / 2);
            phases[k] = 2 * Math.PI * noise.uniform(2L * k + 1);
            power += amplitudes[k] * amplitudes[k] / 2;
        }
        for (int k = 0; k < count; k++) {
            amplitudes[k] /= Math.sqrt(power);
        }
        return new Harmonics(frequencies, amplitudes, phases);
    }

    /** The sum at a time. */
    public double at(double seconds) {
        double sum = 0;
        for (int k = 0; k < frequencies.length; k++) {
            sum += amplitudes[k] * Math.sin(2 * Math.PI * frequencies[k] * seconds + phases[k]);
        }
        return sum;
    }

    /** The sum at a time, softly kept within −2…2. */
    public double bounded(double seconds) {
        return 2 * Math.tanh(at(seconds) / 2);
    }
}
