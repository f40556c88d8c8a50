package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.breathe.pixels.ConnectedComponents;
import org.breathe.pixels.Smoothing;

/**
 * The body of an animal, or of a person whose face is not seen: a long, thick part of a photograph that is beyond doubt
 * alive. Nets take seed heads, painted figures and logs for living too, so what is doubtful, thin or small is none; and
 * what is close up or round is likely to be an animal's face.
 *
 * @param width of the scene's maps, px
 * @param height of the scene's maps, px
 * @param body which pixels it covers; {@code body[y * width + x]}
 * @param area how many there are
 */
public record Creature(int width, int height, boolean[] body, int area) {
    /** Less likely living than this, a pixel is not of a body. */
    private static final double LIKELY = 0.6;
    /** A body is this likely on average. */
    private static final double SURE = 0.85;
    /** Less of the picture than this is none. */
    private static final double LEAST_AREA = 0.015;
    /** Nor is less of the largest: beside an animal, what it sits on looks alive. */
    private static final double LEAST_SHARE = 0.25;
    /** Somewhere, a square of this side, in widths of the picture, fits into a body. */
    private static final double LEAST_THICKNESS = 0.06;
    /** The deviation along it is to that across it at least as this. */
    private static final double LEAST_LENGTH = 1.4;
    /** No more of it is of people who show their faces: their knees, and what they hold, are theirs. */
    private static final double MOST_PEOPLE = 0.02;

    private static final int MOST = 5;

    /**
     * Who is there, largest first; at most five.
     *
     * @param living how likely each pixel is alive
     * @param people the matte of people
     */
    static List<Creature> in(FloatProcessor living, FloatProcessor people, Shot shot, Medium medium) {
        if (medium != Medium.PHOTO || shot == Shot.CLOSE_UP || isDeserted(living)) return List.of();
        List<Creature> found = new Search(living, people).bodies();
        return found.stream()
                .filter(creature -> creature.area >= LEAST_SHARE * found.get(0).area)
                .limit(MOST)
                .toList();
    }

    /** Whether too little is alive for a single body: so most slices of a long stack are told without a search. */
    private static boolean isDeserted(FloatProcessor living) {
        float[] alive = (float[]) living.getPixels();
        int count = 0;
        for (float likely : alive) if (likely > LIKELY) count++;
        return count < LEAST_AREA * alive.length;
    }

    /** The smallest rectangle around the body, px. */
    public Rectangle box() {
        return ConnectedComponents.bounds(width, height, i -> body[i]);
    }

    /** Looks at the living parts of a scene one by one. */
    private static final class Search {
        private final int width;
        private final int height;
        private final float[] alive;
        private final float[] people;

        Search(FloatProcessor living, FloatProcessor people) {
            width = living.getWidth();
            height = living.getHeight();
            alive = (float[]) living.getPixels();
            this.people = (float[]) people.getPixels();
        }

        List<Creature> bodies() {
            return ConnectedComponents.of(width, height, i -> alive[i] > LIKELY).stream()
                    .filter(part -> part.length >= LEAST_AREA * alive.length)
                    .map(this::creature)
                    .filter(this::isBody)
                    .sorted(Comparator.comparingInt(Creature::area).reversed())
                    .toList();
        }

        private Creature creature(int[] part) {
            boolean[] body = new boolean[alive.length];
            for (int i : part) body[i] = true;
            return new Creature(width, height, body, part.length);
        }

        private boolean isBody(Creature creature) {
            return mean(creature, i -> alive[i]) >= SURE
                    && mean(creature, i -> people[i]) <= MOST_PEOPLE
                    && length(creature) >= LEAST_LENGTH
                    && isThick(creature);
        }

        /** How long a body is, in its own breadths: the ratio of its principal deviations. */
        private double length(Creature creature) {
            double x = mean(creature, i -> i % width);
            double y = mean(creature, i -> i / width);
            double xx = mean(creature, i -> (i % width - x) * (i % width - x));
            double yy = mean(creature, i -> (i / width - y) * (i / width - y));
            double xy = mean(creature, i -> (i % width - x) * (i / width - y));
            double half = (xx + yy) / 2;
            double spread = Math.hypot((xx - yy) / 2, xy);
            return Math.sqrt((half + spread) / (half - spread));
        }

        private static double mean(Creature creature, IntToDoubleFunction of) {
            double sum = 0;
            for (int i = 0; i < creature.body.length; i++) sum += creature.body[i] ? of.applyAsDouble(i) : 0;
            return sum / creature.area;
        }

        private boolean isThick(Creature creature) {
            float[] cover = new float[alive.length];
            for (int i = 0; i < cover.length; i++) cover[i] = creature.body[i] ? 1 : 0;
            int radius = Math.max(1, (int) Math.round(LEAST_THICKNESS / 2 * width));
            for (float share : Smoothing.box(cover, width, height, radius)) if (share > 0.999) return true;
            return false;
        }
    }
}
