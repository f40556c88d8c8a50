package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.Settings;
import org.breathe.render.Animation;
import org.breathe.scene.Eye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blink happens in the boxes of the eyes and closes them. */
class BlinkBoxTest {
    private static final Settings BLINKS = Settings.parse("mood=Restless only=blink seconds=12 intensity=1.5 size=512");

    @ParameterizedTest
    @ValueSource(strings = {"blink", "glance", "blink,glance"})
    void outsideTheEyesBoxesNothingChanges(String gestures) {
        try (Animation animation = Gallery.breathe(Gallery.PORTRAIT)
                .with(BLINKS.with("only", gestures))
                .animate()) {
            List<Eye> eyes = eyes(animation);
            int w = animation.width();
            int[] still = (int[]) animation.frame(0)[0].getPixels();
            int changed = 0;
            for (int i = 0; i < animation.frames(); i++) {
                double seconds = i / animation.fps();
                if (closure(animation, i) == 0 && animation.signal("gaze.0", seconds) == 0) {
                    continue;
                }
                int[] frame = (int[]) animation.frame(i)[0].getPixels();
                for (int k = 0; k < frame.length; k++) {
                    double x = (k % w + 0.5) / w;
                    double y = (k / w + 0.5) / w;
                    if (frame[k] != still[k]) {
                        changed++;
                        assertTrue(eyes.stream().anyMatch(eye -> eye.box().contains(x, y)), "frame " + i + " at " + k);
                    }
                }
            }
            assertTrue(changed > 0, "nobody's eyes move");
        }
    }

    @Test
    void boxesAreNoLargerThanABlinkNeeds() {
        try (Animation animation =
                Gallery.breathe(Gallery.PORTRAIT).with(BLINKS).animate()) {
            for (Eye eye : eyes(animation)) {
                double width =
                        eye.upper().get(0).distance(eye.upper().get(eye.upper().size() - 1));
                assertTrue(
                        eye.box().getWidth() <= 2.0 * width + 1e-9 && eye.box().getHeight() <= 1.6 * width + 1e-9,
                        eye.box() + " about an eye " + width + " wide");
                for (Point2D point : Stream.concat(eye.upper().stream(), eye.lower().stream())
                        .toList()) {
                    assertTrue(eye.box().contains(point), "the box holds the eye");
                }
            }
        }
    }

    @Test
    void aFullBlinkClosesAtLeastSeventyPercentOfTheGap() {
        try (Animation animation =
                Gallery.breathe(Gallery.PORTRAIT).with(BLINKS).animate()) {
            int fullest = 0;
            for (int i = 0; i < animation.frames(); i++) {
                fullest = closure(animation, i) > closure(animation, fullest) ? i : fullest;
            }
            assertTrue(closure(animation, fullest) > 0.9, "some blink is full");
            FloatProcessor lids = animation.coverage(fullest, 0, animation.layers(0) - 1);
            for (Eye eye : eyes(animation)) {
                double open = 0;
                double covered = 0;
                for (int y = 0; y < lids.getHeight(); y++) {
                    for (int x = 0; x < lids.getWidth(); x++) {
                        if (within(eye, (x + 0.5) / lids.getWidth(), (y + 0.5) / lids.getWidth())) {
                            open++;
                            covered += lids.getf(x, y);
                        }
                    }
                }
                assertTrue(open > 10, "the eye is seen");
                assertTrue(covered / open >= 0.7, "the lid covers " + covered / open + " of the eye");
            }
            assertEquals(0, closure(animation, animation.frames() - 1), "open at the end");
        }
    }

    private static List<Eye> eyes(Animation animation) {
        return animation.scene(0).faces().stream()
                .flatMap(face -> Stream.of(face.left(), face.right()))
                .toList();
    }

    private static double closure(Animation animation, int i) {
        double t = i / animation.fps();
        return Math.min(animation.signal("lid.0.left", t), animation.signal("lid.0.right", t));
    }

    /** Whether a place is between the rims, in the middle half of the eye. */
    private static boolean within(Eye eye, double x, double y) {
        Point2D left = eye.upper().get(0);
        Point2D right = eye.upper().get(eye.upper().size() - 1);
        double quarter = (right.getX() - left.getX()) / 4;
        Rectangle2D middle = new Rectangle2D.Double(left.getX() + quarter, 0, 2 * quarter, Double.MAX_VALUE);
        return middle.contains(x, y) && y > height(eye.upper(), x) && y < height(eye.lower(), x);
    }

    private static double height(List<Point2D> rim, double x) {
        for (int k = 1; k < rim.size(); k++) {
            Point2D a = rim.get(k - 1);
            Point2D b = rim.get(k);
            if (x <= b.getX()) {
                return a.getY() + (b.getY() - a.getY()) * (x - a.getX()) / (b.getX() - a.getX());
            }
        }
        return rim.get(rim.size() - 1).getY();
    }
}
