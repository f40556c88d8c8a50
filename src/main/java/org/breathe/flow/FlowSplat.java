package org.breathe.flow;

import org.breathe.pixels.Clamp;

/**
 * A flow carried along itself to a moment between the stills: at each pixel the displacement of what has come there.
 * Where several things have come to one place, those that are found in both stills prevail.
 */
final class FlowSplat {
    /** What the least confident still counts, where nothing better has come. */
    private static final float FAINT = 1e-3f;

    /** Px from the still of the flow to the other one. */
    final float[] dx;

    final float[] dy;
    /** How much has come, in px. */
    final float[] cover;
    /** The same, weighted by confidence. */
    final float[] found;

    private final int width;

    /** @param share of the way, 0…1 */
    FlowSplat(OpticalFlow flow, float share) {
        width = flow.width();
        int height = flow.height();
        dx = new float[width * height];
        dy = new float[width * height];
        cover = new float[width * height];
        found = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float u = flow.dx().values()[i];
                float v = flow.dy().values()[i];
                float toX = x + share * u;
                float toY = y + share * v;
                if (toX >= 0 && toY >= 0 && toX <= width - 1 && toY <= height - 1) {
                    drop(toX, toY, height, u, v, flow.confidence().values()[i] + FAINT);
                }
            }
        }
        for (int i = 0; i < dx.length; i++) {
            if (found[i] > 0) {
                dx[i] /= found[i];
                dy[i] /= found[i];
            }
        }
    }

    private void drop(float x, float y, int height, float u, float v, float confidence) {
        int left = Clamp.between((int) x, 0, Math.max(0, width - 2));
        int top = Clamp.between((int) y, 0, Math.max(0, height - 2));
        int across = Math.min(1, width - 1);
        int down = Math.min(1, height - 1) * width;
        float right = x - left;
        float low = y - top;
        int i = top * width + left;
        drop(i, (1 - right) * (1 - low), u, v, confidence);
        drop(i + across, right * (1 - low), u, v, confidence);
        drop(i + down, (1 - right) * low, u, v, confidence);
        drop(i + down + across, right * low, u, v, confidence);
    }

    private void drop(int i, float amount, float u, float v, float confidence) {
        float weight = amount * confidence;
        cover[i] += amount;
        found[i] += weight;
        dx[i] += weight * u;
        dy[i] += weight * v;
    }
}
