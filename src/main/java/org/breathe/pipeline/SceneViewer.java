package org.breathe.pipeline;

import ij.process.ColorProcessor;
import java.util.function.Function;
import org.breathe.image.Sequence;
import org.breathe.scene.Perception;
import org.breathe.scene.Scene;

/**
 * Looks at the stills of a piece, at each once: what was seen is kept for other pieces from the same source.
 *
 * @param cache keeps what was seen
 * @param viewing under which circumstances stills are looked at
 * @param stills whole, as they are
 * @param look looks at a still as displayed
 * @param progress hears of each still, and may cancel
 */
record SceneViewer(
        SourceCache cache,
        SourceCache.Viewing viewing,
        Sequence stills,
        Function<ColorProcessor, Scene> look,
        SetupProgress progress) {
    /** What is seen in a still. */
    Scene scene(int still) {
        return cache.scene(viewing, still, () -> see(still));
    }

    private Scene see(int still) {
        progress.refuseIfCancelled("looking at " + stills.label(still));
        progress.at("Looking at the stills", still, stills.size());
        Scene scene = look.apply(stills.look(still, Perception.LOOK));
        progress.at("Looking at the stills", still + 1, stills.size());
        return scene;
    }
}
