package org.breathe.render;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.breathe.gesture.Effect;
import org.breathe.gesture.FrameTexture;
import org.breathe.image.Display;
import org.breathe.pixels.FrameBuffer;
import org.breathe.pixels.PlanarImage;

/** Renders one frame: geometry first, then light, softness and texture, row of tiles after row of tiles. */
final class FrameRenderer {
    private static final int TILE = Layer.TILE;

    private final List<StillState> states;
    /** Per still, one per layer. */
    private final List<List<WarpGrid>> grids = new ArrayList<>();

    private final int width;
    private final int height;
    private final int components;
    private final float full;
    private final float[] silence;
    private final FrameBuffer buffer;
    private final int index;
    private final Map<FrameTexture, Double> textures = new LinkedHashMap<>();

    /**
     * @param states what the frame shows, at least one
     * @param display says what silence is and how far samples reach
     * @param index the frame's index
     */
    FrameRenderer(List<StillState> states, Display display, int index) {
        this.states = states;
        this.index = index;
        silence = display.silence();
        full = display.range();
        PlanarImage planes = states.get(0).still.planes;
        width = planes.width();
        height = planes.height();
        components = planes.components();
        buffer = new FrameBuffer(width, height, planes.bitDepth(), components);
        for (StillState state : states) {
            for (Effect.Texture texture : state.textures) {
                textures.merge(texture.texture(), state.weight * texture.amount(), Double::sum);
            }
        }
    }

    /** The frame. */
    FrameBuffer render(Workers workers) {
        int rows = WarpGrid.tiles(height);
        for (StillState state : states) {
            grids.add(state.grids(workers));
        }
        if (states.stream().allMatch(state -> state.softenings.isEmpty())) {
            workers.run(rows, () -> composing(this::finish));
            return buffer;
        }
        float[][] frame = new float[components][width * height];
        workers.run(
                rows,
                () -> composing((y, line) -> {
                    for (int c = 0; c < components; c++) {
                        System.arraycopy(line[c], 0, frame[c], y * width, width);
                    }
                }));
        soften(frame, rows, workers);
        return buffer;
    }

    private interface Sink {
        void accept(int y, float[][] line);
    }

    /** What composes rows of tiles, lit, and hands on their lines. */
    private IntConsumer composing(Sink sink) {
        List<Compositor> compositors = new ArrayList<>();
        List<Toning> tonings = new ArrayList<>();
        for (int k = 0; k < states.size(); k++) {
            compositors.add(new Compositor(states.get(k).still, grids.get(k)));
            tonings.add(new Toning(states.get(k), grids.get(k), full, silence));
        }
        float[][][] lines = new float[TILE][components][width];
        float[][][] mixed = new float[TILE][components][width];
        boolean alone = states.size() == 1 && states.get(0).weight == 1;
        return row -> {
            int y0 = row * TILE;
            for (int k = 0; k < states.size(); k++) {
                StillState state = states.get(k);
                compositors.get(k).compose(row, lines);
                PatchRenderer.draw(state, grids.get(k).get(state.front()), row, lines);
                tonings.get(k).apply(row, lines);
                clear(state.still.planes.window(), y0, lines);
                if (!alone) {
                    mix(lines, (float) state.weight, k == 0, mixed);
                }
            }
            for (int line = 0; line < Math.min(TILE, height - y0); line++) {
                sink.accept(y0 + line, alone ? lines[line] : mixed[line]);
            }
        };
    }

    /** Leaves silence around a still that does not cover the frame. */
    private void clear(Rectangle window, int y0, float[][][] lines) {
        if (window.width == width && window.height == height) {
            return;
        }
        for (int line = 0; line < TILE; line++) {
            boolean seen = y0 + line >= window.y && y0 + line < window.y + window.height;
            for (int c = 0; c < components; c++) {
                Arrays.fill(lines[line][c], 0, seen ? window.x : width, silence[c]);
                Arrays.fill(lines[line][c], seen ? window.x + window.width : width, width, silence[c]);
            }
        }
    }

    private void mix(float[][][] lines, float weight, boolean first, float[][][] mixed) {
        double shown = 0;
        for (StillState state : states) {
            shown += state.weight;
        }
        for (int line = 0; line < TILE; line++) {
            for (int c = 0; c < components; c++) {
                float[] from = lines[line][c];
                float[] to = mixed[line][c];
                float dark = first ? (float) (1 - shown) * silence[c] : 0;
                for (int x = 0; x < width; x++) {
                    to[x] = (first ? dark : to[x]) + weight * from[x];
                }
            }
        }
    }

    private void soften(float[][] frame, int rows, Workers workers) {
        float[] soft = softness(rows, workers);
        int w = MaskedBlur.half(width);
        MaskedBlur blur = new MaskedBlur(frame, soft, width, height, workers);
        Supplier<IntConsumer> finishing = () -> {
            float[][] line = new float[components][width];
            float[] share = new float[width];
            return row -> {
                for (int y = row * TILE; y < Math.min(height, (row + 1) * TILE); y++) {
                    for (int x = 0; x < width; x++) {
                        share[x] = soft[y / 2 * w + x / 2];
                    }
                    for (int c = 0; c < components; c++) {
                        System.arraycopy(frame[c], y * width, line[c], 0, width);
                        blur.mix(c, y, share, line[c]);
                    }
                    finish(y, line);
                }
            };
        };
        workers.run(rows, finishing);
    }

    /** How soft each pixel at half resolution becomes, 0 … 1. */
    private float[] softness(int rows, Workers workers) {
        float[] soft = new float[MaskedBlur.half(width) * MaskedBlur.half(height)];
        workers.run(rows, () -> {
            float[] line = new float[width];
            return row -> {
                for (int k = 0; k < states.size(); k++) {
                    for (Effect.Softening softening : states.get(k).softenings) {
                        float[][] places = grids.get(k).get(0).corners(row, width, softening.where());
                        addSoftness(states.get(k), softening.amount(), places, row, line, soft);
                    }
                }
            };
        });
        return soft;
    }

    private void addSoftness(StillState state, double amount, float[][] places, int row, float[] line, float[] soft) {
        Rectangle window = state.still.planes.window();
        int w = MaskedBlur.half(width);
        for (int y = row * TILE / 2; y < Math.min(MaskedBlur.half(height), (row + 1) * TILE / 2); y++) {
            WarpGrid.line(places, 2 * y - row * TILE, line);
            for (int x = 0; x < w; x++) {
                if (window.contains(2 * x, 2 * y)) {
                    soft[y * w + x] += (float) (state.weight * amount * line[2 * x]);
                }
            }
        }
    }

    private void finish(int y, float[][] line) {
        textures.forEach((texture, amount) -> texture.add(amount, index, y, line, full));
        buffer.write(y, line);
    }
}
