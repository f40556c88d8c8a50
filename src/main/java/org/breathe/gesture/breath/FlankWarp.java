package org.breathe.gesture.breath;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Creature;
import org.breathe.scene.Scene;

/**
 * How a breath swells the animals of a still, and people whose faces are not seen: the trunk rises and widens, from its
 * middle outwards; its outline stands, and so do heads and legs. All layers share one field, so nothing is torn between
 * them.
 */
final class FlankWarp {
    /** How far a full breath lifts the middle of a trunk, in its radii. */
    private static final double LIFT = 0.03;
    /** How much a full breath widens a trunk, in its radii: the steepest part of it goes one and a half as far. */
    private static final double WIDEN = 0.005;
    /** Where balls of this radius, in trunks' radii, do not fit, heads, legs and tails begin. */
    private static final double TRUNK = 0.8;
    /** So far from an end of a body, in its lengths, head or rump are over, and flanks are full. */
    private static final double[] FLANK = {0.3, 0.5};

    private static final FlankWarp NONE = new FlankWarp(NormalisedMap.ZERO, NormalisedMap.ZERO);

    private final NormalisedMap dx;
    private final NormalisedMap dy;

    private FlankWarp(NormalisedMap dx, NormalisedMap dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The flanks of a scene's creatures. */
    static FlankWarp of(Scene scene) {
        return of(scene.creatures());
    }

    /** The flanks of creatures in one picture. */
    static FlankWarp of(List<Creature> creatures) {
        if (creatures.isEmpty()) {
            return NONE;
        }
        int width = creatures.get(0).width();
        int height = creatures.get(0).height();
        float[] dx = new float[width * height];
        float[] dy = new float[width * height];
        for (Creature creature : creatures) {
            add(creature, dx, dy);
        }
        return new FlankWarp(NormalisedMap.of(dx, width, height), NormalisedMap.of(dy, width, height));
    }

    private static void add(Creature creature, float[] dx, float[] dy) {
        int width = creature.width();
        int height = creature.height();
        float[] depth = depth(creature.body(), width, height);
        float radius = 0;
        for (float value : depth) {
            radius = Math.max(radius, value);
        }
        float[] trunk = trunk(depth, radius, width, height);
        Rectangle box = creature.box();
        int soft = Math.max(1, Math.round(radius / 16));
        // Three box means spread by three times their radius, across corners too; a slope by one more.
        double still = 3 * Math.sqrt(2) * soft + 1;
        float[] swell = new float[depth.length];
        for (int i = 0; i < swell.length; i++) {
            double flank = SmoothStep.between(FLANK[0], FLANK[1], fromEnd(box, i % width, i / width));
            swell[i] = (float) (flank * SmoothStep.between(still, Math.max(still + 1, radius), trunk[i]));
        }
        addSwelling(creature.body(), Smoothing.blur(swell, width, height, soft), radius, width, dx, dy);
    }

    /** How far a place is from where a head may be, in lengths of the body: from above if upright, else from a side. */
    private static double fromEnd(Rectangle body, int x, int y) {
        double across = (x + 0.5 - body.x) / body.width;
        return body.height > body.width ? (y + 0.5 - body.y) / body.height : Math.min(across, 1 - across);
    }

    /** How deep in the trunk each place lies, px: where a ball that is a little smaller than the largest fits in. */
    private static float[] trunk(float[] depth, float radius, int width, int height) {
        boolean[] middle = new boolean[depth.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = depth[i] >= TRUNK * radius;
        }
        float[] away = DistanceTransform.to(middle, width, height);
        boolean[] trunk = new boolean[depth.length];
        for (int i = 0; i < trunk.length; i++) {
            trunk[i] = away[i] < TRUNK * radius;
        }
        return depth(trunk, width, height);
    }

    /**
     * Adds the displacement of a full breath, in widths of the still.
     *
     * @param swell how much each place takes part: 1 in the middle of the trunk, nothing at its outline
     */
    private static void addSwelling(boolean[] body, float[] swell, float radius, int width, float[] dx, float[] dy) {
        double lift = LIFT * radius / width;
        double widen = WIDEN * radius * radius / width;
        for (int i = width; i < swell.length - width; i++) {
            if (body[i]) {
                // What is seen goes up, and down the slope, as the place looked at goes the other way.
                dx[i] += (float) (widen * (swell[i + 1] - swell[i - 1]) / 2);
                dy[i] += (float) (widen * (swell[i + width] - swell[i - width]) / 2 + lift * swell[i]);
            }
        }
    }

    /** How far each pixel lies inside, px; beyond the map is outside. */
    private static float[] depth(boolean[] inside, int width, int height) {
        boolean[] outside = new boolean[inside.length];
        for (int i = 0; i < outside.length; i++) {
            outside[i] = !inside[i];
        }
        float[] depth = DistanceTransform.to(outside, width, height);
        for (int i = 0; i < depth.length; i++) {
            int x = i % width;
            int y = i / width;
            int edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
            depth[i] = Math.min(depth[i], edge);
        }
        return depth;
    }

    /**
     * The deformation at one moment.
     *
     * @param fullness of the lungs, 0 … 1, times intensity
     * @return empty if nothing is displaced
     */
    Optional<LocalWarp> at(double fullness) {
        return this == NONE || fullness == 0
                ? Optional.empty()
                : Optional.of((x, y, displacement) -> {
                    displacement[0] += fullness * dx.at(x, y);
                    displacement[1] += fullness * dy.at(x, y);
                });
    }
}
