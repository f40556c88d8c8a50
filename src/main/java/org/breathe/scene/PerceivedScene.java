package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;

/**
 * A scene as it was perceived.
 *
 * @param aspect height ÷ width of the still; that of the maps differs by their rounding
 */
record PerceivedScene(
        double aspect,
        FloatProcessor depth,
        FloatProcessor matte,
        FloatProcessor people,
        Map<Kind, FloatProcessor> kinds,
        List<Face> faces,
        List<Creature> creatures,
        List<Point2D> attention,
        Shot shot,
        Tone tone,
        Medium medium,
        Mood mood,
        String why)
        implements Scene {

    /** Maps are at most this long on their longer side, px. */
    static final int LONG_SIDE = 512;

    /** A scene with the creatures that its maps show. */
    PerceivedScene(
            double aspect,
            FloatProcessor depth,
            FloatProcessor matte,
            FloatProcessor people,
            Map<Kind, FloatProcessor> kinds,
            List<Face> faces,
            List<Point2D> attention,
            Shot shot,
            Tone tone,
            Medium medium,
            Mood mood,
            String why) {
        this(
                aspect,
                depth,
                matte,
                people,
                kinds,
                faces,
                Creature.in(kinds.get(Kind.LIVING), people, shot, medium),
                attention,
                shot,
                tone,
                medium,
                mood,
                why);
    }

    @Override
    public FloatProcessor motion(Kind kind) {
        return kinds.get(kind);
    }

    @Override
    public Scene within(Rectangle2D crop) {
        if (isWhole(crop)) return this;
        Map<Kind, FloatProcessor> cropped = new EnumMap<>(Kind.class);
        kinds.forEach((kind, map) -> cropped.put(kind, cut(map, crop)));
        return new PerceivedScene(
                crop.getHeight() / crop.getWidth(),
                cut(depth, crop),
                cut(matte, crop),
                cut(people, crop),
                cropped,
                faces.stream()
                        .filter(face -> face.box().intersects(crop))
                        .map(face -> moved(face, crop))
                        .toList(),
                attentionWithin(crop),
                shot,
                tone,
                medium,
                mood,
                why);
    }

    /** Whether the crop is the still, but for less than a pixel of the maps. */
    private boolean isWhole(Rectangle2D crop) {
        double pixel = 1.0 / LONG_SIDE;
        return Math.abs(crop.getMinX()) < pixel
                && Math.abs(crop.getMinY()) < pixel
                && Math.abs(crop.getMaxX() - 1) < pixel
                && Math.abs(crop.getMaxY() - aspect) < pixel;
    }

    private FloatProcessor cut(FloatProcessor map, Rectangle2D crop) {
        double wanted = Math.max(crop.getWidth(), crop.getHeight()) * map.getWidth();
        double scale = Math.min(1, LONG_SIDE / wanted);
        int width = Math.max(1, (int) Math.round(crop.getWidth() * map.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(crop.getHeight() * map.getWidth() * scale));
        FloatMap from = FloatMap.of(map);
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double px = (crop.getX() + (x + 0.5) / width * crop.getWidth()) * map.getWidth();
                double py = (crop.getY() + (y + 0.5) / height * crop.getHeight()) / aspect * map.getHeight();
                boolean inside = px >= 0 && py >= 0 && px < map.getWidth() && py < map.getHeight();
                values[y * width + x] = inside ? from.at(px - 0.5, py - 0.5) : 0;
            }
        return new FloatProcessor(width, height, values);
    }

    /** The points inside; the nearest place to the first if there are none. */
    private List<Point2D> attentionWithin(Rectangle2D crop) {
        List<Point2D> inside = attention.stream()
                .filter(crop::contains)
                .map(p -> moved(p, crop))
                .toList();
        if (!inside.isEmpty()) return inside;
        Point2D first = attention.get(0);
        double x = Clamp.between(first.getX(), crop.getMinX(), crop.getMaxX());
        double y = Clamp.between(first.getY(), crop.getMinY(), crop.getMaxY());
        return List.of(moved(new Point2D.Double(x, y), crop));
    }

    private static Face moved(Face face, Rectangle2D crop) {
        return new Face(
                moved(face.box(), crop),
                face.roll(),
                moved(face.left(), crop),
                moved(face.right(), crop),
                moved(face.mesh(), crop),
                face.confidence());
    }

    private static Eye moved(Eye eye, Rectangle2D crop) {
        return new Eye(
                moved(eye.upper(), crop),
                moved(eye.lower(), crop),
                moved(eye.iris(), crop),
                eye.irisRadius() / crop.getWidth(),
                moved(eye.box(), crop));
    }

    private static List<Point2D> moved(List<Point2D> points, Rectangle2D crop) {
        return points.stream().map(p -> moved(p, crop)).toList();
    }

    private static Rectangle2D moved(Rectangle2D box, Rectangle2D crop) {
        return new Rectangle2D.Double(
                (box.getX() - crop.getX()) / crop.getWidth(),
                (box.getY() - crop.getY()) / crop.getWidth(),
                box.getWidth() / crop.getWidth(),
                box.getHeight() / crop.getWidth());
    }

    private static Point2D moved(Point2D p, Rectangle2D crop) {
        return new Point2D.Double(
                (p.getX() - crop.getX()) / crop.getWidth(), (p.getY() - crop.getY()) / crop.getWidth());
    }
}
