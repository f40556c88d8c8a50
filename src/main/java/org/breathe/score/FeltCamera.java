package org.breathe.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;
import org.breathe.timing.FeltTime;
import org.breathe.timing.Noise;

/** The camera of every passage as each layer feels it. Paths are planned when they are first needed. */
final class FeltCamera {
    /** How far a full breath moves the camera forward where nobody in the picture breathes, in units of zoom. */
    private static final double BREATH = 0.004;

    /**
     * A passage's path with what changes it.
     *
     * @param arrivals when pushes end, s
     * @param nobodyBreathes whether the camera breathes since nobody in the picture does
     */
    private record PassageCamera(
            PassageClock clock, CameraPath path, LagSchedule lags, double[] arrivals, boolean nobodyBreathes) {}

    private final ScoreSpec spec;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final FeltTime felt;
    private final FeltBreath breathing;
    private final CameraPlanner planner;
    private final Noise noise;
    private final Map<Integer, PassageCamera> cameras = new ConcurrentHashMap<>();

    FeltCamera(
            ScoreSpec spec, Timeline timeline, List<Scene> scenes, FeltTime felt, FeltBreath breathing, Noise noise) {
        this.spec = spec;
        this.timeline = timeline;
        this.scenes = scenes;
        this.felt = felt;
        this.breathing = breathing;
        this.noise = noise;
        planner = new CameraPlanner(spec, timeline, breathing.breath(), noise.channel(1));
    }

    /**
     * What the camera frames for a layer of a passage at a time, s.
     *
     * @param depth the layer's disparity, 0 (farthest) … 1 (nearest)
     */
    Framing framing(Passage passage, double time, double depth) {
        PassageCamera camera = camera(passage);
        double moment = felt(passage, time, depth);
        Framing framing = camera.path.at(moment);
        return camera.nobodyBreathes
                ? framing.nearer(BREATH * spec.intensityUpTo1() * camera.path.waiting(moment) * breathing.at(time))
                : framing;
    }

    /** The time that a layer feels, s: stuttering, lingering, skimming, lagging. */
    double felt(Passage passage, double time, double depth) {
        PassageCamera camera = camera(passage);
        double near = near(camera.clock, passage, time);
        return near - (1 - depth) * camera.lags.at(near);
    }

    /** How late the farthest layer is, s. */
    double lag(Passage passage, double time) {
        PassageCamera camera = camera(passage);
        return camera.lags.at(near(camera.clock, passage, time));
    }

    /** When the camera arrives where it pushes to, s, in order. */
    double[] arrivals(Passage passage) {
        return camera(passage).arrivals;
    }

    /** Whether nobody in the picture breathes. */
    boolean nobodyBreathes(Passage passage) {
        return camera(passage).nobodyBreathes;
    }

    /** The time that the nearest layer feels, s. */
    private double near(PassageClock clock, Passage passage, double time) {
        double within = timeline.within(time);
        return clock.felt(timeline.local(passage, time) - within + felt.at(within));
    }

    private PassageCamera camera(Passage passage) {
        return cameras.computeIfAbsent(passage.index(), i -> make(passage));
    }

    private PassageCamera make(Passage passage) {
        PassageClock clock = PassageClock.of(timeline, passage, spec.data());
        if (passage.isSilence()) {
            return new PassageCamera(clock, CameraPath.STILL, LagSchedule.NONE, new double[0], false);
        }
        Scene scene = scenes.get(passage.still());
        CameraPath path = planner.path(passage, clock, scene);
        LagSchedule lags = spec.data()
                ? LagSchedule.NONE
                : LagSchedule.of(
                        path.moves(),
                        passage.mood(),
                        spec.imperfection(),
                        noise.channel(2).channel(passage.index()));
        boolean anybody = !scene.faces().isEmpty() && scene.medium() == Medium.PHOTO
                || !scene.creatures().isEmpty();
        boolean nobodyBreathes = spec.breathes() && spec.movesCamera() && !anybody;
        double[] arrivals = path.moves().stream()
                .filter(CameraPath.Move::push)
                .mapToDouble(move -> clock.when(move.end()))
                .toArray();
        return new PassageCamera(clock, path, lags, arrivals, nobodyBreathes);
    }
}
