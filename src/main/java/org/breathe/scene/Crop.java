package org.breathe.scene;

import java.awt.geom.Point2D;
import org.breathe.model.Tensor;
import org.breathe.pixels.RgbMaps;

/**
 * A square of a picture, possibly turned, as a net sees it.
 *
 * @param centre in px of the picture
 * @param side in px of the picture
 * @param angle clockwise as seen, radians: the direction in the picture of the square's own x axis
 * @param mirrored whether the square's x axis runs the other way
 * @param size the side of the square in px of the net
 */
record Crop(Point2D centre, double side, double angle, boolean mirrored, int size) {
    static Crop upright(Point2D centre, double side, int size) {
        return new Crop(centre, side, 0, false, size);
    }

    /** Where a point of the net's square lies in the picture. */
    Point2D toPicture(double x, double y) {
        double scale = side / size;
        double u = (mirrored ? size / 2.0 - x : x - size / 2.0) * scale;
        double v = (y - size / 2.0) * scale;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Point2D.Double(centre.getX() + u * cos - v * sin, centre.getY() + u * sin + v * cos);
    }

    /** The square as a 1×size×size×3 tensor, encoded values 0…1 mapped to {@code low}…1; black outside the picture. */
    Tensor sample(ImagePyramid pyramid, float low) {
        Tensor tensor = Tensor.zeros(1, size, size, 3);
        double shrink = pyramid.shrink(side / size);
        RgbMaps look = pyramid.level(side / size);
        int index = 0;
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++) {
                Point2D at = toPicture(x + 0.5, y + 0.5);
                double px = at.getX() * shrink;
                double py = at.getY() * shrink;
                boolean inside = px >= 0 && py >= 0 && px < look.width() && py < look.height();
                tensor.values()
                        .put(index++, low + (1 - low) * (inside ? look.red().at(px - 0.5, py - 0.5) : 0));
                tensor.values()
                        .put(index++, low + (1 - low) * (inside ? look.green().at(px - 0.5, py - 0.5) : 0));
                tensor.values()
                        .put(index++, low + (1 - low) * (inside ? look.blue().at(px - 0.5, py - 0.5) : 0));
            }
        return tensor;
    }
}
