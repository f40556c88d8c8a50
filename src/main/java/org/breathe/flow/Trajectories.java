package org.breathe.flow;

import org.breathe.pixels.Border;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.MedianFilter;
import org.breathe.pixels.Smoothing;

/** What each pixel of a moment does: how far its thing goes from still to still, and the second still's share. */
final class Trajectories {
    /** Two displacements this near, px, are of one thing. */
    private static final float SAME = 1;

    final FloatMap dx;
    final FloatMap dy;
    final FloatMap share;

    /**
     * Follows two flows to a moment.
     *
     * @param there the flow from the first still, carried to the moment
     * @param back the flow from the second still, carried to the moment
     * @param t of the moment, 0…1
     */
    Trajectories(FlowSplat there, FlowSplat back, float t, int width, int height) {
        float[] u = new float[width * height];
        float[] v = new float[width * height];
        float[] s = new float[width * height];
        for (int i = 0; i < u.length; i++) {
            float fromFirst = there.found[i];
            float fromSecond = back.found[i];
            float apartX = there.dx[i] + back.dx[i];
            float apartY = there.dy[i] + back.dy[i];
            // The way back points the other way, so that ways that agree cancel out.
            boolean one = apartX * apartX + apartY * apartY < SAME * SAME;
            float trust = one
                    ? fromFirst / Math.max(Float.MIN_NORMAL, fromFirst + fromSecond)
                    : fromFirst >= fromSecond ? 1 : 0;
            u[i] = trust * there.dx[i] - (1 - trust) * back.dx[i];
            v[i] = trust * there.dy[i] - (1 - trust) * back.dy[i];
            float cover = trust * there.cover[i] + (1 - trust) * back.cover[i];
            boolean inBoth = trust * fromFirst + (1 - trust) * fromSecond > cover / 2;
            s[i] = inBoth ? t : share(there.cover[i], back.cover[i], t);
        }
        dx = MedianFilter.of(new FloatMap(width, height, u));
        dy = MedianFilter.of(new FloatMap(width, height, v));
        share = Smoothing.box(new FloatMap(width, height, s), 1, Border.REPLICATED);
    }

    /** The second still's share of something that may be hidden in one of them. */
    private static float share(float inFirst, float inSecond, float t) {
        float before = (1 - t) * Math.min(1, 2 * inFirst);
        float after = t * Math.min(1, 2 * inSecond);
        return before + after == 0 ? t : after / (before + after);
    }
}
