package org.breathe.scene;

import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NoiseMeter;
import org.breathe.pixels.RgbMaps;

/** Measures the tone of a picture. */
final class ToneMeter {
    private ToneMeter() {}

    static Tone measure(RgbMaps look) {
        float[] red = look.red().values();
        float[] green = look.green().values();
        float[] blue = look.blue().values();
        double brightness = 0;
        double saturation = 0;
        double warmth = 0;
        for (int i = 0; i < red.length; i++) {
            float max = Math.max(red[i], Math.max(green[i], blue[i]));
            float min = Math.min(red[i], Math.min(green[i], blue[i]));
            brightness += max;
            if (max > 0) saturation += (max - min) / max;
            if (red[i] + blue[i] > 0) warmth += (red[i] - blue[i]) / (red[i] + blue[i]);
        }
        FloatMap luma = look.luma();
        double mean = luma.mean();
        double contrast = Math.sqrt(luma.map(v -> (v - mean) * (v - mean)).mean()) / 0.5;
        double count = red.length;
        return new Tone(
                brightness / count,
                saturation / count,
                Clamp.unit(contrast),
                warmth / count,
                NoiseMeter.ofBlocks(luma));
    }
}
