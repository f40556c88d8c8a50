package org.breathe.score;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;

/**
 * Where the camera moves in a passage and how: the picture says where to and how hard, the mood how far and how fast.
 *
 * @param near where attention goes first
 * @param second where it goes next; in a picture with one point of attention, away from it
 * @param wide nearly the whole still, leaning to where attention is
 * @param easing of the moves
 * @param push how long a move to {@code near} takes, s
 * @param mood the passage's
 * @param noise the passage's own
 */
record CameraTargets(
        Framing near, Framing second, Framing wide, MoveEasing easing, double push, Mood mood, Noise noise) {
    /** How much of the margin that the zoom leaves the framing uses; the rest is left to the shaking hand. */
    private static final double USED = 0.75;

    /**
     * The targets in a picture.
     *
     * @param strength the intensity, 0…2
     * @param aspect the frame's height ÷ its width
     */
    static CameraTargets of(Scene scene, Mood mood, double strength, double aspect, Noise noise) {
        double reach = switch (scene.shot()) {
            case CLOSE_UP -> 0.9;
            case MEDIUM -> 1;
            case WIDE -> 1.15;
        };
        // Movements are small in sadness (Halovic and Kroos 2018) and large in excitement.
        double amount = strength
                * reach
                * (0.105 + 0.045 * mood.arousal() + 0.015 * mood.valence())
                * noise.between(0, 0.85, 1.15);
        List<Point2D> points = scene.attention();
        Framing near = framing(points.get(0), 1 + amount, aspect);
        Framing second = points.size() > 1
                ? framing(points.get(1), 1 + amount, aspect)
                : new Framing(1 + amount, near.x() > 0 ? -0.4 : 0.4, 0.5 * near.y());
        Framing wide = new Framing(1 + 0.3 * amount, 0.6 * near.x(), 0.6 * near.y());
        double bend = (0.5 + 0.5 * mood.valence()) * (noise.uniform(1) < 0.5 ? -1 : 1);
        // Strong contrast makes moves begin hard.
        MoveEasing easing = MoveEasing.of(Math.min(1, 1.4 * scene.tone().contrast()), bend);
        double push =
                3.2 * Math.exp(-0.75 * mood.arousal()) * (1 + 0.15 * mood.tension()) * noise.between(2, 0.9, 1.15);
        return new CameraTargets(near, second, wide, easing, push, mood, noise);
    }

    /**
     * The targets of a phrase: every other phrase begins with the second place.
     *
     * @param share of the zoom, by the arc
     */
    CameraTargets forPhrase(int index, double share) {
        Framing first = (index % 2 == 0 ? near : second).weakened(share);
        Framing other = (index % 2 == 0 ? second : near).weakened(share);
        return new CameraTargets(first, other, wide.weakened(share), easing, push, mood, noise);
    }

    /** The same targets with moves that go straight, begin hard and settle long. */
    CameraTargets settling() {
        return new CameraTargets(near, second, wide, MoveEasing.of(1, 0), push, mood, noise);
    }

    /** The weight of the first wait: longer the farther the places lie from the middle and from each other. */
    double firstWait() {
        double apart = Math.hypot(second.x() - near.x(), second.y() - near.y());
        return 0.5 + 0.6 * Math.hypot(near.x(), near.y()) + 0.3 * apart;
    }

    /** The framing under which a point stays where it is as the zoom grows, like a thing that one walks towards. */
    private static Framing framing(Point2D point, double zoom, double aspect) {
        return new Framing(zoom, ahead(point.getX() - 0.5), ahead(point.getY() / aspect - 0.5));
    }

    private static double ahead(double fromMiddle) {
        return Clamp.between(2 * fromMiddle, -USED, USED);
    }
}
