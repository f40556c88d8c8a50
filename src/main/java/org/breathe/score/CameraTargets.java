package org.breathe.score;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.mood.Manner;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;

/**
 * Where the camera moves in a passage: the picture says where to, the manner how near and how far past it.
 *
 * @param near where attention goes first
 * @param second where it goes next; in a picture with one point of attention, away from it
 * @param wide nearly the whole still, leaning to where attention is
 * @param easing of the moves
 * @param manner of the passage's mood
 * @param cues what the picture decides about the path
 * @param noise the passage's own
 */
record CameraTargets(
        Framing near, Framing second, Framing wide, MoveEasing easing, Manner manner, PictureCues cues, Noise noise) {
    /** How much of the margin that the zoom leaves the framing uses; the rest is left to the shaking hand. */
    private static final double USED = 0.75;
    /** The zoom beyond 1 that even the strongest piece stays below. */
    private static final double MOST = 0.48;

    /** How near the camera comes to the second place, relative to the first. */
    private static final double SECOND = 0.65;

    /**
     * The targets in a picture.
     *
     * @param strength the intensity, 0…2
     * @param aspect the frame's height ÷ its width
     */
    static CameraTargets of(Scene scene, Passage passage, double strength, double aspect, Noise noise) {
        Manner manner = passage.manner();
        PictureCues cues = PictureCues.of(scene, aspect);
        Manner.Approach approach = manner.approach();
        double arousal = passage.mood().arousal();
        double amount = limited(strength
                * approach.near()
                * (1 + 0.15 * arousal)
                * PictureCues.reach(scene)
                * noise.between(0, 0.9, 1.1));
        double used = USED - CameraOrbit.reach(approach.circle());
        List<Point2D> points = scene.attention();
        Framing near = aside(framing(points.get(0), 1 + amount, aspect, used), approach, used);
        Framing second = points.size() > 1
                ? framing(points.get(1), 1 + SECOND * amount, aspect, used)
                : new Framing(1 + SECOND * amount, near.x() > 0 ? -0.4 : 0.4, 0.5 * near.y());
        Framing wide = new Framing(1 + 0.3 * amount, 0.6 * near.x(), 0.6 * near.y());
        double bend = (0.5 + 0.5 * passage.mood().valence()) * (noise.uniform(1) < 0.5 ? -1 : 1);
        // Strong contrast makes moves begin hard.
        MoveEasing easing = MoveEasing.of(Math.min(1, 1.4 * scene.tone().contrast()), bend, manner.pacing());
        return new CameraTargets(near, second, wide, easing, manner, cues, noise);
    }

    /** The zoom beyond 1, softly kept below {@link #MOST}. */
    private static double limited(double amount) {
        return amount / Math.pow(1 + Math.pow(amount / MOST, 4), 0.25);
    }

    /**
     * The targets of a phrase: every other phrase begins with the second place.
     *
     * @param share of the zoom, by the arc
     */
    CameraTargets forPhrase(int index, double share) {
        Framing first = (index % 2 == 0 ? near : second).weakened(share);
        Framing other = (index % 2 == 0 ? second : near).weakened(share);
        return new CameraTargets(first, other, wide.weakened(share), easing, manner, cues, noise);
    }

    /** How many phrases there are in the time of one: as the manner has it, and more where a wandering one finds places. */
    double phrases() {
        double wander = Math.min(1, 3 * manner.approach().wander());
        return manner.pacing().phrases() + wander * (cues.phrases() - 1);
    }

    /** The same targets with moves that go straight, begin hard and settle long. */
    CameraTargets settling() {
        return new CameraTargets(near, second, wide, MoveEasing.STRAIGHT, manner, cues, noise);
    }

    /** Past the subject, to the side of the picture that is emptier since the subject is on the other, and up or down. */
    private static Framing aside(Framing framing, Manner.Approach approach, double used) {
        double side = -framing.x() / (Math.abs(framing.x()) + 0.1);
        return new Framing(
                framing.zoom(),
                Clamp.between(framing.x() + 0.6 * approach.past() * side, -used, used),
                Clamp.between(framing.y() + 0.55 * approach.tilt(), -used, used));
    }

    /** The framing under which a point stays where it is as the zoom grows, like a thing that one walks towards. */
    private static Framing framing(Point2D point, double zoom, double aspect, double used) {
        return new Framing(
                zoom,
                Clamp.between(2 * (point.getX() - 0.5), -used, used),
                Clamp.between(2 * (point.getY() / aspect - 0.5), -used, used));
    }
}
