package org.breathe.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A human face. Coordinates are in fractions of the still's width, on both axes.
 *
 * @param box upright box around the mesh
 * @param roll angle of the line from the left eye to the right one, radians, clockwise as seen
 * @param left the eye that is left in the image
 * @param right the eye that is right in the image
 * @param mesh MediaPipe's 468 points
 * @param confidence probability that this is a face, 0…1
 */
public record Face(Rectangle2D box, double roll, Eye left, Eye right, List<Point2D> mesh, double confidence) {}
