package org.breathe.score;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;

/**
 * What the moves of a passage are made of: the picture says where to and how hard, the mood how far and how fast.
 *
 * @param near where attention goes first
 * @param second where it goes next; in a picture with one point of attention, away from it
 * @param wide nearly the whole still, leaning to where attention is
 * @param easing the manner of the moves
 * @param push how long a move to {@code near} takes, s
 * @param mood the passage's
 * @param chance the passage's own noise
 */
record CameraTargets(
        Framing near, Framing second, Framing wide, MoveEasing easing, double push, Mood mood, Noise chance) {
    /** How much of the margin the framing uses; the rest is the hand's. */
    private static final double USED = 0.75;

    static CameraTargets of(Scene scene, Mood mood, double strength, double aspect, Noise chance) {
        double reach = switch (scene.shot()) {
            case CLOSE_UP -> 0.9;
            case MEDIUM -> 1;
            case WIDE -> 1.15;
        };
        // Sadness moves little (Halovic and Kroos 2018), excitement far.
        double amount = strength
                * reach
                * (0.105 + 0.045 * mood.arousal() + 0.015 * mood.valence())
                * chance.between(0, 0.85, 1.15);
        List<Point2D> points = scene.attention();
        Framing near = framing(points.get(0), 1 + amount, aspect);
        Framing second = points.size() > 1
                ? framing(points.get(1), 1 + amount, aspect)
                : new Framing(1 + amount, near.x() > 0 ? -0.4 : 0.4, 0.5 * near.y());
        Framing wide = new Framing(1 + 0.3 * amount, 0.6 * near.x(), 0.6 * near.y());
        double bend = (0.5 + 0.5 * mood.valence()) * (chance.uniform(1) < 0.5 ? -1 : 1);
        // A picture of strong contrast sets out hard.
        MoveEasing easing = MoveEasing.of(Math.min(1, 1.4 * scene.tone().contrast()), bend);
        double push =
                3.2 * Math.exp(-0.75 * mood.arousal()) * (1 + 0.15 * mood.tension()) * chance.between(2, 0.9, 1.15);
        return new CameraTargets(near, second, wide, easing, push, mood, chance);
    }

    /** The cast for a phrase: its strength follows the arc, and every other phrase begins at the second place. */
    CameraTargets forPhrase(int index, double share) {
        Framing first = (index % 2 == 0 ? near : second).weakened(share);
        Framing other = (index % 2 == 0 ? second : near).weakened(share);
        return new CameraTargets(first, other, wide.weakened(share), easing, push, mood, chance);
    }

    /** The same with moves that go straight and settle long, however little time there is for them. */
    CameraTargets settling() {
        return new CameraTargets(near, second, wide, MoveEasing.of(1, 0), push, mood, chance);
    }

    /** How long attention takes to settle: longer off the middle, and where a second place draws it far away. */
    double patience() {
        double apart = Math.hypot(second.x() - near.x(), second.y() - near.y());
        return 0.5 + 0.6 * Math.hypot(near.x(), near.y()) + 0.3 * apart;
    }

    /** The framing that lies straight ahead of a point: who walks towards something sees it stay where it is. */
    private static Framing framing(Point2D point, double zoom, double aspect) {
        return new Framing(zoom, ahead(point.getX() - 0.5), ahead(point.getY() / aspect - 0.5));
    }

    private static double ahead(double fromMiddle) {
        return Math.max(-USED, Math.min(USED, 2 * fromMiddle));
    }
}
