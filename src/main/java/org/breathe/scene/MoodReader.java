package org.breathe.scene;

import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;

/**
 * Reads a mood from how a picture looks. Pleasure and arousal follow Patricia Valdez and Albert Mehrabian, "Effects of
 * Color on Emotions", J. Exp. Psychol. Gen. 123 (4), 1994: pleasure = .69 B + .22 S, arousal = −.31 B + .60 S, with
 * brightness and saturation as deviations from a typical photograph. Contrast, nearness and memory are the project's
 * own reading.
 */
final class MoodReader {
    /** Mean and standard deviation over 41 free photographs. */
    private static final double[] BRIGHTNESS = {0.56, 0.16};

    private static final double[] SATURATION = {0.49, 0.21};
    private static final double[] CONTRAST = {0.38, 0.14};
    /** One standard deviation of brightness moves valence by about half of the way to its end. */
    private static final double SPREAD = 0.7;

    private MoodReader() {}

    static Mood read(Tone tone, Shot shot) {
        double b = deviation(tone.brightness(), BRIGHTNESS);
        double s = deviation(tone.saturation(), SATURATION);
        double c = deviation(tone.contrast(), CONTRAST);
        double near = shot == Shot.CLOSE_UP ? 0.3 : shot == Shot.WIDE ? -0.3 : 0;
        double valence = 0.69 * b + 0.22 * s + 0.3 * tone.warmth();
        double arousal = -0.31 * b + 0.60 * s + 0.35 * c + near;
        double tension = 0.25 + 0.18 * c - 0.15 * b;
        double memory = 0.25 - 0.15 * s - 0.12 * c + Math.min(0.2, 5 * tone.grain());
        return new Mood(bounded(valence), bounded(arousal), Clamp.unit(tension), Clamp.unit(memory));
    }

    private static double deviation(double value, double[] typical) {
        return (value - typical[0]) / typical[1];
    }

    private static double bounded(double value) {
        return Math.tanh(SPREAD * value);
    }
}
