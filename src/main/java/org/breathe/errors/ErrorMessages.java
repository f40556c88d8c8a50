package org.breathe.errors;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Says to a user what went wrong. */
public final class ErrorMessages {
    /** What is thrown with a sentence for users; subclasses, such as NumberFormatException, are thrown by accident. */
    private static final Set<Class<?>> REFUSALS = Set.of(
            IllegalArgumentException.class,
            InvalidPathException.class,
            IllegalStateException.class,
            UncheckedIOException.class,
            CancellationException.class);

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

    /**
     * The sentence of a problem for a log and, below it, its whole stack trace if nobody foresaw it: then the sentence
     * alone does not help to find the cause.
     */
    public static String report(Throwable problem) {
        if (isForeseen(problem)) return of(problem);
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return of(problem) + "\n" + trace.toString().strip();
    }

    /**
     * Whether a problem is one that this program tells of in words made for users: a refusal, a file, a library or
     * memory that is missing. Whatever else is thrown is an error in the program.
     */
    public static boolean isForeseen(Throwable problem) {
        if (problem instanceof LinkageError || problem instanceof OutOfMemoryError) return true;
        if (problem instanceof IOException) return true;
        boolean told = problem.getMessage() != null && !problem.getMessage().isBlank();
        boolean refusal = REFUSALS.contains(problem.getClass());
        return told && refusal && (problem.getCause() == null || isForeseen(problem.getCause()));
    }
}
