package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageLockTest {
    private final ImagePlus first = new ImagePlus("first", new ByteProcessor(2, 2));
    private final ImagePlus second = new ImagePlus("second", new ByteProcessor(2, 2));

    @Test
    void imagesAreLockedAsLongAsTheyAreHeld() {
        ImageLock hold = ImageLock.on(List.of(first, second));
        assertTrue(first.isLocked() && second.isLocked());
        hold.close();
        assertFalse(first.isLocked() || second.isLocked());
    }

    @Test
    void whatTheCallerHadLockedStaysLocked() {
        first.lock();
        ImageLock.on(List.of(first)).close();
        assertTrue(first.isLocked());
    }

    @Test
    void ifOneIsTakenNoneIsHeld() throws InterruptedException {
        Thread other = new Thread(second::lock);
        other.start();
        other.join();
        assertThrows(IllegalArgumentException.class, () -> ImageLock.on(List.of(first, second)));
        assertFalse(first.isLocked());
        assertTrue(second.isLocked());
    }
}
