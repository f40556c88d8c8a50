package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.breathe.timing.Curve;
import org.breathe.timing.TimeWalk;

/**
 * A walk through time points. While it stands at a time point or is as good as there, the frame is the measured one;
 * other frames lie between two. Nothing but time and the camera moves.
 */
final class WalkScore implements Score {
    /** Nearer to a time point than this, in steps, the walk counts as there. */
    private static final double SNAP = 1.0 / 64;
    /** From so many time points per frame on in-betweens cannot be told from jumps, so only measured ones are shown. */
    private static final double SKIMMING = 0.75;

    private final ScoreSpec spec;
    private final double seconds;
    private final TimeWalk walk;
    private final List<Passage> passages;
    private final double dark;
    private final CameraPath camera;
    private final List<String> notes;

    /**
     * @param passages one per time point
     * @param dark when the piece begins to fade, s; its end if it does not
     * @param notes what was decided and why, for the recipe
     */
    WalkScore(
            ScoreSpec spec,
            double seconds,
            TimeWalk walk,
            List<Passage> passages,
            double dark,
            CameraPath camera,
            List<String> notes) {
        this.spec = spec;
        this.seconds = seconds;
        this.walk = walk;
        this.passages = List.copyOf(passages);
        this.dark = dark;
        this.camera = camera;
        this.notes = List.copyOf(notes);
    }

    @Override
    public double fps() {
        return spec.fps();
    }

    @Override
    public int frames() {
        return (int) Math.round(seconds * spec.fps());
    }

    @Override
    public boolean loops() {
        return spec.ending() == Ending.LOOP;
    }

    @Override
    public List<Passage> passages() {
        return passages;
    }

    @Override
    public List<PassageShare> at(double time) {
        double moment = within(time);
        double light = moment < dark ? 1 : 1 - Curve.SMOOTH.at((moment - dark) / (seconds - dark));
        if (light <= 0) {
            return List.of();
        }
        double place = place(moment);
        int before = (int) place;
        if (place == before
                || passages.get(before).still() == passages.get(before + 1).still()) {
            return List.of(new PassageShare(passages.get((int) Math.rint(place)), light));
        }
        double share = place - before;
        return List.of(
                new PassageShare(passages.get(before), (1 - share) * light),
                new PassageShare(passages.get(before + 1), share * light));
    }

    /** Where the walk is, in steps; exactly at a time point if it is as good as there. */
    private double place(double moment) {
        double place = walk.at(moment);
        double perFrame = walk.speed(moment) / spec.fps();
        boolean measured = spec.intensity() == 0 || perFrame >= SKIMMING;
        double nearest = Math.rint(place);
        return measured || Math.abs(place - nearest) <= Math.max(SNAP, perFrame / 4) ? nearest : place;
    }

    @Override
    public Passage leading(double time) {
        return passages.get((int) Math.rint(walk.at(within(time))));
    }

    @Override
    public Pose camera(Passage passage, double time, double depth) {
        return camera.at(within(time)).pose(spec.aspect());
    }

    @Override
    public boolean holds(double time) {
        return walk.speed(within(time)) == 0;
    }

    @Override
    public double intensity(double time) {
        return spec.intensity(spec.ending().progress(within(time) / seconds));
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        long timePoints =
                passages.stream().filter(passage -> !passage.returning()).count();
        String times = passages.size() == timePoints ? "" : ", " + passages.size() + " with those that come again,";
        all.add(String.format(
                Locale.ROOT,
                "Walks through %d time point%s%s in %.2f s; %s.",
                timePoints,
                timePoints == 1 ? "" : "s",
                times,
                seconds,
                measured()));
        all.add(String.format(
                Locale.ROOT,
                "Arc: %s. Ending: %s.",
                spec.arc().label(),
                spec.ending().label()));
        return all;
    }

    private String measured() {
        long measured = IntStream.range(0, frames())
                .mapToDouble(i -> place(i / fps()))
                .filter(place -> place == Math.rint(place))
                .count();
        return measured == frames()
                ? "all frames are measured"
                : String.format(
                        Locale.ROOT,
                        "%.0f %% of frames are measured, the others lie between two",
                        100.0 * measured / frames());
    }

    /** A moment within the piece. */
    private double within(double time) {
        return spec.ending().within(time, seconds);
    }
}
