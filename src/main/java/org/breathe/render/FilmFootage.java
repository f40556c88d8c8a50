package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.breathe.image.Display;
import org.breathe.pixels.FrameBuffer;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;

/** The frames of a film, rendered, and their labels. */
final class FilmFootage implements Footage {
    private final FilmFrames frames;
    private final Display display;
    private final IntFunction<String> labels;
    private final Optional<FrameOverride> override;
    private final Workers workers;

    /**
     * @param display how frames are shown
     * @param labels of the stills
     * @param override another way to render some of the frames
     */
    FilmFootage(
            FilmFrames frames,
            Display display,
            IntFunction<String> labels,
            Optional<FrameOverride> override,
            Workers workers) {
        this.frames = frames;
        this.display = display;
        this.labels = labels;
        this.override = override;
        this.workers = workers;
    }

    @Override
    public int frames() {
        return frames.score().frames();
    }

    @Override
    public double fps() {
        return frames.score().fps();
    }

    @Override
    public int width() {
        return frames.width();
    }

    @Override
    public int height() {
        return frames.height();
    }

    @Override
    public int channels() {
        return frames.bitDepth() == 24 ? 1 : frames.components();
    }

    @Override
    public int bitDepth() {
        return frames.bitDepth();
    }

    @Override
    public ImageProcessor[] frame(int i) {
        return overriding(i)
                .map(other -> other.frame(i, workers))
                .orElseGet(() -> rendered(i))
                .processors();
    }

    private Optional<FrameOverride> overriding(int i) {
        return override.filter(other -> other.overrides(i));
    }

    private FrameBuffer rendered(int i) {
        List<StillState> states = frames.states(i);
        if (states.isEmpty()) {
            return silence();
        }
        boolean rests = states.size() == 1 && states.get(0).isRest();
        return rests ? states.get(0).still.planes.buffer() : new FrameRenderer(states, display, i).render(workers);
    }

    private FrameBuffer silence() {
        FrameBuffer buffer = new FrameBuffer(width(), height(), bitDepth(), frames.components());
        float[][] line = new float[frames.components()][width()];
        for (int c = 0; c < line.length; c++) {
            Arrays.fill(line[c], display.silence()[c]);
        }
        for (int y = 0; y < height(); y++) {
            buffer.write(y, line);
        }
        return buffer;
    }

    @Override
    public ColorProcessor rgb(int i) {
        return display.rgb(frame(i));
    }

    @Override
    public String label(int i) {
        Optional<FrameOverride> other = overriding(i);
        StringBuilder label = new StringBuilder(String.format(Locale.ROOT, "t=%.2f s", frames.seconds(i)));
        for (PassageShare part : frames.parts(i)) {
            label.append(" | ").append(labels.apply(part.passage().still()));
            if (other.isEmpty() && frames.playsCamera()) {
                label.append(told(frames.score().camera(part.passage(), frames.seconds(i), 0)));
            }
        }
        return label + other.map(each -> each.note(i)).orElse("");
    }

    /** Where the camera is, as labels tell it; nothing at rest. */
    static String told(Pose pose) {
        return pose.equals(Pose.REST)
                ? ""
                : String.format(
                        Locale.ROOT, " (zoom %.5f at %.5f, %.5f of the width)", pose.zoom(), pose.x(), pose.y());
    }
}
