package org.breathe.pipeline;

import ij.process.ColorProcessor;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.breathe.image.Sequence;
import org.breathe.model.Models;
import org.breathe.options.PieceOptions;
import org.breathe.scene.Perception;
import org.breathe.scene.Scene;

/**
 * What a pipeline is set up with.
 *
 * @param stills whole, as they are
 * @param options what is asked for
 * @param cache keeps what is seen in the stills, read of them and loaded for them
 * @param folder whose nets go before those in the jar
 * @param progress hears of looking and reading, and may cancel
 * @param notice hears, in a sentence, if stills are changed while frames are made of them
 */
record PipelineSetup(
        Sequence stills,
        PieceOptions options,
        SourceCache cache,
        Path folder,
        SetupProgress progress,
        Consumer<String> notice) {
    /** The most px that the longer side of a film has unless a size is asked for. */
    private static final int FILM_SIDE = 1920;

    /** Whether the stills are measurements. */
    boolean isData() {
        return options.treatment().isData(stills, options.reading());
    }

    /** The nets that are there; they stay open as long as the cache is in use. */
    Models models() {
        return cache.models(folder);
    }

    /** The stills under the frame, each to be looked at closely when its scene is first asked for. */
    PlacedStills seenBy(Perception perception) {
        return placed(look -> perception.see(look, progress.silent()));
    }

    /** The stills under the frame, each to be glanced at, without nets, when its scene is first asked for. */
    PlacedStills glancedAt() {
        return placed(Perception.classical()::glance);
    }

    private PlacedStills placed(Function<ColorProcessor, Scene> look) {
        SceneViewer viewer = new SceneViewer(cache, viewing(), stills, look, progress);
        return new PlacedStills(stills, frame(), options.aspect().cut(), viewer::scene, notice);
    }

    /** What stills that are made ready for previews of a size are kept under. */
    SourceCache.Preparation preparation(FrameSize size) {
        return new SourceCache.Preparation(viewing(), size, options.aspect().cut());
    }

    private SourceCache.Viewing viewing() {
        return new SourceCache.Viewing(options.reading(), isData(), folder, options.depth());
    }

    private FrameSize frame() {
        FrameSize frame = FrameSize.of(
                stills.width(0),
                stills.height(0),
                options.aspect().ratio(),
                options.size().orElse(0));
        boolean limited = options.size().isEmpty() && options.output().format().isPresent();
        return limited ? frame.atMost(FILM_SIDE) : frame;
    }
}
