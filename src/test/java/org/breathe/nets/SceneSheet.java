package org.breathe.nets;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * What contenders see in one photograph, to be looked at: a row for each, with the picture, its depth (near is bright),
 * the subject cut out, and what could move in colours.
 */
final class SceneSheet {
    private static final int LONG_SIDE = 420;
    private static final int LINE = 18;
    private static final int GROUND = 128;
    private static final double TINT = 0.75;

    private final ColorProcessor picture;
    private final int width;
    private final int height;

    private SceneSheet(ColorProcessor photo) {
        double scale = (double) LONG_SIDE / Math.max(photo.getWidth(), photo.getHeight());
        width = (int) Math.round(photo.getWidth() * scale);
        height = (int) Math.round(photo.getHeight() * scale);
        photo.setInterpolationMethod(ImageProcessor.BILINEAR);
        picture = (ColorProcessor) photo.resize(width, height, true);
    }

    static ColorProcessor of(List<Contender> contenders, Sight sight) {
        return new SceneSheet(sight.picture()).sheet(contenders, sight.scenes());
    }

    private ColorProcessor sheet(List<Contender> contenders, List<Scene> scenes) {
        ColorProcessor sheet = new ColorProcessor(4 * width, scenes.size() * (height + LINE));
        sheet.setColor(Color.WHITE);
        sheet.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        sheet.setAntialiasedText(true);
        for (int i = 0; i < scenes.size(); i++) {
            int y = i * (height + LINE);
            sheet.drawString(contenders.get(i).name(), 4, y + LINE - 2);
            sheet.insert(picture, 0, y + LINE);
            sheet.insert(depth(scenes.get(i)), width, y + LINE);
            sheet.insert(subject(scenes.get(i)), 2 * width, y + LINE);
            sheet.insert(kinds(scenes.get(i)), 3 * width, y + LINE);
        }
        return sheet;
    }

    private ColorProcessor depth(Scene scene) {
        FloatProcessor depth = fitted(scene.depth());
        return drawn((pixel, channel) -> (int) (255 * depth.getf(pixel)));
    }

    private ColorProcessor subject(Scene scene) {
        FloatProcessor matte = fitted(scene.matte());
        return drawn((pixel, channel) -> mixed(GROUND, channel(picture.get(pixel), channel), matte.getf(pixel)));
    }

    private ColorProcessor kinds(Scene scene) {
        ColorProcessor overlaid = drawn((pixel, channel) -> brightness(picture.get(pixel)));
        for (Kind kind : Kind.values()) {
            FloatProcessor likely = fitted(scene.motion(kind));
            int colour = Kinds.colour(kind).getRGB();
            ColorProcessor before = overlaid;
            overlaid = drawn((pixel, channel) ->
                    mixed(channel(before.get(pixel), channel), channel(colour, channel), TINT * likely.getf(pixel)));
        }
        return overlaid;
    }

    private FloatProcessor fitted(FloatProcessor map) {
        FloatProcessor copy = (FloatProcessor) map.duplicate();
        copy.setInterpolationMethod(ImageProcessor.BILINEAR);
        return (FloatProcessor) copy.resize(width, height);
    }

    /** A cell whose values 0…255 are a function of pixel and channel: red, green, blue are 0, 1, 2. */
    private ColorProcessor drawn(IntBinaryOperator value) {
        ColorProcessor cell = new ColorProcessor(width, height);
        for (int i = 0; i < width * height; i++)
            cell.set(i, value.applyAsInt(i, 0) << 16 | value.applyAsInt(i, 1) << 8 | value.applyAsInt(i, 2));
        return cell;
    }

    private static int channel(int rgb, int channel) {
        return rgb >> 16 - 8 * channel & 255;
    }

    private static int brightness(int rgb) {
        return (channel(rgb, 0) + channel(rgb, 1) + channel(rgb, 2)) / 3;
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }
}
