package org.breathe.scene;

import java.util.ArrayList;
import java.util.List;

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
    static Plane of(RgbMaps picture) {
        RgbMaps look = picture.atMost(LONG_SIDE);
        int longest = Math.max(look.width(), look.height());
        Plane luma = look.luma();
        Plane redGreen = look.red().with(look.green(), (r, g) -> r - g);
        Plane yellow = look.red().with(look.green(), (r, g) -> (r + g) / 2);
        Plane blueYellow = look.blue().with(yellow, (b, y) -> b - y);
        List<Plane> maps = new ArrayList<>();
        for (Plane feature : List.of(luma, redGreen, blueYellow))
            for (double[] scale : SCALES) {
                Plane centre = feature.boxMean((int) Math.round(scale[0] * longest));
                Plane surround = feature.boxMean((int) Math.round(scale[1] * longest));
                maps.add(promoted(centre.with(surround, (c, s) -> Math.abs(c - s))));
            }
        maps.add(promoted(contrast(luma, (int) Math.round(0.03 * longest))));
        Plane sum = Plane.filled(look.width(), look.height(), 0);
        for (Plane map : maps) sum = sum.with(map, Double::sum);
        int blur = Math.max(1, (int) Math.round(0.015 * longest));
        return sum.boxMean(blur).boxMean(blur).normalised();
    }

    /** Standard deviation within a window: texture and focus. */
    static Plane contrast(Plane luma, int radius) {
        Plane mean = luma.boxMean(radius);
        Plane square = luma.with(luma, (a, b) -> a * b).boxMean(radius);
        return square.with(mean, (s, m) -> Math.sqrt(Math.max(0, s - m * m)));
    }

    /** Scaled by its peak and weighted by (1 − mean)², which is large where little stands out. */
    private static Plane promoted(Plane map) {
        double peak = map.quantile(0.995);
        if (!(peak > 0.01)) return Plane.filled(map.width(), map.height(), 0);
        Plane scaled = map.map(v -> Plane.clamp(v / peak));
        double weight = (1 - scaled.mean()) * (1 - scaled.mean());
        return scaled.map(v -> v * weight);
    }
}
