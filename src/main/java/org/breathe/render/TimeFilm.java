package org.breathe.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.breathe.cache.BoundedCache;
import org.breathe.flow.FlowEstimator;
import org.breathe.flow.FlowInterpolation;
import org.breathe.pixels.CubicConvolution;
import org.breathe.pixels.FrameBuffer;
import org.breathe.pixels.PlanarImage;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/**
 * Time points in motion: where the score is on its way from one to the next, things move from where they were to where
 * they will be. All other frames are the film's own, so that a measured one stays as it was measured; labels tell which
 * frames lie between two.
 */
public final class TimeFilm implements FrameOverride {
    private final Score score;
    private final int width;
    private final int height;
    private final boolean camera;
    private final BoundedCache<Integer, FlowInterpolation> interpolations = BoundedCache.ofCount(2);
    private final IntFunction<FlowInterpolation> interpolation;

    private TimeFilm(FilmFrames frames, IntFunction<PlanarImage> planes, FlowEstimator estimator) {
        score = frames.score();
        width = frames.width();
        height = frames.height();
        camera = frames.playsCamera();
        List<Passage> passages = score.passages();
        interpolation = index -> FlowInterpolation.of(
                planes.apply(passages.get(index).still()),
                planes.apply(passages.get(index + 1).still()),
                estimator);
    }

    /**
     * A film's time points in motion.
     *
     * @param film of whole stills of one size, which nothing but the camera moves
     * @param planes a still's samples at the frame's size
     * @param estimator of what moves where between two of them
     */
    public static Animation of(Film film, IntFunction<PlanarImage> planes, FlowEstimator estimator) {
        return film.open(frames -> Optional.of(new TimeFilm(frames, planes, estimator)));
    }

    /** On the way between two stills, and how far. */
    private record Between(PassageShare before, PassageShare after) {
        double t() {
            return after.weight() / (before.weight() + after.weight());
        }

        int from() {
            return before.passage().still();
        }

        int to() {
            return after.passage().still();
        }
    }

    private Between between(int i) {
        List<PassageShare> parts = score.at(score.secondsAt(i));
        return new Between(parts.get(0), parts.get(1));
    }

    /** Whether a frame shows two different stills of successive passages, and nothing else. */
    @Override
    public boolean overrides(int i) {
        List<PassageShare> parts = score.at(score.secondsAt(i));
        if (parts.size() != 2) {
            return false;
        }
        Passage before = parts.get(0).passage();
        Passage after = parts.get(1).passage();
        return !before.isSilence()
                && !after.isSilence()
                && before.still() != after.still()
                && after.index() == before.index() + 1
                && parts.get(0).weight() + parts.get(1).weight() > 1 - 1e-9;
    }

    @Override
    public FrameBuffer frame(int i, Workers workers) {
        Between between = between(i);
        int index = between.before.passage().index();
        PlanarImage planes =
                interpolations.get(index, () -> interpolation.apply(index)).at(between.t());
        GlobalView view = view(between, i);
        FrameBuffer buffer = new FrameBuffer(width, height, planes.bitDepth(), planes.components());
        workers.run(height, () -> {
            CubicConvolution cubic = new CubicConvolution(planes.samples(), width, height);
            float[][] line = new float[planes.components()][width];
            float[] sample = new float[line.length];
            double[] d = new double[2];
            return y -> {
                for (int x = 0; x < width; x++) {
                    view.displace(x, y, d);
                    cubic.sample((float) (x + d[0]), (float) (y + d[1]), sample);
                    for (int c = 0; c < line.length; c++) {
                        line[c][x] = sample[c];
                    }
                }
                buffer.write(y, line);
            };
        });
        return buffer;
    }

    /** The camera on its way from one passage's path to the next one's. */
    private Pose pose(Between between, int i) {
        if (!camera) {
            return Pose.REST;
        }
        double seconds = score.secondsAt(i);
        Pose a = score.camera(between.before.passage(), seconds, 0);
        Pose b = score.camera(between.after.passage(), seconds, 0);
        return a.towards(b, between.t());
    }

    private GlobalView view(Between between, int i) {
        return new GlobalView(pose(between, i), width, height);
    }

    @Override
    public String note(int i) {
        Between between = between(i);
        double time = between.from() + 1 + between.t() * (between.to() - between.from());
        return String.format(
                        Locale.ROOT,
                        " | t=%.2f between %d and %d, not measured",
                        time,
                        between.from() + 1,
                        between.to() + 1)
                + FilmFootage.told(pose(between, i));
    }

    @Override
    public int layers() {
        return 1;
    }

    @Override
    public Field displacement(int i, int layer) {
        return view(between(i), i).displacement();
    }
}
