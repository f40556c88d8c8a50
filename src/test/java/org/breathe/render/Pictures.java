package org.breathe.render;

import ij.gui.OvalRoi;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.image.Display;
import org.breathe.mood.Mood;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Creature;
import org.breathe.scene.Eye;
import org.breathe.scene.Face;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.scene.Tone;

/** Small pictures with known scenes. */
public final class Pictures {
    public static final int WIDTH = 160;
    public static final int HEIGHT = 120;

    private static final FloatProcessor CLEAR = new FloatProcessor(WIDTH, HEIGHT);

    private Pictures() {}

    /** A textured picture of any type: waves of several lengths with a brighter disc in the middle. */
    public static PlanarImage waves(int bitDepth, int channels) {
        int components = bitDepth == 24 ? 3 : channels;
        double full = bitDepth == 16 ? 65535 : bitDepth == 32 ? 1 : 255;
        float[][] samples = new float[components][WIDTH * HEIGHT];
        for (int c = 0; c < components; c++) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    double wave = Math.sin(x / (3.0 + c)) * Math.cos(y / 4.0) + 0.5 * Math.sin((x + y) / 1.7);
                    double value = full * (0.4 + 0.15 * wave + (inDisc(x, y) ? 0.2 : 0));
                    samples[c][y * WIDTH + x] = (float) (bitDepth == 32 ? value : Math.rint(value));
                }
            }
        }
        return new PlanarImage(WIDTH, HEIGHT, bitDepth, samples);
    }

    private static boolean inDisc(int x, int y) {
        return Math.hypot(x - WIDTH / 2.0, y - HEIGHT / 2.0) < 30;
    }

    /** A near disc before a far wall. */
    public static Scene disc() {
        FloatProcessor depth = new FloatProcessor(WIDTH, HEIGHT);
        FloatProcessor matte = new FloatProcessor(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                depth.setf(x, y, inDisc(x, y) ? 0.9f : 0.1f);
                matte.setf(x, y, inDisc(x, y) ? 1 : 0);
            }
        }
        return new Known(depth, matte, List.of(), CLEAR, CLEAR, CLEAR);
    }

    /** A floor that comes nearer and nearer, without any jump. */
    public static Scene slope() {
        FloatProcessor depth = new FloatProcessor(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                depth.setf(x, y, y / (HEIGHT - 1f));
            }
        }
        return new Known(depth, new FloatProcessor(WIDTH, HEIGHT), List.of(), CLEAR, CLEAR, CLEAR);
    }

    /** A meadow under an open sky. */
    public static Scene landscape() {
        FloatProcessor depth = new FloatProcessor(WIDTH, HEIGHT);
        FloatProcessor sky = new FloatProcessor(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                depth.setf(x, y, Math.max(0, 2f * y / HEIGHT - 1));
                sky.setf(x, y, y < HEIGHT / 2 ? 1 : 0);
            }
        }
        return new Known(depth, new FloatProcessor(WIDTH, HEIGHT), List.of(), sky, CLEAR, CLEAR);
    }

    /** A bush before the sky, 80 px wide; what is below its middle stands behind a wall. */
    public static Scene bush() {
        FloatProcessor depth = new FloatProcessor(WIDTH, HEIGHT);
        FloatProcessor sky = new FloatProcessor(WIDTH, HEIGHT);
        FloatProcessor leaves = new FloatProcessor(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean above = y < HEIGHT / 2;
                boolean bush = Math.hypot(x - WIDTH / 2.0, y - HEIGHT / 2.0) < 40;
                depth.setf(x, y, 0.8f);
                leaves.setf(x, y, above && bush ? 1 : 0);
                sky.setf(x, y, above && !bush ? 1 : 0);
            }
        }
        return new Known(depth, new FloatProcessor(WIDTH, HEIGHT), List.of(), sky, leaves, CLEAR);
    }

    /** Green all over: a lawn that comes nearer and nearer, or a hedge as far as the lawn's middle. */
    public static Scene green(boolean lawn) {
        FloatProcessor depth = lawn ? slope().depth() : new FloatProcessor(WIDTH, HEIGHT);
        FloatProcessor leaves = new FloatProcessor(WIDTH, HEIGHT);
        leaves.setValue(1);
        leaves.fill();
        if (!lawn) {
            depth.setValue(0.5);
            depth.fill();
        }
        return new Known(depth, new FloatProcessor(WIDTH, HEIGHT), List.of(), CLEAR, leaves, CLEAR);
    }

    /** A lake under an open sky that comes nearer and nearer, with a round island, 24 px wide, in its middle. */
    public static Scene lake() {
        Scene landscape = landscape();
        FloatProcessor water = new FloatProcessor(WIDTH, HEIGHT);
        for (int y = HEIGHT / 2; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                water.setf(x, y, Math.hypot(x - WIDTH / 2.0, y - 0.75 * HEIGHT) < 12 ? 0 : 1);
            }
        }
        return new Known(landscape.depth(), landscape.matte(), List.of(), landscape.motion(Kind.SKY), CLEAR, water);
    }

    /** A puddle, 20 px wide, on a floor that comes nearer and nearer. */
    public static Scene puddle() {
        FloatProcessor water = new FloatProcessor(WIDTH, HEIGHT);
        water.setValue(1);
        water.fill(new OvalRoi(70, 90, 20, 16));
        return new Known(slope().depth(), new FloatProcessor(WIDTH, HEIGHT), List.of(), CLEAR, CLEAR, water);
    }

    /** A face, as large as the disc, whose eyes are ten px high. */
    public static Scene portrait() {
        Scene disc = disc();
        Eye left = eye(58, 52);
        Eye right = eye(85, 52);
        Face face = new Face(
                new Rectangle2D.Double(50 / 160.0, 32 / 160.0, 60 / 160.0, 58 / 160.0), 0, left, right, List.of(), 1);
        return new Known(disc.depth(), disc.matte(), List.of(face), CLEAR, CLEAR, CLEAR);
    }

    private static Eye eye(double x, double y) {
        List<Point2D> upper = List.of(point(x, y), point(x + 5, y - 5), point(x + 15, y - 5), point(x + 20, y));
        List<Point2D> lower = List.of(point(x, y), point(x + 5, y + 4), point(x + 15, y + 4), point(x + 20, y));
        return new Eye(
                upper,
                lower,
                point(x + 10, y),
                4 / 160.0,
                new Rectangle2D.Double((x - 4) / 160, (y - 16) / 160, 28 / 160.0, 24 / 160.0));
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x / 160, y / 160);
    }

    /** Shows the first plane, and black in silence. */
    public static Display display() {
        return new Display() {
            @Override
            public ColorProcessor rgb(ImageProcessor[] planes) {
                return planes[0].convertToColorProcessor();
            }

            @Override
            public float[] silence() {
                return new float[3];
            }
        };
    }

    private record Known(
            FloatProcessor depth,
            FloatProcessor matte,
            List<Face> faces,
            FloatProcessor sky,
            FloatProcessor foliage,
            FloatProcessor water)
            implements Scene {
        @Override
        public FloatProcessor people() {
            return matte;
        }

        @Override
        public FloatProcessor motion(Kind kind) {
            return switch (kind) {
                case SKY -> sky;
                case FOLIAGE -> foliage;
                case WATER -> water;
                default -> CLEAR;
            };
        }

        @Override
        public List<Creature> creatures() {
            return List.of();
        }

        @Override
        public List<Point2D> attention() {
            return List.of(new Point2D.Double(0.5, 0.375));
        }

        @Override
        public Shot shot() {
            return Shot.MEDIUM;
        }

        @Override
        public Tone tone() {
            return new Tone(0.5, 0.2, 0.3, 0, 0);
        }

        @Override
        public Medium medium() {
            return Medium.PHOTO;
        }

        @Override
        public Mood mood() {
            return new Mood(0, 0, 0, 0);
        }

        @Override
        public String why() {
            return "drawn so";
        }

        @Override
        public Scene within(Rectangle2D crop) {
            return this;
        }
    }
}
