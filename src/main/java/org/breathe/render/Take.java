package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breathe.motion.Light;
import org.breathe.motion.Local;
import org.breathe.motion.Overlay;
import org.breathe.motion.View;
import org.breathe.rhythm.Noise;
import org.breathe.score.Gesture;
import org.breathe.score.Passage;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/** One still at one moment of the score: where each of its layers looks, what its eyes do, what light is on it. */
final class Take {
    /**
     * An eye that is not as in the still.
     *
     * @param closure how far the lid has fallen, 0 … 1
     * @param aside where it glances to, −1 … 1
     */
    record Moved(Living.Seeing eye, double closure, double aside) {}

    final Living living;
    final Passage passage;
    final double weight;
    /** One per layer, farthest first. */
    final List<Warp> warps;

    final List<Moved> eyes;
    final Light.Gain gain;
    final Overlay shade;
    final Overlay steam;
    final double softness;
    final double grain;

    /**
     * @param weight the still's share of the frame
     * @param which the gestures that take part
     * @param noise of steam and wind
     */
    Take(Living living, Passage passage, double weight, Score score, double seconds, Set<Gesture> which, Noise noise) {
        this.living = living;
        this.passage = passage;
        this.weight = weight;
        Still still = living.still();
        List<Warp> looks = new ArrayList<>();
        double width = still.planes.width();
        View.Extent extent = new View.Extent(
                still.planes.window().width / width,
                still.planes.window().height / width,
                still.planes.height() / width);
        double fullness =
                which.contains(Gesture.BREATH) ? score.breath(seconds) * score.signal("intensity", seconds) : 0;
        Local swelling = fullness == 0 ? Local.NONE : living.flanks().get().at(fullness);
        Local swaying =
                which.contains(Gesture.SWAY) ? living.sway().get().at(score, passage, seconds, noise) : Local.NONE;
        boolean flows = which.contains(Gesture.FLOW);
        Local rippling = flows ? living.ripples().get().at(score, passage, seconds) : Local.NONE;
        Local drifting = flows ? living.drift().get().at(score, passage, seconds, noise) : Local.NONE;
        List<Local> everywhere = moving(swelling, swaying, rippling, drifting);
        List<Local> before =
                moving(swelling, swaying, rippling, drifting, living.breath().at(fullness));
        for (Layer layer : still.layers) {
            Pose pose = which.contains(Gesture.CAMERA) ? score.camera(passage, seconds, layer.nominal) : Pose.REST;
            Pose hand = which.contains(Gesture.HAND) ? score.hand(passage, seconds) : Pose.REST;
            View view = View.of(pose, hand, still.reach(), extent);
            List<Local> own = looks.size() == still.layers.size() - 1 && !layer.isBack() ? before : everywhere;
            looks.add(new Warp(view, layer.disparity, own, still.planes.width(), still.planes.height()));
        }
        warps = List.copyOf(looks);
        eyes = moved(score, seconds, which);
        gain = which.contains(Gesture.LIGHT) ? living.light().get().at(score, passage, seconds) : Light.Gain.NEUTRAL;
        shade = which.contains(Gesture.SHADOW) ? living.shadow().get().at(score, passage, seconds) : Overlay.ONE;
        steam = which.contains(Gesture.STEAM) ? living.steam().get().at(score, passage, seconds, noise) : Overlay.ZERO;
        softness = which.contains(Gesture.SOFTNESS) ? score.softness(passage, seconds) : 0;
        grain = which.contains(Gesture.GRAIN) ? score.grain(passage, seconds) : 0;
    }

    private static List<Local> moving(Local... locals) {
        return Stream.of(locals).filter(local -> local != Local.NONE).toList();
    }

    private List<Moved> moved(Score score, double seconds, Set<Gesture> which) {
        List<Moved> moved = new ArrayList<>();
        for (Living.Seeing eye : living.eyes()) {
            double closure = which.contains(Gesture.BLINK) ? score.lid(passage, eye.face(), eye.left(), seconds) : 0;
            double aside = which.contains(Gesture.GLANCE) ? score.gaze(passage, eye.face(), seconds) : 0;
            if (closure > 0 || aside != 0) {
                moved.add(new Moved(eye, Math.min(1, closure), aside));
            }
        }
        return List.copyOf(moved);
    }

    /** The displacements of each layer, farthest first. */
    List<Mesh> meshes(Workers workers) {
        List<Mesh> meshes = new ArrayList<>();
        for (Warp warp : warps) {
            meshes.add(Mesh.of(
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
                && shade == Overlay.ONE
                && steam == Overlay.ZERO
                && softness == 0
                && grain == 0
                && warps.stream().allMatch(Warp::isRest);
    }
}
