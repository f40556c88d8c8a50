package org.breathe.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.rhythm.FeltTime;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/** The camera's voice: paths of passages as they are felt by each layer. Paths are made when first asked for. */
final class Camera {
    /** How far the camera breathes where nobody else does, in units of zoom. */
    private static final double BREATH = 0.004;

    /**
     * A passage's path and what bears on it.
     *
     * @param arrivals when pushes end, s
     * @param breathes whether nobody in the picture does
     */
    private record Role(Clock clock, CameraPath path, Lags lags, double[] arrivals, boolean breathes) {}

    private final Brief brief;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final FeltTime felt;
    private final Lungs lungs;
    private final Choreographer choreographer;
    private final Noise noise;
    private final Map<Integer, Role> roles = new ConcurrentHashMap<>();

    Camera(Brief brief, Timeline timeline, List<Scene> scenes, FeltTime felt, Lungs lungs, Noise noise) {
        this.brief = brief;
        this.timeline = timeline;
        this.scenes = scenes;
        this.felt = felt;
        this.lungs = lungs;
        this.noise = noise;
        choreographer = new Choreographer(brief, timeline, lungs.breath(), noise.channel(1));
    }

    Framing framing(Passage passage, double time, double depth) {
        Role role = role(passage);
        double moment = felt(passage, time, depth);
        Framing framing = role.path.at(moment);
        return role.breathes
                ? framing.nearer(BREATH * Math.min(1, brief.intensity()) * role.path.waiting(moment) * lungs.at(time))
                : framing;
    }

    /** The time that a layer feels, s: stuttering, lingering, skimming, lagging. */
    double felt(Passage passage, double time, double depth) {
        Role role = role(passage);
        double near = near(role.clock, passage, time);
        return near - (1 - depth) * role.lags.at(near);
    }

    /** How late the farthest layer is, s. */
    double lag(Passage passage, double time) {
        Role role = role(passage);
        return role.lags.at(near(role.clock, passage, time));
    }

    /** When the camera arrives where it pushes to, s, in order. */
    double[] arrivals(Passage passage) {
        return role(passage).arrivals;
    }

    /** Whether nobody in the picture breathes. */
    boolean breathes(Passage passage) {
        return role(passage).breathes;
    }

    /** The time that the nearest layer feels, s. */
    private double near(Clock clock, Passage passage, double time) {
        double within = timeline.within(time);
        return clock.felt(timeline.local(passage, time) - within + felt.at(within));
    }

    private Role role(Passage passage) {
        return roles.computeIfAbsent(passage.index(), i -> make(passage));
    }

    private Role make(Passage passage) {
        Clock clock = Clock.of(timeline, passage, brief.data());
        if (passage.isSilence()) {
            return new Role(clock, CameraPath.STILL, Lags.NONE, new double[0], false);
        }
        Scene scene = scenes.get(passage.still());
        CameraPath path = choreographer.path(passage, clock, scene);
        Lags lags = brief.data()
                ? Lags.NONE
                : Lags.of(
                        path.moves(),
                        passage.mood(),
                        brief.imperfection(),
                        noise.channel(2).channel(passage.index()));
        boolean someone = !scene.faces().isEmpty() && scene.medium() == Medium.PHOTO
                || !scene.creatures().isEmpty();
        boolean alone = brief.plays(Gesture.BREATH) && brief.plays(Gesture.CAMERA) && !someone;
        double[] arrivals = path.moves().stream()
                .filter(CameraPath.Move::push)
                .mapToDouble(move -> clock.when(move.end()))
                .toArray();
        return new Role(clock, path, lags, arrivals, alone);
    }
}
