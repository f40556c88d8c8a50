package org.breathe;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.breathe.errors.ErrorMessages;
import org.breathe.export.MemoryFilm;
import org.breathe.export.MovieDestination;
import org.breathe.export.MovieFile;
import org.breathe.export.VirtualFilm;
import org.breathe.gesture.KnownGestures;
import org.breathe.image.ImageLock;
import org.breathe.image.Photos;
import org.breathe.image.Progress;
import org.breathe.image.StackReading;
import org.breathe.image.StillSource;
import org.breathe.options.OptionKey;
import org.breathe.options.Output;
import org.breathe.pipeline.AnimationBuilder;
import org.breathe.pipeline.SharedModels;
import org.breathe.pipeline.SourceCache;
import org.breathe.render.Animation;

/**
 * Makes animations, stacks and movie files of stills. Immutable: {@link #with} and the other setters return a new object
 * for the same stills. All of them share what was seen in the stills, so that another mood need not look again.
 *
 * <pre>{@code
 * ImagePlus film = Breathe.of(image).with(Settings.parse("mood=Calm seconds=20")).run();
 * Path file = Breathe.of(image).with(Settings.parse("mood=Tense output=MP4 file=/films/tense.mp4")).write();
 * }</pre>
 */
public final class Breathe {
    private final StillSource source;
    /** What was seen in the stills and read of them, for all wishes. */
    private final SourceCache cache;

    private final Settings settings;
    private final Path models;
    private final int threads;
    private final Progress progress;

    private Breathe(
            StillSource source, SourceCache cache, Settings settings, Path models, int threads, Progress progress) {
        this.source = source;
        this.cache = cache;
        this.settings = settings;
        this.models = models;
        this.threads = threads;
        this.progress = progress;
    }

