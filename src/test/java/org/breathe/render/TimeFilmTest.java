package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.score.Passage;
import org.junit.jupiter.api.Test;

class TimeFilmTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    @Test
    void measuredFramesAreExactAndLabelsTellThemFromTheOthers() {
        ImagePlus cells = cells();
        try (Animation film = film(cells, "without=camera", 2)) {
            int between = 0;
            for (int i = 0; i < film.frames(); i++) {
                if (film.label(i).contains("between")) {
                    between++;
                    assertEquals(2, film.at(i).size());
                } else if (film.at(i).size() == 1) {
                    int still = film.at(i).get(0).still();
                    assertArrayEquals(
                            (short[]) cells.getStack().getPixels(still + 1), (short[]) film.frame(i)[0].getPixels());
                }
            }
            assertTrue(between > 0, "no frame lies between two time points");
        }
    }

    @Test
    void betweenTwoTimePointsTheCellIsOnItsWay() {
        try (Animation film = film(cells(), "without=camera", 2)) {
            for (int i = 0; i < film.frames(); i++) {
                if (film.label(i).contains("between")) {
                    double t = 0;
                    for (Animation.Placed placed : film.at(i)) {
                        t += placed.weight() * placed.still();
                    }
                    assertEquals(20 + 5 * t, brightest(film.frame(i)[0]), 1.5, film.label(i));
                }
            }
        }
    }

    @Test
    void everyFrameOfADivisionThatWasMeasuredIsSeenAsItWasMeasured() {
        ImagePlus division = IJ.openImage("samples/division.tif");
        Settings settings = Settings.parse("read=[Time points] mood=Tense without=camera");
        Set<Integer> measured = new TreeSet<>();
        try (Animation film = Breathe.of(division).with(settings).animate()) {
            for (int i = 0; i < film.frames(); i++) {
                boolean between = film.label(i).contains("not measured");
                assertEquals(between ? 2 : 1, film.at(i).size(), film.label(i));
                if (!between) {
                    int still = film.at(i).get(0).still();
                    assertArrayEquals(
                            (byte[]) division.getStack().getPixels(still + 1),
                            (byte[]) film.frame(i)[0].getPixels(),
                            film.label(i));
                    assertTrue(film.label(i).contains("t=" + 5 * still + " min"), film.label(i));
                    measured.add(still);
                }
            }
        }
        assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6, 7), measured);
    }

    @Test
    void aDivisionTakesItsTimeWhereMuchChanges() {
        Settings even = Settings.parse("read=[Time points] mood=Calm arousal=0 tension=0 memory=0 arc=Steady");
        try (Animation film =
                Breathe.of(IJ.openImage("samples/division.tif")).with(even).animate()) {
            List<Passage> points = film.score().passages();
            double before = points.get(1).end() - points.get(2).start();
            double dividing = points.get(4).end() - points.get(5).start();
            assertTrue(dividing > 1.1 * before, dividing + " s while it divides, " + before + " s before");
            assertTrue(film.recipe().contains("Most changes from"), film.recipe());
        }
    }

    @Test
    void theLastFrameOfALoopIsTheFirst() {
        try (Animation film = film(cells(), "ending=Loop", 2)) {
            assertArrayEquals(
                    (short[]) film.frame(0)[0].getPixels(), (short[]) film.frame(film.frames() - 1)[0].getPixels());
        }
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        try (Animation one = film(cells(), "", 1);
                Animation three = film(cells(), "", 3)) {
            IntStream.range(0, one.frames())
                    .filter(i -> one.at(i).size() == 2)
                    .limit(5)
                    .forEach(i -> assertArrayEquals(
                            (short[]) one.frame(i)[0].getPixels(), (short[]) three.frame(i)[0].getPixels()));
        }
    }

    private static Animation film(ImagePlus image, String more, int threads) {
        Settings settings = Settings.parse("read=[Time points] mood=Calm seconds=6 fps=12 " + more);
        return Breathe.of(image).with(settings).threads(threads).animate();
    }

    private static double brightest(ImageProcessor plane) {
        double weight = 0;
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double light = Math.max(0, plane.getf(x, y) - 20_000);
                weight += light;
                sum += light * x;
            }
        }
        return sum / weight;
    }

    /** A round cell on a textured ground that wanders by 5 px from time point to time point. */
    private static ImagePlus cells() {
        ImageStack stack = new ImageStack(WIDTH, HEIGHT);
        for (int t = 0; t < 3; t++) {
            FloatProcessor plane = new FloatProcessor(WIDTH, HEIGHT);
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    double r = Math.hypot(x - 20 - 5 * t, y - 32);
                    double ground = 3000 + 1000 * Math.sin(x * 0.7) * Math.cos(y * 0.5);
                    plane.setf(x, y, (float) (ground + 40_000 * Math.exp(-r * r / 60)));
                }
            }
            stack.addSlice("t" + t, plane.convertToShort(false));
        }
        ImagePlus image = new ImagePlus("cells", stack);
        image.setDimensions(1, 1, 3);
        return image;
    }
}
