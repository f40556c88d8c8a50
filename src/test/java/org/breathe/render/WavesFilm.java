package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;

/** A film of {@link Pictures#waves}, taken for a given scene, and what gestures do to it. */
public record WavesFilm(Animation animation) implements AutoCloseable {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;

    /** The waves, seen as a scene, while an ensemble plays. */
    public static WavesFilm of(Ensemble ensemble, Scene scene, int threads) {
        return of(ensemble, scene, Pictures.waves(24, 1), threads);
    }

    /** Other samples, seen as a scene, while an ensemble plays. */
    public static WavesFilm of(Ensemble ensemble, Scene scene, PlanarImage planes, int threads) {
        PreparedStills stills = PreparedStills.of(still -> planes, still -> scene, false);
        return new WavesFilm(
                Film.of(ensemble, stills, Pictures.display()).threads(threads).open());
    }

    /** How many frames there are. */
    public int frames() {
        return animation.frames();
    }

    /** A frame's pixels, 0xRRGGBB. */
    public int[] pixels(int frame) {
        return (int[]) animation.frame(frame)[0].getPixels();
    }

    /** A frame's displacement by all gestures. */
    public Field field(int frame) {
        return animation.displacement(frame, 0, 0, Gesture.all());
    }

    /** How far a place moves at most, px. */
    public double travel(int x, int y) {
        double most = 0;
        for (int i = 0; i < frames(); i++) {
            Field field = field(i);
            most = Math.max(most, Math.hypot(field.dx()[y * W + x], field.dy()[y * W + x]));
        }
        return most;
    }

    /** Where a frame differs from the waves themselves. */
    public List<Integer> changed(int frame) {
        float[] samples = Pictures.waves(24, 1).samples()[1];
        int[] pixels = pixels(frame);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < W * H; i++) {
            if (samples[i] != (pixels[i] >> 8 & 255)) {
                changed.add(i);
            }
        }
        return changed;
    }

    /** The smallest Jacobian determinant of any frame's displacement; 0 where the picture folds. */
    public double leastJacobian() {
        double least = 1;
        for (int i = 0; i < frames(); i++) {
            Field field = field(i);
            for (int k = 0; k < W * (H - 1) - 1; k++) {
                if (k % W < W - 1) {
                    double across = 1 + field.dx()[k + 1] - field.dx()[k];
                    double down = 1 + field.dy()[k + W] - field.dy()[k];
                    double shear = (field.dx()[k + W] - field.dx()[k]) * (field.dy()[k + 1] - field.dy()[k]);
                    least = Math.min(least, across * down - shear);
                }
            }
        }
        return least;
    }

    @Override
    public void close() {
        animation.close();
    }
}
