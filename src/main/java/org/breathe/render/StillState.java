package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.LocalWarp;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.render.PreparedStills.PreparedStill;
import org.breathe.score.Pose;

/** A still at one moment: where each of its layers looks, and what the gestures do to what is seen there. */
final class StillState {
    final LayeredStill still;
    final double weight;
    /** One per layer, farthest first. */
    final List<LayerWarp> warps;
    /** The later ones lie above. */
    final List<Effect.Patch> patches;

    final List<ScalarOverlay> gains;
    final List<Effect.Tint> tints;
    final List<Effect.Veil> veils;
    final List<Effect.Softening> softenings;
    final List<Effect.Texture> textures;
    /** Whether there is none but effects that only look elsewhere; a new kind of effect counts as another by itself. */
    private final boolean onlyLooks;

    /**
     * @param weight the still's share of the frame
     * @param effects what the gestures do to the still, in the order in which they act
     */
    StillState(PreparedStill prepared, double weight, List<Effect> effects) {
        this.weight = weight;
        still = prepared.layers();
        warps = warps(of(Effect.View.class, effects), of(Effect.Warp.class, effects));
        patches = of(Effect.Patch.class, effects);
        gains = gains(effects);
        tints = of(Effect.Tint.class, effects);
        veils = of(Effect.Veil.class, effects);
        softenings = of(Effect.Softening.class, effects);
        textures = of(Effect.Texture.class, effects);
        onlyLooks = effects.stream().allMatch(effect -> effect instanceof Effect.View || effect instanceof Effect.Warp);
    }

    private static <E extends Effect> List<E> of(Class<E> kind, List<Effect> effects) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The gains among some effects. */
    static List<ScalarOverlay> gains(List<Effect> effects) {
        return of(Effect.Gain.class, effects).stream().map(Effect.Gain::gain).toList();
    }

    /** The product of some gains. */
    static ScalarOverlay product(List<ScalarOverlay> gains) {
        return (x, y) -> {
            float product = 1;
            for (ScalarOverlay gain : gains) {
                product *= gain.at(x, y);
            }
            return product;
        };
    }

    private List<LayerWarp> warps(List<Effect.View> views, List<Effect.Warp> fields) {
        List<LocalWarp> everywhere = fields(fields, Layers.ALL);
        List<LocalWarp> nearest = new ArrayList<>(everywhere);
        nearest.addAll(fields(fields, Layers.NEAREST));
        List<LayerWarp> looks = new ArrayList<>();
        for (Layer layer : still.layers) {
            CameraView view = CameraView.of(pose(views, layer.nominal), still.reach(), extent());
            boolean before = looks.size() == still.layers.size() - 1 && !layer.isBack();
            looks.add(new LayerWarp(
                    view, layer.disparity, before ? nearest : everywhere, still.planes.width(), still.planes.height()));
        }
        return List.copyOf(looks);
    }

    private static List<LocalWarp> fields(List<Effect.Warp> warps, Layers layers) {
        return warps.stream()
                .filter(warp -> warp.layers() == layers)
                .map(Effect.Warp::field)
                .toList();
    }

    private static Pose pose(List<Effect.View> views, double depth) {
        Pose pose = Pose.REST;
        for (Effect.View view : views) {
            pose = pose.plus(view.pose().apply(depth));
        }
        return pose;
    }

    private CameraView.Extent extent() {
        double width = still.planes.width();
        return new CameraView.Extent(
                still.planes.window().width / width,
                still.planes.window().height / width,
                still.planes.height() / width);
    }

    /** The displacements of each layer, farthest first. */
    List<WarpGrid> grids(Workers workers) {
        List<WarpGrid> grids = new ArrayList<>();
        for (LayerWarp warp : warps) {
            grids.add(WarpGrid.of(warp, still.planes.width(), still.planes.height(), workers));
        }
        return grids;
    }

    /** The layer that patches ride on: the nearest. */
    int front() {
        return warps.size() - 1;
    }

    /** Whether the frame shows the still as it is, sample by sample. */
    boolean isRest() {
        return weight == 1 && onlyLooks && warps.stream().allMatch(LayerWarp::isRest);
    }
}
