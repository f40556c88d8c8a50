package org.breathe.render;

import ij.process.FloatProcessor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.camera.CameraGesture;
import org.breathe.render.Animation.Placed;
import org.breathe.scene.Scene;
import org.breathe.score.PassageShare;

/** Tells where things are in the frames of a film, as {@link StateGeometry} tells it of each still. */
final class FilmGeometry implements FrameGeometry {
    private final FilmFrames frames;
    private final Optional<FrameOverride> override;
    private final Workers workers;

    FilmGeometry(FilmFrames frames, Optional<FrameOverride> override, Workers workers) {
        this.frames = frames;
        this.override = override;
        this.workers = workers;
    }

    @Override
    public List<Placed> at(int i) {
        return frames.parts(i).stream()
                .map(part -> new Placed(part.passage().still(), part.weight()))
                .toList();
    }

    @Override
    public Scene scene(int still) {
        return frames.scene(still);
    }

    @Override
    public int layers(int still) {
        return override.map(FrameOverride::layers).orElseGet(() -> frames.layers(still));
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        Optional<PassageShare> shown = frames.shown(i, still);
        if (shown.isEmpty()) {
            return Field.nowhere(frames.width(), frames.height());
        }
        boolean camera = which.contains(Gesture.of(CameraGesture.KEY));
        return override.filter(other -> camera && other.overrides(i))
                .map(other -> other.displacement(i, layer))
                .orElseGet(() ->
                        new StateGeometry(frames.state(shown.get(), i, which), workers).displacement(ownLayer(layer)));
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        return frames.shown(i, still)
                .map(part -> new StateGeometry(frames.state(part, i), workers).coverage(ownLayer(layer)))
                .orElseGet(() -> new FloatProcessor(frames.width(), frames.height()));
    }

    /** Stills of which some frames are rendered in another way have one layer of their own. */
    private int ownLayer(int layer) {
        return override.isPresent() ? 0 : layer;
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        FloatProcessor gain = new FloatProcessor(frames.width(), frames.height());
        gain.setValue(1);
        gain.fill();
        List<PassageShare> parts = frames.parts(i);
        double weight = parts.stream().mapToDouble(PassageShare::weight).sum();
        for (PassageShare part : parts) {
            List<ScalarOverlay> gains = frames.gains(part, i, tone);
            if (!gains.isEmpty()) {
                float share = (float) (part.weight() / weight);
                new StateGeometry(frames.state(part, i), workers)
                        .addGain(StillState.product(gains), share, (float[]) gain.getPixels());
            }
        }
        return gain;
    }
}