    private static Breathe of(StillSource source) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new Breathe(
                source, new SourceCache(), Settings.defaults(), SharedModels.folder(), threads, Progress.NONE);
    }

    /**
     * The stills of a stack, in stack order. The stack is never modified; it is read when frames are made, so leave it
     * as it is while they are.
     *
     * @throws IllegalArgumentException with one sentence if there is no image or it is empty
     */
    public static Breathe of(ImagePlus image) {
        return of(StillSource.of(Collections.singletonList(image)));
    }

    /**
     * The stills of several images, one image after the other; they may differ in size.
     *
     * @throws IllegalArgumentException with one sentence if there is no image or one is missing or empty
     */
    public static Breathe of(List<ImagePlus> images) {
        return of(StillSource.of(images));
    }

    /** Photographs from files. A single TIFF stack is read as if it were open in ImageJ. */
    public static Breathe of(Photos photos) {
        return photos.image().map(Breathe::of).orElseGet(() -> of(StillSource.of(photos)));
    }

    /** The same stills with other wishes. */
    public Breathe with(Settings wishes) {
        return new Breathe(source, cache, wishes, models, threads, progress);
    }

    /**
     * With so many render workers; never changes a byte.
     *
     * @param workers at least 1; unless set, one per processor
     */
    public Breathe threads(int workers) {
        if (workers < 1)
            throw new IllegalArgumentException("There cannot be " + workers + " render workers; ask for at least 1.");
        return new Breathe(source, cache, settings, models, workers, progress);
    }

    /** With a folder whose nets go before those in the jar; unless set, {@code models/breathe} beside ImageJ. */
    public Breathe models(Path nets) {
        return new Breathe(source, cache, settings, nets, threads, progress);
    }

    /** With a listener that hears of looking and rendering, and can end it. */
    public Breathe progress(Progress listener) {
        return new Breathe(source, cache, settings, models, threads, listener);
    }

    /**
     * The piece as a function of the frame index; close it after use. The plan is made and the first still is read
     * before this returns, other stills are read when a frame first shows them.
     *
     * @throws IllegalArgumentException with one sentence if the wishes do not fit the stills or an image is locked by
     *     another thread
     * @throws IllegalStateException with one sentence if the stills do not fit into memory
     * @throws CancellationException if the listener cancelled
     */
    public Animation animate() {
        return within(() -> builder(source::note).animate(recipeLine(), threads));
    }

    /**
     * The same plan in a smaller frame, for looking at.
     *
     * @param longSide the most px the longer side may have
     */
    public Animation preview(int longSide) {
        return within(() -> builder(source::note).preview(longSide, threads));
    }

    /** Makes something, and puts it into a sentence for scripts if memory does not suffice. */
    private static <T> T within(Supplier<T> making) {
        try {
            return making.get();
        } catch (OutOfMemoryError e) {
            throw new IllegalStateException(ErrorMessages.of(e), e);
        }
    }

    /**
     * The first still as the user sees it.
     *
     * @param longSide the most px the longer side may have
     */
    public ColorProcessor look(int longSide) {
        return source.sequence(StackReading.STILLS).look(0, longSide);
    }

    /**
     * The piece as a stack that inherits title, scale, LUTs and notes and carries the recipe. Frames of a virtual stack
     * are made when they are looked at; {@code output=Stack} makes them all now. The stack is not shown.
     *
     * @throws IllegalArgumentException with one sentence if the wishes do not fit the stills or the stack does not fit
     *     into memory
     * @throws IllegalStateException with one sentence if the stills do not fit into memory
     * @throws CancellationException if the listener cancelled
     */
    public ImagePlus run() {
        return within(this::stack);
    }

    private ImagePlus stack() {
        ImageLock lock = ImageLock.on(source.images());
        try {
            AnimationBuilder builder = builder(this::log);
            Animation animation = builder.animate(recipeLine(), threads);
            ImageStack stack = settings.options().output() == Output.StackOutput.STACK
                    ? rendered(animation)
                    : new VirtualFilm(animation, ErrorMessages::report, IJ::log);
            return source.origin()
                    .dress(stack, animation.channels(), animation.fps(), builder.scale(), animation.recipe());
        } finally {
            lock.close();
        }
    }

    /** Writes a notice into ImageJ's Log, once: nobody asks for {@link #notices} while a virtual stack is looked at. */
    private void log(String notice) {
        if (source.note(notice)) IJ.log(notice);
    }

    private ImageStack rendered(Animation animation) {
        try (animation) {
            return MemoryFilm.render(animation, progress);
        }
    }

    /**
     * The piece as a movie file. The format is that of the key output; where that asks for a stack, what the ending of
     * the key file says, else MP4.
     *
     * @return the file; see {@link #movie} for what the writer has to say
     */
    public Path write() {
        return movie().file();
    }

    /**
     * The piece as a movie file, with what the writer has to say.
     *
     * @throws IllegalArgumentException with one sentence if the wishes do not fit the stills
     * @throws IllegalStateException with one sentence if the stills do not fit into memory
     * @throws UncheckedIOException with one sentence if the file cannot be written
     * @throws CancellationException if the listener cancelled; nothing is left behind
     */
    public MovieFile movie() {
        return within(this::written);
    }

    private MovieFile written() {
        MovieDestination to = MovieDestination.of(
                settings.options().output().format(), settings.options().file(), source);
        // A film may be smaller than the stack that the settings ask for.
        Breathe filmed = with(settings.with("output", to.format().toString()));
        ImageLock lock = ImageLock.on(source.images());
        try (Animation animation = filmed.animate()) {
            return MovieFile.write(animation, animation.recipe(), to.format(), to.file(), source.files(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    /**
     * What is missing here and what is done without it, which gestures were left out and why, and whether stills were
     * changed while frames were made of them, in sentences; known after something was animated.
     */
    public List<String> notices() {
        List<String> notices = new ArrayList<>(cache.models(models).notes());
        notices.addAll(KnownGestures.here().refusals());
        notices.addAll(OptionKey.gestures().refusals());
        notices.addAll(source.notices());
        return notices;
    }

    private AnimationBuilder builder(Consumer<String> notice) {
        return new AnimationBuilder(source, cache, settings.options(), models, progress, notice);
    }

    /** The option line that makes the piece again, without the file: where a film lies is private and changes no frame. */
    private String recipeLine() {
        return settings.with("file", "").toMacro();
    }
}
