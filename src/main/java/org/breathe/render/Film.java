package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.gesture.camera.CameraGesture;
import org.breathe.image.Display;
import org.breathe.image.PlanarImage;
import org.breathe.render.PreparedStills.PreparedStill;
import org.breathe.scene.Scene;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/**
 * Stills in motion as gestures play them. Every still is parted into depth layers when a frame first shows it.
 *
 * <pre>{@code
 * PreparedStills stills = PreparedStills.of(planes, scenes, false);
 * try (Animation film = Film.of(ensemble, stills, display).threads(2).open()) {
 *     ImageProcessor[] first = film.frame(0);
 * }
 * }</pre>
 */
public final class Film implements Animation {
    private final Score score;
    private final Display display;
    private final Ensemble ensemble;
    private final IntFunction<String> labels;
    private final String recipe;
    private final Workers workers;
    private final PreparedStills stills;
    private final int width;
    private final int height;
    private final int bitDepth;
    private final int components;

    private Film(Builder builder) {
        ensemble = builder.ensemble;
        score = ensemble.score();
        display = builder.display;
        labels = builder.labels;
        recipe = builder.recipe;
        workers = new Workers(builder.threads);
        stills = builder.stills;
        int first = score.passages().stream()
                .filter(passage -> !passage.isSilence())
                .findFirst()
                .orElseThrow()
                .still();
        PlanarImage shape = stills.still(first).layers().planes;
        width = shape.width();
        height = shape.height();
        bitDepth = shape.bitDepth();
        components = shape.components();
    }

    /**
     * A film in the making.
     *
     * @param ensemble who plays
     * @param stills made ready for the frame's size
     * @param display how frames are shown
     */
    public static Builder of(Ensemble ensemble, PreparedStills stills, Display display) {
        return new Builder(ensemble, stills, display);
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
        List<StillState> states = parts(i).stream()
                .map(part -> state(part, i, ensemble.gestures()))
                .toList();
        if (states.isEmpty()) {
            return silence().processors();
        }
        if (states.size() == 1 && states.get(0).isRest()) {
            return copy(states.get(0).still.planes).processors();
        }
        return new FrameRenderer(states, display, i).render(workers).processors();
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
            if (movesCamera()) {
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
        return stills.scene(still);
    }

    @Override
    public int layers(int still) {
        PreparedStill prepared = stills.still(still);
        boolean patched = ensemble.gestures().stream().anyMatch(gesture -> gesture.drawsOver(prepared.model()));
        return prepared.layers().layers.size() + (patched ? 1 : 0);
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        return shown(i, still)
                .map(part -> new StateGeometry(state(part, i, which), workers).displacement(layer))
                .orElseGet(() -> Field.nowhere(width, height));
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        return shown(i, still)
                .map(part -> new StateGeometry(state(part, i, ensemble.gestures()), workers).coverage(layer))
                .orElseGet(() -> new FloatProcessor(width, height));
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        FloatProcessor gain = new FloatProcessor(width, height);
        gain.setValue(1);
        gain.fill();
        List<PassageShare> parts = parts(i);
        double weight = parts.stream().mapToDouble(PassageShare::weight).sum();
        for (PassageShare part : parts) {
            List<ScalarOverlay> gains = StillState.gains(effects(part, i, Set.of(tone)));
            if (!gains.isEmpty()) {
                new StateGeometry(state(part, i, ensemble.gestures()), workers)
                        .addGain(StillState.product(gains), (float) (part.weight() / weight), (float[])
                                gain.getPixels());
            }
        }
        return gain;
    }

    @Override
    public double signal(String name, double seconds) {
        return ensemble.signal(name, seconds);
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

    /** Whether the camera moves in this film. */
    boolean movesCamera() {
        return ensemble.plays(CameraGesture.KEY);
    }

    private List<Effect> effects(PassageShare part, int i, Set<Gesture> which) {
        StillModel model = stills.still(part.passage().still()).model();
        return ensemble.at(model, part.passage(), i / fps(), which);
    }

    private StillState state(PassageShare part, int i, Set<Gesture> which) {
        return new StillState(stills.still(part.passage().still()), part.weight(), effects(part, i, which));
    }

    private Optional<PassageShare> shown(int i, int still) {
        return parts(i).stream().filter(part -> part.passage().still() == still).findFirst();
    }

    /** What a film is made of. Threads are two unless said otherwise. */
    public static final class Builder {
        private final Ensemble ensemble;
        private final PreparedStills stills;
        private final Display display;
        private IntFunction<String> labels = still -> "still " + (still + 1);
        private String recipe = "";
        private int threads = 2;

        private Builder(Ensemble ensemble, PreparedStills stills, Display display) {
            this.ensemble = ensemble;
            this.stills = stills;
            this.display = display;
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

        /** Opens the film. The first still is read and made ready. */
        public Film open() {
            return new Film(this);
        }
    }
}
