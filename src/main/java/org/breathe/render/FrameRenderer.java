package org.breathe.render;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.breathe.image.Display;
import org.breathe.motion.GrainTexture;
import org.breathe.motion.ScalarOverlay;
import org.breathe.pixels.FrameBuffer;

/** Renders one frame: geometry first, then light, softness and grain, row of tiles after row of tiles. */
final class FrameRenderer {
    private static final int TILE = Layer.TILE;
    /** A gain in linear light is this power of itself on samples encoded for display. */
    private static final double ENCODING = 1 / 2.2;
    /** How light steam is, in fractions of full scale. */
    private static final float PALE = 0.96f;

    private final List<StillState> takes;
    /** Per take, one per layer. */
    private final List<List<WarpGrid>> meshes = new ArrayList<>();

    private final int width;
    private final int height;
    private final int components;
    private final float full;
    private final float[] silence;
    private final FrameBuffer canvas;
    private final GrainTexture grain;
    private final int index;
    private final double grainAmount;

    /**
     * @param takes what the frame shows, at least one
     * @param display says what silence is and how far samples reach
     * @param index the frame's index
     */
    FrameRenderer(List<StillState> takes, Display display, GrainTexture grain, int index) {
        this.takes = takes;
        silence = display.silence();
        this.grain = grain;
        this.index = index;
        var planes = takes.get(0).living.still().planes;
        width = planes.width();
        height = planes.height();
        components = planes.components();
        full = display.range();
        canvas = new FrameBuffer(width, height, planes.bitDepth(), components);
        double amount = 0;
        for (StillState take : takes) {
            amount += take.weight * take.grain;
        }
        grainAmount = amount;
    }

    /** The frame. */
    FrameBuffer render(Workers workers) {
        int rows = WarpGrid.tiles(height);
        for (StillState take : takes) {
            meshes.add(take.meshes(workers));
        }
        if (takes.stream().allMatch(take -> take.softness == 0)) {
            workers.run(rows, () -> composing(this::finish));
            return canvas;
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
        return canvas;
    }

    private interface Sink {
        void accept(int y, float[][] line);
    }

    /** What composes rows of tiles, lit, and hands on their lines. */
    private IntConsumer composing(Sink sink) {
        List<Compositor> compositors = new ArrayList<>();
        for (int t = 0; t < takes.size(); t++) {
            compositors.add(new Compositor(takes.get(t).living.still(), meshes.get(t)));
        }
        float[][][] lines = new float[TILE][components][width];
        float[][][] mixed = new float[TILE][components][width];
        boolean alone = takes.size() == 1 && takes.get(0).weight == 1;
        return row -> {
            int y0 = row * TILE;
            int count = Math.min(TILE, height - y0);
            for (int t = 0; t < takes.size(); t++) {
                StillState take = takes.get(t);
                compositors.get(t).compose(row, lines);
                Eyes.draw(take, meshes.get(t).get(take.front()), row, lines);
                if (take.steam != ScalarOverlay.ZERO) {
                    veil(take, meshes.get(t).get(take.front()), row, lines);
                }
                if (!take.gain.isNeutral() || take.shade != ScalarOverlay.ONE) {
                    light(take, meshes.get(t).get(0), row, lines);
                }
                clear(take.living.still().planes.window(), y0, lines);
                if (!alone) {
                    mix(lines, (float) take.weight, t == 0, mixed);
                }
            }
            for (int line = 0; line < count; line++) {
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
        for (StillState take : takes) {
            shown += take.weight;
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

    private void light(StillState take, WarpGrid mesh, int row, float[][][] lines) {
        float[][] gains =
                corners(mesh, row, (x, y) -> (float) Math.pow(take.gain.at(x, y) * take.shade.at(x, y), ENCODING));
        float[] line = new float[width];
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(gains, k, line);
            for (float[] samples : lines[k]) {
                for (int x = 0; x < width; x++) {
                    samples[x] *= line[x];
                }
            }
        }
    }

    private void veil(StillState take, WarpGrid mesh, int row, float[][][] lines) {
        float[][] veils = corners(mesh, row, take.steam);
        float[] line = new float[width];
        for (int k = 0; k < Math.min(TILE, height - row * TILE); k++) {
            WarpGrid.line(veils, k, line);
            for (float[] samples : lines[k]) {
                for (int x = 0; x < width; x++) {
                    samples[x] += line[x] * (PALE * full - samples[x]);
                }
            }
        }
    }

    /** What lies at the places of the still that the corners above and below a row of tiles show. */
    private float[][] corners(WarpGrid mesh, int row, ScalarOverlay what) {
        float[][] values = new float[2][mesh.dx[row].length];
        for (int k = 0; k < 2; k++) {
            for (int corner = 0; corner < values[k].length; corner++) {
                double x = (corner * TILE + 0.5 + mesh.dx[row + k][corner]) / width;
                double y = ((row + k) * TILE + 0.5 + mesh.dy[row + k][corner]) / width;
                values[k][corner] = what.at(x, y);
            }
        }
        return values;
    }

    private void soften(float[][] frame, int rows, Workers workers) {
        int w = MaskedBlur.half(width);
        int h = MaskedBlur.half(height);
        float[] soft = new float[w * h];
        workers.run(rows, () -> row -> {
            float[] line = new float[width];
            for (int t = 0; t < takes.size(); t++) {
                StillState take = takes.get(t);
                Rectangle window = take.living.still().planes.window();
                float[][] places =
                        corners(meshes.get(t).get(0), row, take.living.soft().get()::at);
                for (int y = row * TILE / 2; y < Math.min(h, (row + 1) * TILE / 2); y++) {
                    WarpGrid.line(places, 2 * y - row * TILE, line);
                    for (int x = 0; x < w; x++) {
                        if (window.contains(2 * x, 2 * y)) {
                            soft[y * w + x] += (float) (take.weight * take.softness * line[2 * x]);
                        }
                    }
                }
            }
        });
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

    private void finish(int y, float[][] line) {
        if (grainAmount > 0) {
            grain.add(grainAmount, index, y, line, full);
        }
        canvas.write(y, line);
    }
}
