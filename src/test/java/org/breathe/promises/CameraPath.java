package org.breathe.promises;

import org.breathe.render.Animation;

/** The camera's designed path, in px of a film of 1920 px. */
final class CameraPath {
    static final double WIDTH = 1920;
    private static final double[][] POINTS = {{-0.5, -0.3}, {0.5, -0.3}, {0, 0}, {-0.5, 0.3}, {0.5, 0.3}};

    private CameraPath() {}

    /** Where some points of the frame look: x, y, x, y … */
    static double[] looks(Animation animation, int frame) {
        double t = frame / animation.fps();
        double zoom = animation.signal("camera.zoom", t);
        double[] looks = new double[2 * POINTS.length];
        for (int k = 0; k < POINTS.length; k++) {
            looks[2 * k] = WIDTH * (animation.signal("camera.x", t) + POINTS[k][0] / zoom);
            looks[2 * k + 1] = WIDTH * (animation.signal("camera.y", t) + POINTS[k][1] / zoom);
        }
        return looks;
    }

    /** The longest step of a point from a frame to the next. */
    static double step(Animation animation, int frame) {
        double[] before = looks(animation, frame);
        double[] after = looks(animation, frame + 1);
        double longest = 0;
        for (int k = 0; k < before.length; k += 2) {
            longest = Math.max(longest, Math.hypot(after[k] - before[k], after[k + 1] - before[k + 1]));
        }
        return longest;
    }
}
