package org.breathe.export;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the frames of a queue to a file of one format. */
interface Encoder {
    /**
     * Writes all frames.
     *
     * @return how many frames the file should have
     * @throws IOException if the file cannot be written
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    int write(FrameQueue queue, Path file) throws IOException;

    /** Counts the frames of a file by reading it anew. */
    int count(Path file) throws IOException;
}
