package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.breathe.Settings;
import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mood on ten photographs gives ten different films: the picture decides where and when. */
class PictureDecidesTest {
    private static final double HALF_A_FRAME = 0.02;

    /** What a score does on a photograph of its own. */
    private record Film(String photo, Point2D attention, double aspect, double[] x, double[] y, double[] zoom) {
        static Film of(String photo, String mood) {
            try (Animation animation =
                    Gallery.breathe(photo).with(Settings.parse("mood=" + mood)).preview(64)) {
                int n = animation.frames();
                Film film = new Film(
                        photo,
                        animation.scene(0).attention().get(0),
                        (double) animation.height() / animation.width(),
                        new double[n],
                        new double[n],
                        new double[n]);
                for (int i = 0; i < n; i++) {
                    film.x[i] = animation.signal("camera.x", i / animation.fps());
                    film.y[i] = animation.signal("camera.y", i / animation.fps());
                    film.zoom[i] = animation.signal("camera.zoom", i / animation.fps());
                }
                return film;
            }
        }

        /** The place that stays where it is in the frame while the camera comes nearest. */
        Point2D goal() {
            int peak = 0;
            for (int i = 0; i < zoom.length; i++) {
                peak = zoom[i] > zoom[peak] ? i : peak;
            }
            double shrink = 1 - 1 / zoom[peak];
            return new Point2D.Double(0.5 + x[peak] / shrink, aspect / 2 + y[peak] / shrink);
        }

        /** When the camera passes shares of its way to where it is nearest, first going and last coming back, s. */
        double[] times() {
            double most = 0;
            for (double each : zoom) {
                most = Math.max(most, each - 1);
            }
            double[] times = new double[10];
            for (int k = 0; k < 5; k++) {
                double share = 1 + most * (0.1 + 0.2 * k);
                int first = 0;
                while (zoom[first + 1] < share) {
                    first++;
                }
                int last = zoom.length - 1;
                while (zoom[last - 1] < share) {
                    last--;
                }
                times[k] = (first + (share - zoom[first]) / (zoom[first + 1] - zoom[first])) / 25;
                times[5 + k] = (last - (share - zoom[last]) / (zoom[last - 1] - zoom[last])) / 25;
            }
            return times;
        }
    }

    private static List<Film> films(String mood) {
        return Gallery.PHOTOS.stream().map(photo -> Film.of(photo, mood)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calm", "Joyful"})
    void everyTwoPhotographsDifferInPathAndTimes(String mood) {
        List<Executable> pairs = new ArrayList<>();
        List<Film> films = films(mood);
        for (Film a : films) {
            for (Film b : films) {
                if (a.photo.compareTo(b.photo) < 0) {
                    pairs.add(() -> {
                        double apart = 0;
                        for (int i = 0; i < Math.min(a.x.length, b.x.length); i++) {
                            apart = Math.max(apart, Math.hypot(a.x[i] - b.x[i], a.y[i] - b.y[i]));
                        }
                        double later = 0;
                        for (int k = 0; k < 10; k++) {
                            later = Math.max(later, Math.abs(a.times()[k] - b.times()[k]));
                        }
                        assertTrue(apart > 0.001, a.photo + " and " + b.photo + ": paths differ by " + apart);
                        assertTrue(
                                later > HALF_A_FRAME,
                                a.photo + " and " + b.photo + ": times differ by " + later + " s");
                    });
                }
            }
        }
        assertAll(pairs);
    }

    @Test
    void theCameraGoesToItsOwnPhotographsSubject() {
        List<Executable> pairs = new ArrayList<>();
        List<Film> films = films("Calm");
        for (Film a : films) {
            for (Film b : films) {
                if (a != b) {
                    double own = a.goal().distance(a.attention);
                    double other = a.goal().distance(b.attention);
                    pairs.add(() -> assertTrue(
                            own < other || own < 0.02,
                            "the score of " + a.photo + " goes " + own + " off its own subject and " + other
                                    + " off that of " + b.photo));
                }
            }
        }
        assertAll(pairs);
    }
}
