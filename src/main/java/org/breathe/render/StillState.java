package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breathe.motion.CameraView;
import org.breathe.motion.LightTone;
import org.breathe.motion.LocalWarp;
import org.breathe.motion.ScalarOverlay;
import org.breathe.score.Gesture;
import org.breathe.score.Passage;
import org.breathe.score.Pose;
import org.breathe.score.Score;
import org.breathe.timing.Noise;

/** One still at one moment of the score: where each of its layers looks, what its eyes do, what light is on it. */
final class StillState {
    /**
     * An eye that is not as in the still.
     *
     * @param closure how far the lid has fallen, 0 … 1
     * @param aside where it glances to, −1 … 1
     */
    record Moved(StillModel.Seeing eye, double closure, double aside) {}

    final StillModel living;
    final Passage passage;
    final double weight;
    /** One per layer, farthest first. */
    final List<LayerWarp> warps;

    final List<Moved> eyes;
    final LightTone.Gain gain;
    final ScalarOverlay shade;
    final ScalarOverlay steam;
    final double softness;
    final double grain;

    /**
     * @param weight the still's share of the frame
     * @param which the gestures that take part
     * @param noise of steam and wind
     */
    StillState(
            StillModel living,
            Passage passage,
            double weight,
            Score score,
            double seconds,
            Set<Gesture> which,
            Noise noise) {
        this.living = living;
        this.passage = passage;
        this.weight = weight;
        LayeredStill still = living.still();
        List<LayerWarp> looks = new ArrayList<>();
        double width = still.planes.width();
        CameraView.Extent extent = new CameraView.Extent(
                still.planes.window().width / width,
                still.planes.window().height / width,
                still.planes.height() / width);
        double fullness =
                which.contains(Gesture.BREATH) ? score.breath(seconds) * score.signal("intensity", seconds) : 0;
        LocalWarp swelling =
                fullness == 0 ? LocalWarp.NONE : living.flanks().get().at(fullness);
        LocalWarp swaying =
                which.contains(Gesture.SWAY) ? living.sway().get().at(score, passage, seconds, noise) : LocalWarp.NONE;
        boolean flows = which.contains(Gesture.FLOW);
        LocalWarp rippling = flows ? living.ripples().get().at(score, passage, seconds) : LocalWarp.NONE;
        LocalWarp drifting = flows ? living.drift().get().at(score, passage, seconds, noise) : LocalWarp.NONE;
        List<LocalWarp> everywhere = moving(swelling, swaying, rippling, drifting);
        List<LocalWarp> before =
                moving(swelling, swaying, rippling, drifting, living.breath().at(fullness));
        for (Layer layer : still.layers) {
            Pose pose = which.contains(Gesture.CAMERA) ? score.camera(passage, seconds, layer.nominal) : Pose.REST;
            Pose hand = which.contains(Gesture.HAND) ? score.hand(passage, seconds) : Pose.REST;
            CameraView view = CameraView.of(pose, hand, still.reach(), extent);
            List<LocalWarp> own = looks.size() == still.layers.size() - 1 && !layer.isBack() ? before : everywhere;
            looks.add(new LayerWarp(view, layer.disparity, own, still.planes.width(), still.planes.height()));
        }
        warps = List.copyOf(looks);
        eyes = moved(score, seconds, which);
        gain = which.contains(Gesture.LIGHT)
                ? living.light().get().at(score, passage, seconds)
                : LightTone.Gain.NEUTRAL;
        shade = which.contains(Gesture.SHADOW) ? living.shadow().get().at(score, passage, seconds) : ScalarOverlay.ONE;
        steam = which.contains(Gesture.STEAM)
                ? living.steam().get().at(score, passage, seconds, noise)
                : ScalarOverlay.ZERO;
        softness = which.contains(Gesture.SOFTNESS) ? score.softness(passage, seconds) : 0;
        grain = which.contains(Gesture.GRAIN) ? score.grain(passage, seconds) : 0;
    }

    private static List<LocalWarp> moving(LocalWarp... locals) {
        return Stream.of(locals).filter(local -> local != LocalWarp.NONE).toList();
    }

    private List<Moved> moved(Score score, double seconds, Set<Gesture> which) {
        List<Moved> moved = new ArrayList<>();
        for (StillModel.Seeing eye : living.eyes()) {
            double closure = which.contains(Gesture.BLINK) ? score.lid(passage, eye.face(), eye.left(), seconds) : 0;
            double aside = which.contains(Gesture.GLANCE) ? score.gaze(passage, eye.face(), seconds) : 0;
            if (closure > 0 || aside != 0) {
                moved.add(new Moved(eye, Math.min(1, closure), aside));
            }
        }
        return List.copyOf(moved);
    }

    /** The displacements of each layer, farthest first. */
    List<WarpGrid> meshes(Workers workers) {
        List<WarpGrid> meshes = new ArrayList<>();
        for (LayerWarp warp : warps) {
            meshes.add(WarpGrid.of(
                    warp, living.still().planes.width(), living.still().planes.height(), workers));
        }
        return meshes;
    }

    /** The layer that carries the faces: the nearest. */
    int front() {
        return warps.size() - 1;
    }

    /** Whether the frame shows the still as it is, sample by sample. */
    boolean isRest() {
        return weight == 1
                && eyes.isEmpty()
                && gain.isNeutral()
                && shade == ScalarOverlay.ONE
                && steam == ScalarOverlay.ZERO
                && softness == 0
                && grain == 0
                && warps.stream().allMatch(LayerWarp::isRest);
    }
}
