package org.breathe.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.breathe.image.Placement;
import org.breathe.model.Models;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Slabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class SourceCacheTest {
    private static final Placement WHOLE = new Placement(0, 0, 8, 6, 8, 6);

    private static Slabs slabs() {
        return Slabs.of(1, 1, slice -> new PlanarImage(8, 6, 8, new float[1][48]));
    }

    private static boolean comes(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 200 && !what.getAsBoolean(); i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return what.getAsBoolean();
    }

    private static boolean isClosed(Models models) {
        try {
            models.net("no such net");
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Test
    void aSourceFindsItsOwnResultsAndNoneOfAnother() {
        SourceCache one = new SourceCache();
        Slabs read = one.slabs(WHOLE, SourceCacheTest::slabs);
        assertSame(read, one.slabs(WHOLE, SourceCacheTest::slabs));
        assertNotSame(read, new SourceCache().slabs(WHOLE, SourceCacheTest::slabs));
    }

    @Test
    void whatWasReadOfStillsThatWereChangedIsReadAgain() {
        SourceCache cache = new SourceCache();
        Slabs before = cache.slabs(WHOLE, SourceCacheTest::slabs);
        cache.forget();
        Slabs after = cache.slabs(WHOLE, SourceCacheTest::slabs);
        assertNotSame(before, after);
        assertSame(after, cache.slabs(WHOLE, SourceCacheTest::slabs));
    }

    @Test
    void whatASourceHasReadGoesWithIt() throws InterruptedException {
        WeakReference<Slabs> read = new WeakReference<>(new SourceCache().slabs(WHOLE, SourceCacheTest::slabs));
        assertTrue(comes(() -> read.get() == null));
    }

    @Test
    void theNetsOfASourceThatIsGoneAreClosedOnceOthersAreAskedFor(@TempDir Path home) throws InterruptedException {
        SourceCache kept = new SourceCache();
        Models used = kept.models(home.resolve("kept"));
        Models unused = new SourceCache().models(home.resolve("gone"));
        SourceCache last = new SourceCache();
        last.models(home.resolve("last"));
        assertTrue(comes(() -> isClosed(unused)));
        assertFalse(isClosed(used));
        assertSame(used, kept.models(home.resolve("kept")));
    }
}
