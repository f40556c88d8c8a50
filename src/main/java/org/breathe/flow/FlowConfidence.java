package org.breathe.flow;

import org.breathe.pixels.Border;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NoiseMeter;
import org.breathe.pixels.Smoothing;

/** Judges how far a flow can be believed: by the way back, by what it leads to, and by where nothing has changed. */
final class FlowConfidence {
    /** How far a way there and back may miss its start, px; more on long ways. */
    private static final float MISS = 0.5f;

    private static final float MISS_PER_PIXEL = 0.07f;
    /** Grey levels by which what is found may differ. */
    private static final float DIFFERENCE = 12;
    /** Stills differ by noise alone where their local mean difference is below this many standard deviations of it. */
    private static final float UNCHANGED = 1.5f;

    private FlowConfidence() {}

    /**
     * A flow with what can be believed of it; what has not changed has not moved.
     *
     * @param there the flow
     * @param back the flow from the other still
     * @param from the still of the flow, in grey levels of 0…255
     * @param to the other still
     * @param unchanged see {@link #unchanged}
     */
    static OpticalFlow judge(FlowField there, FlowField back, FloatMap from, FloatMap to, FloatMap unchanged) {
        int width = from.width();
        int height = from.height();
        float[] difference = new float[width * height];
        float[] confidence = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float atX = x + there.dx().values()[i];
                float atY = y + there.dy().values()[i];
                if (atX >= 0 && atY >= 0 && atX <= width - 1 && atY <= height - 1) {
                    difference[i] = Math.abs(to.at(atX, atY) - from.values()[i]);
                    confidence[i] = returned(there, back, i, atX, atY);
                }
            }
        }
        float[] unlike = Smoothing.box(new FloatMap(width, height, difference), 1, Border.REPLICATED)
                .values();
        float[] dx = there.dx().values().clone();
        float[] dy = there.dy().values().clone();
        for (int i = 0; i < dx.length; i++) {
            float still = unchanged.values()[i];
            dx[i] *= 1 - still;
            dy[i] *= 1 - still;
            confidence[i] = Math.max(still, confidence[i] * fading(unlike[i] * unlike[i] / (DIFFERENCE * DIFFERENCE)));
        }
        return new OpticalFlow(
                new FloatMap(width, height, dx),
                new FloatMap(width, height, dy),
                new FloatMap(width, height, confidence));
    }

    /** How nearly the way back leads to where the way there began. */
    private static float returned(FlowField there, FlowField back, int i, float x, float y) {
        float dx = there.dx().values()[i];
        float dy = there.dy().values()[i];
        float missX = dx + back.dx().at(x, y);
        float missY = dy + back.dy().at(x, y);
        float allowed = MISS * MISS + MISS_PER_PIXEL * MISS_PER_PIXEL * (dx * dx + dy * dy);
        return fading((missX * missX + missY * missY) / allowed);
    }

    private static float fading(float ratio) {
        return 1 / (1 + ratio * ratio);
    }

    /** 1 where two stills differ by noise alone, 0 where they surely differ by more. */
    static FloatMap unchanged(FloatMap first, FloatMap second) {
        float[] difference = new float[first.values().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = Math.abs(first.values()[i] - second.values()[i]);
        }
        FloatMap local = Smoothing.box(new FloatMap(first.width(), first.height(), difference), 2, Border.REPLICATED);
        float most = UNCHANGED * (NoiseMeter.ofPixels(first) + NoiseMeter.ofPixels(second)) / 2 + 1e-3f;
        float[] unchanged = new float[difference.length];
        for (int i = 0; i < unchanged.length; i++) {
            unchanged[i] = Clamp.unit(2 - local.values()[i] / most);
        }
        return new FloatMap(first.width(), first.height(), unchanged);
    }
}
