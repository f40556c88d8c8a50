package org.breathe.score;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The length of a shot: 10.5 s at rest, 4.5 s neutral, 1.9 s excited. Neighbours resemble each other: lengths of
 * shots in films follow 1/f (Cutting, DeLong and Nothelfer, Psychol. Sci. 21:432, 2010).
 */
final class ShotLengths {
    private final Harmonics pace;

    ShotLengths(Noise noise) {
        pace = Harmonics.of(noise, 10, 0.02, 0.5, 1, Double.POSITIVE_INFINITY);
    }

    /**
     * The length of one of several shots, s.
     *
     * @param index its place in the piece
     * @param shot how near it is; close-ups linger
     */
    double ofShot(int index, Mood mood, Shot shot) {
        double linger = shot == Shot.CLOSE_UP ? 1.15 : 1;
        return 4.5 * Math.exp(-0.85 * mood.arousal() + 0.08 * pace.bounded(index)) * linger;
    }

    /** The length of a phrase: forward, wait, back, rest, s. Hesitation and memory lengthen it. */
    static double ofPhrase(Mood mood) {
        return 8.5 * Math.exp(-0.42 * mood.arousal()) * (1 + 0.5 * mood.hesitation()) * (1 + 0.15 * mood.memory());
    }

    /** A factor for the length of a shot: longer the farther apart the places are that attract attention. */
    static double toLookAround(Scene scene) {
        List<Point2D> places = scene.attention();
        double apart =
                places.stream().mapToDouble(places.get(0)::distance).average().orElse(0);
        return 0.92 + 0.4 * apart;
    }
}
