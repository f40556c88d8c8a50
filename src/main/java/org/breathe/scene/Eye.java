package org.breathe.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * An eye. Coordinates are in fractions of the still's width, on both axes.
 *
 * @param upper the rim of the upper lid, from the corner that is left in the image to the right one, both included
 * @param lower the rim of the lower lid, from the same corner to the same corner
 * @param iris the centre of the iris
 * @param irisRadius the radius of the iris
 * @param box all that a blink may change: at most 2.0 × 1.6 widths of the eye's contour
 */
public record Eye(List<Point2D> upper, List<Point2D> lower, Point2D iris, double irisRadius, Rectangle2D box) {}
