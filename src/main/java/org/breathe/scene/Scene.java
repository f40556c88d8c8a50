package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.mood.Mood;

/**
 * What was seen in one still. Maps are at most 512 px on their longer side and share one size and the still's aspect;
 * points and boxes are in fractions of the still's width, on both axes. Maps are the scene's own: treat them as
 * read-only.
 */
public interface Scene {
    /** Relative disparity: 0 is farthest, 1 nearest. Its edges follow those of the picture. */
    FloatProcessor depth();

    /** The matte of what the picture is about, 0…1: people where there are some, else the subject. */
    FloatProcessor matte();

    /** The matte of people, 0…1; zero where there are none. */
    FloatProcessor people();

    /** How likely each pixel is of a kind, 0…1. */
    FloatProcessor motion(Kind kind);

    /** Human faces, largest first. */
    List<Face> faces();

    /** Bodies that live and show no human face, largest first; at most five. */
    List<Creature> creatures();

    /** Where attention goes, most attractive first; at least one point, at most five. */
    List<Point2D> attention();

    /** How near the picture is to its subject. */
    Shot shot();

    /** How bright, colourful, contrasty, warm and grainy the picture is. */
    Tone tone();

    /** What the picture is made of; depth is believed for photographs only. */
    Medium medium();

    /** The mood read from the picture. */
    Mood mood();

    /** In one line, what the reading of mood, shot and medium rests on. */
    String why();

    /**
     * The same scene for a rectangle of the still, as placed under a frame.
     *
     * @param crop in fractions of this scene's width; it may reach beyond the still, where depth is far and mattes are 0
     */
    Scene within(Rectangle2D crop);
}
