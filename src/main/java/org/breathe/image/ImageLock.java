package org.breathe.image;

import ij.ImagePlus;
import java.util.ArrayList;
import java.util.List;

/** Keeps images locked, so that no other command changes them while they are read; closing it lets them go. */
public final class ImageLock implements AutoCloseable {
    private final List<ImagePlus> images = new ArrayList<>();

    private ImageLock() {}

    /**
     * Locks images. Images that the calling thread has locked already stay locked when the hold is closed.
     *
     * @throws IllegalArgumentException if another thread has locked one; none is locked then
     */
    public static ImageLock on(List<ImagePlus> images) {
        ImageLock hold = new ImageLock();
        for (ImagePlus image : images) {
            if (!image.lockSilently()) {
                hold.close();
                throw refusal(image);
            }
            hold.images.add(image);
        }
        return hold;
    }

    /** What is told of an image that another thread has locked. */
    static IllegalArgumentException refusal(ImagePlus image) {
        return new IllegalArgumentException(
                "\"" + image.getTitle() + "\" is locked by another command: wait until it has finished.");
    }

    /** Unlocks the images; to be called by the thread that locked them. */
    @Override
    public void close() {
        images.forEach(ImagePlus::unlock);
        images.clear();
    }
}
