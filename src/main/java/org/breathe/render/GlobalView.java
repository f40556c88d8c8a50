package org.breathe.render;

import org.breathe.score.Pose;

/** Where the camera looks in something that covers the frame and lies at one depth. */
final class GlobalView {
    private final CameraView view;
    private final int width;
    private final int height;

    /**
     * @param pose where the camera is
     * @param width of the frame, px
     * @param height of the frame, px
     */
    GlobalView(Pose pose, int width, int height) {
        double aspect = (double) height / width;
        view = CameraView.of(pose, 0, new CameraView.Extent(1, aspect, aspect));
        this.width = width;
        this.height = height;
    }

    /** Where a pixel looks, less itself, px; exactly zero at rest. */
    void displace(int x, int y, double[] d) {
        d[0] = 0;
        d[1] = 0;
        if (!view.isRest()) {
            view.displace((x + 0.5) / width - 0.5, (y + 0.5 - 0.5 * height) / width, 0, d);
            d[0] *= width;
            d[1] *= width;
        }
    }

    /** The same for every pixel. */
    Field displacement() {
        float[] dx = new float[width * height];
        float[] dy = new float[width * height];
        double[] d = new double[2];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                displace(x, y, d);
                dx[i] = (float) d[0];
                dy[i] = (float) d[1];
            }
        }
        return new Field(width, height, dx, dy);
    }
}
