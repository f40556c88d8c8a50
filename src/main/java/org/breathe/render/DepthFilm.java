package org.breathe.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FrameBuffer;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;

/**
 * A z-stack in motion: a film's one still is the projection of the stack, and while the camera moves its slabs, the
 * first nearest, move apart by their true depth. The score's camera is true in one depth, to which attention has
 * travelled; what is nearer is magnified more, what is farther less, and the nearer the camera came, the more the view
 * leans to one side and the other. Attention changes no intensity. At rest the frame is the projection itself.
 */
public final class DepthFilm implements FrameOverride {
    /** The most by which the outermost slabs are shifted apart, and magnified apart, in fractions of the width. */
    private static final double REACH = 0.03;
    /** The same in fractions of the stack's thickness: the view leans by 14° at most. */
    private static final double REACH_PER_THICKNESS = 0.25;

    private final FilmFrames frames;
    private final Slabs slabs;
    private final float[] silence;

    private DepthFilm(FilmFrames frames, Slabs slabs, float[] silence) {
        this.frames = frames;
        this.slabs = slabs;
        this.silence = silence;
    }

    /**
     * A z-stack in motion.
     *
     * @param film whose every still is the stack's projection, which nothing but the camera moves
     * @param slabs of the stack, at the frame's size
     */
    public static Animation of(Film film, Slabs slabs) {
        float[] silence = film.display().silence();
        return film.open(
                frames -> frames.playsCamera() ? Optional.of(new DepthFilm(frames, slabs, silence)) : Optional.empty());
    }

    /**
     * Where the camera is and how it looks into the stack: leaning right it attends to the nearest slab, leaning left
     * to the farthest. The pose is true where it attends.
     *
     * @param lean −1 (left) … 1 (right)
     */
    private record Regard(Pose pose, double lean) {
        Regard towards(Regard other, double share) {
            return new Regard(pose.towards(other.pose, share), lean + share * (other.lean - lean));
        }

        /** What is attended to, 0 (nearest) … 1 (farthest). */
        double depth() {
            return (1 - lean) / 2;
        }

        /** Where the camera is for something in a depth of 0 … 1; never so that it would look outside. */
        Pose pose(double depth, double reach) {
            double margin = margin(pose.zoom());
            if (margin == 0 || reach == 0) {
                return pose;
            }
            double most = reach / (margin + reach / CameraView.PARALLAX);
            double nearer = depth() - depth;
            double zoom = 1 + (pose.zoom() - 1) * (1 + most * nearer);
            double pan = margin(zoom) / margin;
            double room = (margin - Math.abs(pose.x())) * (1 - most);
            double aside = lean * nearer * room * reach / (room + reach);
            return new Pose(pose.x() * pan + aside, pose.y() * pan, zoom);
        }

        /** How far the camera may be from the middle, in fractions of the width. */
        private static double margin(double zoom) {
            return (1 - 1 / zoom) / 2;
        }
    }

    @Override
    public boolean overrides(int i) {
        return frames.parts(i).stream()
                .anyMatch(part -> !regard(part.passage(), i).pose.equals(Pose.REST));
    }

    @Override
    public FrameBuffer frame(int i, Workers workers) {
        double weight =
                frames.parts(i).stream().mapToDouble(PassageShare::weight).sum();
        return new DepthRenderer(slabs, views(i), Math.min(1, weight), silence).render(workers);
    }

    /** Where the camera looks in each slab, nearest first. */
    private List<GlobalView> views(int i) {
        Regard regard = regard(i);
        double reach = Math.min(REACH, REACH_PER_THICKNESS * slabs.thickness() / slabs.width());
        return IntStream.range(0, slabs.count())
                .mapToObj(k -> new GlobalView(regard.pose(depth(k), reach), slabs.width(), slabs.height()))
                .toList();
    }

    /** How far into the stack a slab lies, 0 … 1. */
    private double depth(int slab) {
        return slabs.thickness() == 0 ? 0 : (slabs.depth(slab) - slabs.depth(0)) / slabs.thickness();
    }

    /** On its way from passage to passage where two are shown. */
    private Regard regard(int i) {
        Regard regard = null;
        double sum = 0;
        for (PassageShare part : frames.parts(i)) {
            Regard own = regard(part.passage(), i);
            sum += part.weight();
            regard = regard == null ? own : regard.towards(own, sum == 0 ? 0 : part.weight() / sum);
        }
        return regard;
    }

    /** In a passage attention goes from the middle of the stack to its near end, to its far end and back. */
    private Regard regard(Passage passage, int i) {
        double seconds = frames.seconds(i);
        double progress = (seconds - passage.start()) / (passage.end() - passage.start());
        double turn = 2 * Math.PI * Clamp.unit(progress);
        return new Regard(frames.score().camera(passage, seconds, 0), Math.sin(turn));
    }

    @Override
    public String note(int i) {
        List<GlobalView> views = views(i);
        double slice = slabs.slice(slabs.depth(0) + regard(i).depth() * slabs.thickness());
        double apart = apart(views.get(0), views.get(views.size() - 1));
        return FilmFootage.told(regard(i).pose)
                + String.format(Locale.ROOT, " at slice %.1f, slabs up to %.1f px apart", slice, apart);
    }

    /** By how many px two looks differ at most, which is in a corner: they differ by a magnification and a shift. */
    private double apart(GlobalView near, GlobalView far) {
        double[] a = new double[2];
        double[] b = new double[2];
        double apart = 0;
        for (int corner = 0; corner < 4; corner++) {
            int x = corner % 2 * (slabs.width() - 1);
            int y = corner / 2 * (slabs.height() - 1);
            near.displace(x, y, a);
            far.displace(x, y, b);
            apart = Math.max(apart, Math.hypot(a[0] - b[0], a[1] - b[1]));
        }
        return apart;
    }

    @Override
    public int layers() {
        return slabs.count();
    }

    @Override
    public Field displacement(int i, int layer) {
        return views(i).get(slabs.count() - 1 - layer).displacement();
    }
}
