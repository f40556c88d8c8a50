package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.breathe.image.Display;
import org.breathe.motion.Field;
import org.breathe.motion.GrainTexture;
import org.breathe.motion.ScalarOverlay;
import org.breathe.pixels.FrameBuffer;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;
import org.breathe.timing.Noise;

/**
 * Stills played by a score. Every still is parted into depth layers on its stage when a frame first shows it.
 *
 * <pre>{@code
 * PreparedStills stage = PreparedStills.of(planes, scenes, false);
 * try (Animation film = Film.of(score, stage, display).gestures(Gesture.all()).threads(2).open()) {
 *     ImageProcessor[] first = film.frame(0);
 * }
 * }</pre>
 */
public final class Film implements Animation {
    private final Score score;
    private final Display display;
    private final Set<Gesture> gestures;
    private final IntFunction<String> labels;
    private final String recipe;
    private final Workers workers;
    private final GrainTexture grain;
    private final Noise noise;
    private final PreparedStills stage;
    private final int width;
    private final int height;
    private final int bitDepth;
    private final int components;

    private Film(Builder builder) {
        score = builder.score;
        display = builder.display;
        gestures = EnumSet.copyOf(builder.gestures);
        labels = builder.labels;
        recipe = builder.recipe;
        workers = new Workers(builder.threads);
        grain = new GrainTexture(builder.seed);
        noise = Noise.ofSeed(builder.seed).channel(3);
        stage = builder.stage;
        int first = score.passages().stream()
                .filter(passage -> !passage.isSilence())
                .findFirst()
                .orElseThrow()
                .still();
        PlanarImage shape = stage.still(first).still().planes;
        width = shape.width();
        height = shape.height();
        bitDepth = shape.bitDepth();
        components = shape.components();
    }

    /**
     * A film in the making.
     *
     * @param score the plan
     * @param stage the stills, ready
     * @param display how frames are shown
     */
    public static Builder of(Score score, PreparedStills stage, Display display) {
        return new Builder(score, stage, display);
    }

    @Override
    public int frames() {
        return score.frames();
    }

