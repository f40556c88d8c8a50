package org.breathe.image;

import ij.process.ColorProcessor;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.breathe.pixels.PlanarImage;

/**
 * The input stills in stack order. Nothing of it is ever modified; stills may differ in size but share channels and
 * bit depth. Stills are read when asked for, so that a sequence may be larger than memory. Safe for use by several
 * threads.
 */
public interface Sequence {
    /** How many stills there are; at least 1. */
    int size();

    /** How many channels each still has; 1 for grey and for RGB. */
    int channels();

    /** 8, 16 or 32 for grey and composite stills, 24 for RGB. */
    int bitDepth();

    /** The width of a still in its own pixels, EXIF rotation applied. */
    int width(int still);

    /** The height of a still in its own pixels, EXIF rotation applied. */
    int height(int still);

    /** The slice label or file name of a still, in one line; never null. */
    String label(int still);

    /**
     * Whether the stills are measurements: 16 or 32 bit, several channels, or calibrated in a physical unit other than
     * pixel, inch and cm.
     */
    boolean measured();

    /** A still's samples, area-averaged (or, enlarged, cubically interpolated) to the frame; a fresh copy. */
    PlanarImage planes(int still, Placement placement);

    /**
     * A still as the user sees it, through LUTs and display ranges, area-averaged so that its longer side is at most
     * {@code longSide} px; what perception looks at. A fresh copy.
     */
    ColorProcessor look(int still, int longSide);

    /** How frames of this sequence are shown: LUTs and display ranges, frozen when the sequence was opened. */
    Display display();

    /** What the stills are to each other in space and time. */
    default StackGeometry geometry() {
        return StackGeometry.NONE;
    }

    /**
     * The SHA-256 of all samples of all stills in stack order, in hexadecimal. Computed on first use, which reads every
     * still.
     *
     * @param progress hears of each still that is read, and may cancel
     * @throws CancellationException if the listener cancelled
     */
    String sha256(Progress progress);

    /**
     * A sentence if the samples of a still have been read that are no longer those that {@link #sha256} summed; empty as
     * long as that is not known.
     */
    default Optional<String> edited() {
        return Optional.empty();
    }

    /** The same stills, of which nothing is known yet: neither their sum nor whether they were changed. */
    Sequence unread();

    /** The SHA-256 as above, computed without a word. */
    default String sha256() {
        return sha256(Progress.NONE);
    }
}
