package org.breathe.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.camera.CameraGesture;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;
import org.breathe.score.PassageShare;
import org.breathe.score.Score;

/**
 * The frames of a film before they are rendered: which stills each one shows, and in which state. Only frames that exist
 * are asked for: {@link AssembledAnimation} refuses the others.
 */
final class FilmFrames {
    private final Ensemble ensemble;
    private final PreparedStills stills;
    private final PlanarImage shape;

    /** Reads the first still that is shown: all frames are as large and of the same type. */
    FilmFrames(Ensemble ensemble, PreparedStills stills) {
        this.ensemble = ensemble;
        this.stills = stills;
        int first = score().passages().stream()
                .filter(passage -> !passage.isSilence())
                .findFirst()
                .orElseThrow()
                .still();
        shape = stills.still(first).layers().planes;
    }

    Score score() {
        return ensemble.score();
    }

    int width() {
        return shape.width();
    }

    int height() {
        return shape.height();
    }

    int bitDepth() {
        return shape.bitDepth();
    }

    /** 3 for RGB, else the number of channels. */
    int components() {
        return shape.components();
    }

    /** When a frame is shown, s from the start of the piece. */
    double seconds(int i) {
        return score().secondsAt(i);
    }

    /** Whether the score's camera plays; other gestures, such as the hand, may move the view without it. */
    boolean playsCamera() {
        return ensemble.plays(CameraGesture.KEY);
    }

    /** A signal of the score or of a gesture that plays it. */
    double signal(String name, double seconds) {
        return ensemble.signal(name, seconds);
    }

    /** The passages that a frame shows: two in a dissolve, none in a silence. */
    List<PassageShare> parts(int i) {
        return score().at(seconds(i)).stream()
                .filter(part -> !part.passage().isSilence())
                .toList();
    }

    /** The stills that a frame shows, in their states. */
    List<StillState> states(int i) {
        return parts(i).stream().map(part -> state(part, i)).toList();
    }

    /** The state of a still under all gestures of the film. */
    StillState state(PassageShare part, int i) {
        return state(part, i, ensemble.gestures());
    }

    /** The state of a still under some of the gestures. */
    StillState state(PassageShare part, int i, Set<Gesture> which) {
        return new StillState(stills.still(part.passage().still()), part.weight(), effects(part, i, which));
    }

    /** The gains that a gesture lights a still with. */
    List<ScalarOverlay> gains(PassageShare part, int i, Gesture tone) {
        return StillState.gains(effects(part, i, Set.of(tone)));
    }

    private List<Effect> effects(PassageShare part, int i, Set<Gesture> which) {
        return ensemble.at(stills.still(part.passage().still()).model(), part.passage(), seconds(i), which);
    }

    /** The passage in which a frame shows a still; empty if it does not. */
    Optional<PassageShare> shown(int i, int still) {
        return parts(i).stream().filter(part -> part.passage().still() == still).findFirst();
    }

    /** What was seen in a still. */
    Scene scene(int still) {
        return stills.scene(still);
    }

    /** How many layers a still has: its depth layers and, where a gesture may draw over it, that of the patches. */
    int layers(int still) {
        var prepared = stills.still(still);
        boolean patched = ensemble.gestures().stream().anyMatch(gesture -> gesture.drawsOver(prepared.model()));
        return prepared.layers().layers.size() + (patched ? 1 : 0);
    }
}
