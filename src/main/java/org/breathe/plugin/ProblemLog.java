package org.breathe.plugin;

import ij.IJ;
import java.util.function.Consumer;
import org.breathe.errors.ErrorMessages;

/** Writes unforeseen problems with their stack traces into ImageJ's Log; foreseen ones are told in a sentence only. */
final class ProblemLog {
    private ProblemLog() {}

    /** Writes a problem into ImageJ's Log if it was not foreseen. */
    static void write(Throwable problem) {
        write(problem, IJ::log);
    }

    /** Writes a problem into a log if it was not foreseen. */
    static void write(Throwable problem, Consumer<String> log) {
        if (!ErrorMessages.isForeseen(problem)) log.accept("Breathe Sequence: " + ErrorMessages.report(problem));
    }
}
