package org.breathe;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/** Says to a user what went wrong. */
public final class ErrorMessages {
    private ErrorMessages() {}

    /** The same in lines that fit a message window; ImageJ's own do not wrap. */
    public static String wrapped(Throwable problem) {
        return of(problem).replaceAll("(.{60,90}) ", "$1\n");
    }

    /** The problem's own sentence, or one that names the problem where it brings none. */
    public static String of(Throwable problem) {
        if (problem instanceof LinkageError)
            return "A library is missing or of the wrong version (" + problem.getMessage()
                    + "); reinstall Breathe Sequence with all its jars and restart.";
        if (problem instanceof OutOfMemoryError)
            return "There is not enough memory; ask for a smaller size or raise it in Edit>Options>Memory & Threads.";
        String message = problem.getMessage();
        return message == null || message.isBlank() ? "Something unforeseen happened (" + problem + ")." : message;
    }

    /** The stack trace of a problem that brings no sentence of its own, for whoever mends it; empty for any other. */
    public static Optional<String> trace(Throwable problem) {
        String message = problem.getMessage();
        boolean foreseen = problem instanceof LinkageError
                || problem instanceof OutOfMemoryError
                || message != null && message.strip().endsWith(".");
        if (foreseen) return Optional.empty();
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        return Optional.of(trace.toString());
    }
}
