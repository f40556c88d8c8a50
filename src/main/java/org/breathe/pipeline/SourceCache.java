package org.breathe.pipeline;

import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.breathe.cache.BoundedCache;
import org.breathe.image.Placement;
import org.breathe.image.StackReading;
import org.breathe.model.Models;
import org.breathe.render.PreparedStills;
import org.breathe.render.Slabs;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * What was seen in the stills of one source, read of them and loaded for them, so that another mood for the same stills
 * need not look again. Limits hold for all sources of the process together; what a source has is forgotten, and the
 * models that it took are released, when nothing leads to this any more. Safe for use by several threads.
 */
public final class SourceCache {
    /**
     * Under which circumstances stills are looked at.
     *
     * @param reading what the slices are
     * @param glance whether a glance is enough, as it is for data
     * @param models the folder whose nets look
     * @param depth the net that judges depth; empty for the plugin's own
     */
    record Viewing(StackReading reading, boolean glance, Path models, Optional<String> depth) {}

    /**
     * For what stills were made ready.
     *
     * @param cut see {@link FrameSize#place}
     */
    record Preparation(Viewing viewing, FrameSize size, double cut) {}

    /**
     * A source as it was until its stills were changed.
     *
     * @param source stands for it, since keys must not keep it in memory
     * @param edits how often its stills were changed before
     */
    private record SourceState(Object source, int edits) {}

    /** A still of a source. */
    private record SceneKey(SourceState state, Viewing viewing, int still) {}

    /** Where the slices of a source lie under a frame. */
    private record SlabsKey(SourceState state, Placement placement) {}

    /** What scenes of all sources may take together, and what slabs may, in bytes. */
    private static final long ROOM = 128L << 20;
    /** Of a scene: depth, matte, people and what could move, in floats; each creature adds a byte. */
    private static final int BYTES_PER_PIXEL = (3 + Kind.values().length) * Float.BYTES;

    private static final BoundedCache<SceneKey, Scene> SCENES = BoundedCache.ofBytes(ROOM, SourceCache::bytes);
    private static final BoundedCache<SlabsKey, Slabs> SLABS = BoundedCache.ofBytes(ROOM, Slabs::bytes);
    private static final Cleaner CLEANER = Cleaner.create();

    private volatile SourceState state;
    private final Map<Path, Models> models = new HashMap<>();
    private Preparation preparation;
    private PreparedStills prepared;

    /** The cache of a source of which nothing is known yet. */
    public SourceCache() {
        Object own = new Object();
        state = new SourceState(own, 0);
        SCENES.forgetWith(this, key -> key.state().source() == own);
        SLABS.forgetWith(this, key -> key.state().source() == own);
    }

    /** Forgets what was seen in the stills and read of them, because they were changed. */
    synchronized void forget() {
        SourceState before = state;
        state = new SourceState(before.source(), before.edits() + 1);
        SCENES.forget(key -> key.state().equals(before));
        SLABS.forget(key -> key.state().equals(before));
        forgetPrepared();
    }

    /**
     * What was seen in a still.
     *
     * @param look looks, if that was not done yet or is forgotten
     */
    Scene scene(Viewing viewing, int still, Supplier<Scene> look) {
        return SCENES.get(new SceneKey(state, viewing, still), look);
    }

    private static long bytes(Scene scene) {
        int perPixel = BYTES_PER_PIXEL + scene.creatures().size();
        return (long) scene.depth().getWidth() * scene.depth().getHeight() * perPixel;
    }

    /**
     * The slices of a stack of depths as slabs.
     *
     * @param placement where all slices lie under the frame
     * @param read reads them, if that was not done yet or is forgotten
     */
    Slabs slabs(Placement placement, Supplier<Slabs> read) {
        return SLABS.get(new SlabsKey(state, placement), read);
    }

    /** The stills made ready last if that was for the same, else anew. */
    synchronized PreparedStills prepared(Preparation wanted, Supplier<PreparedStills> prepare) {
        if (!wanted.equals(preparation)) {
            prepared = prepare.get();
            preparation = wanted;
        }
        return prepared;
    }

    /** Forgets the stills made ready last: where no film came of them, their memory is wanted back. */
    synchronized void forgetPrepared() {
        preparation = null;
        prepared = null;
    }

    /** The models of a folder; they stay open as long as this is in use. */
    public synchronized Models models(Path folder) {
        return models.computeIfAbsent(folder, this::take);
    }

    private Models take(Path folder) {
        Models taken = SharedModels.all().take(folder);
        // What is done when this is gone must not lead to it.
        CLEANER.register(this, () -> SharedModels.all().release(folder));
        return taken;
    }
}
