package org.breathe.render;

import java.util.List;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.NormalisedMap;

/**
 * Where a frame looks in one layer at one moment: source = output + displacement. The displacement is the camera's
 * inverse map plus the local fields where it leads.
 */
final class LayerWarp {
    /** So often the disparity is looked up where the last look led; the map then rests to a hundredth of a px. */
    private static final int LOOKS = 3;

    private final CameraView view;
    private final NormalisedMap disparity;
    private final List<LocalWarp> locals;
    private final int width;
    private final int height;

    /**
     * @param view the camera
     * @param disparity of the layer
     * @param locals the layer's own deformations
     * @param width of the frame, px
     * @param height of the frame, px
     */
    LayerWarp(CameraView view, NormalisedMap disparity, List<LocalWarp> locals, int width, int height) {
        this.view = view;
        this.disparity = disparity;
        this.locals = locals;
        this.width = width;
        this.height = height;
    }

    /** Whether every pixel looks at its own place. */
    boolean isRest() {
        return view.isRest() && locals.isEmpty();
    }

    /** Where a position of the frame looks in the still; both in fractions of the width, from the top left corner. */
    double[] source(double x, double y) {
        double[] d = new double[2];
        displace(x, y, d);
        return new double[] {x + d[0], y + d[1]};
    }

    /** Where a position of the frame looks, less the position; both in fractions of the width. */
    void displace(double x, double y, double[] d) {
        d[0] = 0;
        d[1] = 0;
        if (!view.isRest()) {
            double centreY = 0.5 * height / width;
            for (int k = 0; k < LOOKS; k++) {
                view.displace(x - 0.5, y - centreY, disparity.at(x + d[0], y + d[1]), d);
            }
        }
        double qx = x + d[0];
        double qy = y + d[1];
        for (LocalWarp local : locals) {
            local.add(qx, qy, d);
        }
    }
}
