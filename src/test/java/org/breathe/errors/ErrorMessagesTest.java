package org.breathe.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What has a sentence for users is told in it; whatever else is thrown keeps its stack trace. */
class ErrorMessagesTest {
    @Test
    void refusalsAreForeseenAndReportedInTheirSentence() {
        List<Throwable> refusals = List.of(
                new IllegalArgumentException("There is no slice 9."),
                new IllegalStateException("The stills do not fit into memory."),
                new UncheckedIOException("The disk is full.", new IOException("ENOSPC")),
                new UncheckedIOException("The file is cut short.", new EOFException()),
                new CancellationException("Cancelled."));
        for (Throwable refusal : refusals) {
            assertTrue(ErrorMessages.isForeseen(refusal), refusal.toString());
            assertEquals(refusal.getMessage(), ErrorMessages.report(refusal));
        }
    }

    @Test
    void librariesAndMemoryThatAreMissingAreForeseen() {
        for (Throwable missing : List.of(new NoClassDefFoundError("ai/djl/Model"), new OutOfMemoryError("heap"))) {
            assertEquals(ErrorMessages.of(missing), ErrorMessages.report(missing));
        }
        OutOfMemoryError heap = new OutOfMemoryError("heap");
        assertTrue(ErrorMessages.isForeseen(new IllegalStateException(ErrorMessages.of(heap), heap)));
    }

    @Test
    void errorsInTheProgramAreReportedWithTheirStackTrace() {
        List<Throwable> errors = List.of(
                new NullPointerException(),
                new NullPointerException("Cannot invoke \"String.length()\" because \"s\" is null"),
                new ArrayIndexOutOfBoundsException("Index 3 out of bounds for length 3"),
                new ClassCastException("class A cannot be cast to class B"),
                new NumberFormatException("For input string: \"x\""),
                new IllegalStateException(),
                new IllegalStateException("A frame could not be rendered: null", new NullPointerException()));
        for (Throwable error : errors) {
            assertFalse(ErrorMessages.isForeseen(error), error.toString());
            List<String> lines = ErrorMessages.report(error).lines().toList();
            assertEquals(ErrorMessages.of(error), lines.get(0));
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith("\tat " + ErrorMessagesTest.class.getName())),
                    error.toString());
        }
    }
}
