package org.breathe.gesture.breath;

import static org.breathe.gesture.breath.BreathTuning.*;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Creature;
import org.breathe.scene.Scene;

/**
 * How a breath swells the animals of a still, and people whose faces are not seen: the trunk rises and widens, from its
 * middle outwards; its outline stays, and so do heads and legs. All layers share one field, so nothing is torn between
 * them. Positions are in fractions of the still's width; the numbers are in {@link BreathTuning}.
 */
final class FlankWarp {
    private static final FlankWarp NONE = new FlankWarp(NormalisedMap.ZERO, NormalisedMap.ZERO);

    private final NormalisedMap dx;
    private final NormalisedMap dy;

    /** @param dx the displacement of a full breath to the right, in fractions of the width; {@code dy} down */
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
        FloatMap depth = depth(width, creature.height(), i -> creature.body()[i]);
        float radius = 0;
        for (float value : depth.values()) {
            radius = Math.max(radius, value);
        }
        float[] trunk = trunk(depth, radius).values();
        Rectangle box = creature.box();
        int blur = Math.max(1, Math.round(radius / 16));
        // Three box means spread by three times their radius, across corners too; a slope by one more.
        double outline = 3 * Math.sqrt(2) * blur + 1;
        float[] swelling = new float[trunk.length];
        for (int i = 0; i < swelling.length; i++) {
            double flank = SmoothStep.between(FLANK_BEGINS, FLANK_FULL, fromEnd(box, i % width, i / width));
            swelling[i] = (float) (flank * SmoothStep.between(outline, Math.max(outline + 1, radius), trunk[i]));
        }
        FloatMap smooth = Smoothing.blur(new FloatMap(width, creature.height(), swelling), blur);
        addSwelling(creature.body(), smooth, radius, dx, dy);
    }

    /** How far a place is from where a head may be, in lengths of the body: from above if upright, else from a side. */
    private static double fromEnd(Rectangle body, int x, int y) {
        double across = (x + 0.5 - body.x) / body.width;
        return body.height > body.width ? (y + 0.5 - body.y) / body.height : Math.min(across, 1 - across);
    }

    /** How deep in the trunk each place lies, px: where a ball that is a little smaller than the largest fits in. */
    private static FloatMap trunk(FloatMap depth, float radius) {
        double ball = TRUNK_BALL * radius;
        float[] toMiddle = DistanceTransform.to(depth.width(), depth.height(), i -> depth.values()[i] >= ball);
        return depth(depth.width(), depth.height(), i -> toMiddle[i] < ball);
    }

    /**
     * Adds the displacement of a full breath, in fractions of the still's width.
     *
     * @param swelling how much each place takes part: 1 in the middle of the trunk, 0 at its outline
     */
    private static void addSwelling(boolean[] body, FloatMap swelling, float radius, float[] dx, float[] dy) {
        int width = swelling.width();
        float[] swell = swelling.values();
        double lift = TRUNK_LIFT * radius / width;
        double widen = TRUNK_WIDENING * radius * radius / width;
        for (int i = width; i < swell.length - width; i++) {
            if (body[i]) {
                // A displacement says where a place looks: what is seen goes the other way, up and down the slope.
                dx[i] += (float) (widen * (swell[i + 1] - swell[i - 1]) / 2);
                dy[i] += (float) (widen * (swell[i + width] - swell[i - width]) / 2 + lift * swell[i]);
            }
        }
    }

    /** How far each pixel lies inside, px; beyond the map is outside. */
    private static FloatMap depth(int width, int height, IntPredicate inside) {
        float[] depth = DistanceTransform.to(width, height, inside.negate());
        for (int i = 0; i < depth.length; i++) {
            int x = i % width;
            int y = i / width;
            int edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
            depth[i] = Math.min(depth[i], edge);
        }
        return new FloatMap(width, height, depth);
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