    @Override
    public double fps() {
        return score.fps();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int channels() {
        return bitDepth == 24 ? 1 : components;
    }

    @Override
    public int bitDepth() {
        return bitDepth;
    }

    @Override
    public ImageProcessor[] frame(int i) {
        List<StillState> takes = new ArrayList<>();
        for (PassageShare part : parts(i)) {
            takes.add(take(part, i, gestures));
        }
        if (takes.isEmpty()) {
            return silence().processors();
        }
        if (takes.size() == 1 && takes.get(0).isRest()) {
            return copy(takes.get(0).living.still().planes).processors();
        }
        return new FrameRenderer(takes, display, grain, i).render(workers).processors();
    }

    private FrameBuffer silence() {
        FrameBuffer canvas = new FrameBuffer(width, height, bitDepth, components);
        float[][] line = new float[components][width];
        for (int c = 0; c < line.length; c++) {
            Arrays.fill(line[c], display.silence()[c]);
        }
        for (int y = 0; y < height; y++) {
            canvas.write(y, line);
        }
        return canvas;
    }

    private static FrameBuffer copy(PlanarImage planes) {
        FrameBuffer canvas = new FrameBuffer(planes.width(), planes.height(), planes.bitDepth(), planes.components());
        float[][] line = new float[planes.components()][planes.width()];
        for (int y = 0; y < planes.height(); y++) {
            for (int c = 0; c < line.length; c++) {
                System.arraycopy(planes.samples()[c], y * planes.width(), line[c], 0, planes.width());
            }
            canvas.write(y, line);
        }
        return canvas;
    }

    @Override
    public ColorProcessor rgb(int i) {
        return display.rgb(frame(i));
    }

    @Override
    public String label(int i) {
        StringBuilder label = new StringBuilder(time(i));
        for (PassageShare part : parts(i)) {
            label.append(name(part));
            if (gestures.contains(Gesture.CAMERA)) {
                label.append(told(score.camera(part.passage(), i / fps(), 0)));
            }
        }
        return label.toString();
    }

    /** A frame's time and stills, without where the camera is. */
    String untold(int i) {
        StringBuilder label = new StringBuilder(time(i));
        parts(i).forEach(part -> label.append(name(part)));
        return label.toString();
    }

    private String time(int i) {
        return String.format(Locale.ROOT, "t=%.2f s", i / fps());
    }

    private String name(PassageShare part) {
        return " | " + labels.apply(part.passage().still());
    }

    /** Where the camera is, as labels tell it; nothing at rest. */
    static String told(Pose pose) {
        return pose.equals(Pose.REST)
                ? ""
                : String.format(
                        Locale.ROOT, " (zoom %.5f at %.5f, %.5f of the width)", pose.zoom(), pose.x(), pose.y());
    }

    @Override
    public String recipe() {
        return recipe;
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public List<Placed> at(int i) {
        return parts(i).stream()
                .map(part -> new Placed(part.passage().still(), part.weight()))
                .toList();
    }

    @Override
    public Scene scene(int still) {
        return stage.scene(still);
    }

    @Override
    public int layers(int still) {
        StillModel living = stage.still(still);
        return living.still().layers.size() + (living.eyes().isEmpty() ? 0 : 1);
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        StillState take = taken(i, still, which);
        if (take == null) {
            float[] nothing = new float[width * height];
            Arrays.fill(nothing, Float.NaN);
            return new Field(width, height, nothing, nothing.clone());
        }
        return new TakeGeometry(take, workers).displacement(layer);
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        StillState take = taken(i, still, gestures);
        return take == null ? new FloatProcessor(width, height) : new TakeGeometry(take, workers).coverage(layer);
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        FloatProcessor gain = new FloatProcessor(width, height);
        gain.setValue(1);
        gain.fill();
        if (tone == Gesture.LIGHT || tone == Gesture.SHADOW) {
            float[] pixels = (float[]) gain.getPixels();
            List<PassageShare> parts = parts(i);
            double weight = parts.stream().mapToDouble(PassageShare::weight).sum();
            for (PassageShare part : parts) {
                StillState take = take(part, i, gestures);
                ScalarOverlay of = tone == Gesture.LIGHT ? take.gain : take.shade;
                new TakeGeometry(take, workers).addGain(of, (float) (take.weight / weight), pixels);
            }
        }
        return gain;
    }

    @Override
    public double signal(String name, double seconds) {
        return score.signal(name, seconds);
    }

    @Override
    public void close() {
        workers.close();
    }

    private List<PassageShare> parts(int i) {
        if (i < 0 || i >= frames()) {
            throw new IndexOutOfBoundsException(
                    "Frame " + i + " does not exist; the animation has frames 0 to " + (frames() - 1) + ".");
        }
        return score.at(i / fps()).stream()
                .filter(part -> !part.passage().isSilence())
                .toList();
    }

    private StillState take(PassageShare part, int i, Set<Gesture> which) {
        StillModel living = stage.still(part.passage().still());
        return new StillState(living, part.passage(), part.weight(), score, i / fps(), which, noise);
    }

    private StillState taken(int i, int still, Set<Gesture> which) {
        for (PassageShare part : parts(i)) {
            if (part.passage().still() == still) {
                Set<Gesture> playing = EnumSet.copyOf(gestures);
                playing.retainAll(which);
                return take(part, i, playing);
            }
        }
        return null;
    }

    /** What a film is made of. Gestures are all, threads two and the seed 1 unless said otherwise. */
    public static final class Builder {
        private final Score score;
        private final PreparedStills stage;
        private final Display display;
        private Set<Gesture> gestures = Gesture.all();
        private IntFunction<String> labels = still -> "still " + (still + 1);
        private String recipe = "";
        private int threads = 2;
        private long seed = 1;

        private Builder(Score score, PreparedStills stage, Display display) {
            this.score = score;
            this.stage = stage;
            this.display = display;
        }

        /** Which gestures play; at least one. */
        public Builder gestures(Set<Gesture> playing) {
            gestures = playing;
            return this;
        }

        /** The label of each still. */
        public Builder labels(IntFunction<String> labelling) {
            labels = labelling;
            return this;
        }

        /** What reproduces the film. */
        public Builder recipe(String text) {
            recipe = text;
            return this;
        }

        /** How many threads render a frame; never changes a byte. */
        public Builder threads(int count) {
            threads = Math.max(1, count);
            return this;
        }

        /** The seed of grain and steam. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Opens the film. The first still is read and made ready. */
        public Film open() {
            return new Film(this);
        }
    }
}
