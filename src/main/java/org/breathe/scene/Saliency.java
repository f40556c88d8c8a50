package org.breathe.scene;

import java.util.ArrayList;
import java.util.List;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/**
 * What stands out from its surroundings, without knowing what it is: centre-surround differences of luma and of two
 * opponent colours at several scales, and local contrast, each promoted by how few places it singles out. After
 * Laurent Itti, Christof Koch and Ernst Niebur, IEEE TPAMI 20 (11), 1998.
 */
final class Saliency {
    private static final int LONG_SIDE = 192;
    /** Radii of centre and surround, in parts of the longer side. */
    private static final double[][] SCALES = {{0.01, 0.05}, {0.02, 0.10}, {0.04, 0.20}};

    private Saliency() {}

    /** 0…1, with the longer side at most 192 px. */
    static FloatMap of(RgbMaps picture) {
        RgbMaps look = picture.atMost(LONG_SIDE);
        int longest = Math.max(look.width(), look.height());
        FloatMap luma = look.luma();
        FloatMap redGreen = look.red().with(look.green(), (r, g) -> r - g);
        FloatMap yellow = look.red().with(look.green(), (r, g) -> (r + g) / 2);
        FloatMap blueYellow = look.blue().with(yellow, (b, y) -> b - y);
        List<FloatMap> maps = new ArrayList<>();
        for (FloatMap feature : List.of(luma, redGreen, blueYellow))
            for (double[] scale : SCALES) {
                FloatMap centre = feature.boxMean((int) Math.round(scale[0] * longest));
                FloatMap surround = feature.boxMean((int) Math.round(scale[1] * longest));
                maps.add(promoted(centre.with(surround, (c, s) -> Math.abs(c - s))));
            }
        maps.add(promoted(contrast(luma, (int) Math.round(0.03 * longest))));
        FloatMap sum = FloatMap.filled(look.width(), look.height(), 0);
        for (FloatMap map : maps) sum = sum.with(map, Double::sum);
        int blur = Math.max(1, (int) Math.round(0.015 * longest));
        return sum.boxMean(blur).boxMean(blur).normalised();
    }

    /** Standard deviation within a window: texture and focus. */
    static FloatMap contrast(FloatMap luma, int radius) {
        FloatMap mean = luma.boxMean(radius);
        FloatMap square = luma.with(luma, (a, b) -> a * b).boxMean(radius);
        return square.with(mean, (s, m) -> Math.sqrt(Math.max(0, s - m * m)));
    }

    /** Scaled by its peak and weighted by (1 − mean)², which is large where little stands out. */
    private static FloatMap promoted(FloatMap map) {
        double peak = map.quantile(0.995);
        if (!(peak > 0.01)) return FloatMap.filled(map.width(), map.height(), 0);
        FloatMap scaled = map.map(v -> Clamp.unit(v / peak));
        double weight = (1 - scaled.mean()) * (1 - scaled.mean());
        return scaled.map(v -> v * weight);
    }
}
