package org.breathe.gesture.breath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Roi;
import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.mood.Mood;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.render.Film;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Creature;
import org.breathe.scene.Face;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.scene.Tone;
import org.junit.jupiter.api.Test;

/** An animal that breathes, in a picture of two layers. */
class FlanksOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final Roi BODY = new Roi(30, 40, 100, 40);
    /** Lungs fill within the second, from empty to full. */
    private static final FixedScore LUNGS = new FixedScore() {
        @Override
        public double breath(double seconds) {
            return seconds;
        }
    };

    private static final Ensemble BREATH =
            Cast.of(LUNGS, Map.of(Gesture.of("breath"), new BreathGesture().perform(LUNGS)));

    @Test
    void itsTrunkSwellsAndNothingAround() {
        PlanarImage planes = Pictures.waves(24, 1);
        try (Animation film = film(planes, 2)) {
            int[] still = (int[]) film.frame(0)[0].getPixels();
            int[] full = (int[]) film.frame(9)[0].getPixels();
            int moved = 0;
            for (int i = 0; i < full.length; i++) {
                boolean inside = BODY.contains(i % W, i / W);
                assertTrue(inside || full[i] == still[i], i % W + ", " + i / W + " is no animal");
                moved += full[i] == still[i] ? 0 : 1;
            }
            assertTrue(moved > 300, moved + " px breathe");
        }
    }

    @Test
    void layersGoTogether() {
        try (Animation film = film(Pictures.waves(24, 1), 1)) {
            assertEquals(2, film.layers(0));
            Field back = film.displacement(9, 0, 0, Gesture.all());
            Field front = film.displacement(9, 0, 1, Gesture.all());
            int shared = 0;
            for (int i = 0; i < back.dy().length; i++) {
                if (!Float.isNaN(front.dy()[i]) && !Float.isNaN(back.dy()[i])) {
                    assertEquals(back.dy()[i], front.dy()[i], 0);
                    shared += back.dy()[i] > 0 ? 1 : 0;
                }
            }
            assertTrue(shared > 100, shared + " px of both layers breathe");
        }
    }

    @Test
    void theNumberOfWorkersChangesNothing() {
        try (Animation one = film(Pictures.waves(24, 1), 1);
                Animation four = film(Pictures.waves(24, 1), 4)) {
            assertArrayEquals((int[]) one.frame(9)[0].getPixels(), (int[]) four.frame(9)[0].getPixels());
        }
    }

    private static Animation film(PlanarImage planes, int threads) {
        PreparedStills stage = PreparedStills.of(still -> planes, still -> new WithBody(Pictures.disc()), false);
        return Film.of(BREATH, stage, Pictures.display()).threads(threads).open();
    }

    /** A picture with an animal whose middle lies nearer than its ends. */
    private record WithBody(Scene picture) implements Scene {
        @Override
        public FloatProcessor depth() {
            return picture.depth();
        }

        @Override
        public FloatProcessor matte() {
            return picture.matte();
        }

        @Override
        public FloatProcessor people() {
            return picture.people();
        }

        @Override
        public FloatProcessor motion(Kind kind) {
            return picture.motion(kind);
        }

        @Override
        public List<Face> faces() {
            return List.of();
        }

        @Override
        public List<Creature> creatures() {
            boolean[] body = new boolean[W * Pictures.HEIGHT];
            for (int i = 0; i < body.length; i++) {
                body[i] = BODY.contains(i % W, i / W);
            }
            return List.of(new Creature(W, Pictures.HEIGHT, body, 100 * 40));
        }

        @Override
        public List<Point2D> attention() {
            return picture.attention();
        }

        @Override
        public Shot shot() {
            return picture.shot();
        }

        @Override
        public Tone tone() {
            return picture.tone();
        }

        @Override
        public Medium medium() {
            return picture.medium();
        }

        @Override
        public Mood mood() {
            return picture.mood();
        }

        @Override
        public String why() {
            return picture.why();
        }

        @Override
        public Scene within(Rectangle2D crop) {
            return this;
        }
    }
}
