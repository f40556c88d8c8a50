package org.breathe.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;
import org.breathe.image.StillSource;
import org.breathe.options.OptionLine;
import org.breathe.options.PieceOptions;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.score.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one piece leaves behind for the next of the same source. */
class AnimationBuilderTest {
    private static final int STILLS = Composer.LOOKED_AT + 2;

    @TempDir
    Path nets;

    private final StillSource source = StillSource.of(List.of(stack()));
    private final SourceCache cache = new SourceCache();

    private static ImagePlus stack() {
        ImageStack stack = new ImageStack(24, 16);
        for (int i = 0; i < STILLS; i++) {
            ColorProcessor slice = new ColorProcessor(24, 16);
            slice.setColor(0x80a0c0 + 7 * i);
            slice.fillOval(2 + i, 3, 9, 9);
            stack.addSlice("still " + (i + 1), slice);
        }
        return new ImagePlus("discs", stack);
    }

    private AnimationBuilder builder(String wishes, SourceCache seen, Progress listener) {
        PieceOptions options = new PieceOptions(OptionLine.parse(wishes));
        return new AnimationBuilder(source, seen, options, nets, listener, notice -> {});
    }

    /** The composer looks at the first stills only; the one that the film begins with is looked at by the film. */
    private static String lastFirst() {
        List<String> order = new ArrayList<>();
        for (int i = STILLS; i > 0; i--) order.add(String.valueOf(i));
        return "mood=Calm treat=Photo seconds=6 fps=4 order=[" + String.join(",", order) + "]";
    }

    @Test
    void aPreviewThatWasCancelledDoesNotEndTheNext() {
        String wishes = lastFirst();
        assertThrows(
                CancellationException.class,
                () -> builder(wishes, cache, new Impatient()).preview(16, 1));
        try (Animation next = builder(wishes, cache, Progress.NONE).preview(16, 1);
                Animation fresh =
                        builder(wishes, new SourceCache(), Progress.NONE).preview(16, 1)) {
            assertEquals(fresh.frames(), next.frames());
            for (int i = 0; i < fresh.frames(); i++) {
                assertArrayEquals((int[]) fresh.frame(i)[0].getPixels(), (int[]) next.frame(i)[0].getPixels());
            }
        }
    }

    @Test
    void stillsOfWhichNoFilmCameAreNotKept() {
        String wishes = lastFirst() + " frames=9000-9001";
        assertThrows(
                IllegalArgumentException.class,
                () -> builder(wishes, cache, Progress.NONE).preview(16, 1));
        PreparedStills anew = unread();
        assertSame(anew, cache.prepared(preparation(wishes), () -> anew));
    }

    /** What the stills of such a preview are kept under. */
    private SourceCache.Preparation preparation(String wishes) {
        PieceOptions options = new PieceOptions(OptionLine.parse(wishes));
        SetupProgress progress = new SetupProgress(Progress.NONE);
        PipelineSetup setup =
                new PipelineSetup(source.sequence(options.reading()), options, cache, nets, progress, notice -> {});
        return setup.preparation(new FrameSize(24, 16).atMost(16));
    }

    private static PreparedStills unread() {
        return PreparedStills.of(
                still -> {
                    throw new AssertionError("nobody reads a still");
                },
                still -> {
                    throw new AssertionError("nobody looks at a still");
                },
                true);
    }

    /** Cancels once a still is looked at that the composer does not look at. */
    private static final class Impatient implements Progress {
        private boolean cancelled;

        @Override
        public void at(String what, int done, int total) {
            cancelled |= done >= Composer.LOOKED_AT + 1;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
