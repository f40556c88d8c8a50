package org.breathe.score;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.breathe.mood.Manner;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Scene;

/**
 * What a picture decides about the camera's path, whatever the mood.
 *
 * @param late how late in a phrase the camera is nearest, −0.5 (early) … 0.5: what is far takes long to reach, what is
 *     contrasty draws at once
 * @param before how much of a phrase looks at the second place before it goes to the first, 0 … 1: where the second
 *     is the nearer, it is passed on the way
 * @param brief how short the look at what attracts attention is, 0 (long) … 1: into the dark one looks longer
 * @param apart how far the camera opens between the two places, 0 (it crosses over) … 1 (it draws back to the whole)
 * @param phrases how many phrases there are where a picture with one place has one: more where much asks to be seen
 * @param several whether there is a second place at all
 * @param waits the weight of the first wait: longer the farther the places lie from the middle and from each other
 */
record PictureCues(
        double late, double before, double brief, double apart, double phrases, boolean several, double waits) {
    /** The disparity, and contrast, of what is usual in photographs; from here early and late are told apart. */
    private static final double USUAL_DEPTH = 0.72;

    private static final double USUAL_CONTRAST = 0.42;

    /** The cues in a scene. */
    static PictureCues of(Scene scene, double aspect) {
        List<Point2D> places = scene.attention();
        Point2D first = places.get(0);
        double depth = depth(scene, first);
        double contrast = scene.tone().contrast();
        double late = 1.1 * (USUAL_DEPTH - depth) + 0.6 * (USUAL_CONTRAST - contrast);
        boolean several = places.size() > 1;
        double between = several ? first.distance(places.get(1)) : 0;
        double nearer = several ? depth(scene, places.get(1)) - depth : 0;
        double apart = SmoothStep.between(0.12, 0.42, between);
        double away = Math.hypot(first.getX() - 0.5, first.getY() - aspect / 2);
        return new PictureCues(
                Math.copySign(0.5 * Math.pow(Math.min(1, Math.abs(2 * late)), 0.6), late),
                several ? SmoothStep.between(0, 0.2, nearer) : 0,
                0.4 + 0.6 * SmoothStep.between(0.3, 0.65, scene.tone().brightness()),
                apart,
                scene.faces().isEmpty() ? 1 + SmoothStep.between(2.5, 4.5, places.size()) : 1,
                several,
                0.5 + 1.2 * away + 0.6 * between);
    }

    /** How near the camera comes, relative to a medium shot: to what is far it comes nearer. */
    static double reach(Scene scene) {
        double shot = switch (scene.shot()) {
            case CLOSE_UP -> 0.9;
            case MEDIUM -> 1;
            case WIDE -> 1.15;
        };
        return shot * (1.15 - 0.3 * depth(scene, scene.attention().get(0)));
    }

    private static double depth(Scene scene, Point2D place) {
        FloatProcessor depth = scene.depth();
        int x = Clamp.between((int) (place.getX() * depth.getWidth()), 0, depth.getWidth() - 1);
        int y = Clamp.between((int) (place.getY() * depth.getWidth()), 0, depth.getHeight() - 1);
        return depth.getf(x, y);
    }

    /** How long a phrase is, relative to others in its passage: long and short ones take turns. */
    double share(int phrase) {
        return Math.exp(phrase % 2 == 0 ? 0.8 * late : -0.8 * late);
    }

    /** In words, where the camera goes, when it is nearest, what it waits for, and why, for the recipe. */
    String why(Scene scene, Manner.Approach approach) {
        Point2D first = scene.attention().get(0);
        String when = late > 0.15
                ? "nearest later than this feeling is elsewhere, since it is far or without contrast"
                : late < -0.15
                        ? "nearest earlier than this feeling is elsewhere, since it is near or full of contrast"
                        : "nearest when this feeling usually is";
        String detour = before > 0.5
                ? ", after what is nearer on the way"
                : apart > 0.5 && approach.wander() > 0.1 ? ", then to a second place, with the whole between" : "";
        return String.format(
                Locale.ROOT,
                "to %.2f, %.2f (%s), %s%s; first waits %s; looks %s",
                first.getX(),
                first.getY(),
                scene.faces().isEmpty() ? "what stands out most" : "the largest face",
                when,
                detour,
                waits > 1 ? "long, since that lies off the middle" : "briefly, since that lies in the middle",
                brief > 0.7 ? "briefly, since the picture is bright" : "long, since the picture is dim");
    }
}
