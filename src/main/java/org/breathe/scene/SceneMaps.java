package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import org.breathe.pixels.FloatMap;

/**
 * What is where in a still, in maps of one size, 0…1.
 *
 * @param depth relative disparity, 1 nearest
 * @param matte of what the picture is about
 * @param people the matte of people
 * @param kinds how likely each pixel is of a kind
 */
record SceneMaps(FloatProcessor depth, FloatProcessor matte, FloatProcessor people, Map<Kind, FloatProcessor> kinds) {
    /**
     * The maps of a rectangle of the still, 0 where it reaches beyond.
     *
     * @param crop in fractions of the still's width
     * @param aspect height ÷ width of the still
     */
    SceneMaps within(Rectangle2D crop, double aspect) {
        Map<Kind, FloatProcessor> cropped = new EnumMap<>(Kind.class);
        kinds.forEach((kind, map) -> cropped.put(kind, cut(map, crop, aspect)));
        return new SceneMaps(cut(depth, crop, aspect), cut(matte, crop, aspect), cut(people, crop, aspect), cropped);
    }

    private static FloatProcessor cut(FloatProcessor map, Rectangle2D crop, double aspect) {
        double wanted = Math.max(crop.getWidth(), crop.getHeight()) * map.getWidth();
        double scale = Math.min(1, PerceivedScene.LONG_SIDE / wanted);
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
}
