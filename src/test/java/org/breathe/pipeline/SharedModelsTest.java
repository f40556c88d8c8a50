package org.breathe.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.breathe.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedModelsTest {
    private final SharedModels shared = new SharedModels();

    @TempDir
    Path home;

    private static void assertOpen(Models models) {
        assertDoesNotThrow(() -> models.net("no such net"));
    }

    private static void assertClosed(Models models) {
        assertThrows(IllegalStateException.class, () -> models.net("no such net"));
    }

    @Test
    void aFolderIsOpenedOnceHoweverItIsSpelled() {
        assertSame(shared.take(home), shared.take(home.resolve("nets").resolve("..")));
    }

    @Test
    void theModelsTakenLastStayOpenForTheNextPiece() {
        Models models = shared.take(home);
        shared.release(home);
        assertOpen(models);
        assertSame(models, shared.take(home));
    }

    @Test
    void modelsThatNobodyUsesAreClosedWhenOthersAreTaken() {
        Models before = shared.take(home);
        shared.release(home);
        assertOpen(shared.take(home.resolve("other")));
        assertClosed(before);
        assertNotSame(before, shared.take(home));
    }

    @Test
    void modelsThatSomebodyUsesAreClosedWhenTheLastReleasesThem() {
        Models used = shared.take(home);
        shared.take(home);
        shared.take(home.resolve("other"));
        shared.release(home);
        assertOpen(used);
        shared.release(home);
        assertClosed(used);
    }
}
