package org.breathe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorMessagesTest {
    static Stream<Throwable> foreseen() {
        return Stream.of(
                new IllegalArgumentException("seconds cannot be \"x\"; allowed is a number from 0.1 to 36000."),
                new NoClassDefFoundError("ai/djl/Model"),
                new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("foreseen")
    void whatWasForeseenIsASentenceWithoutATrace(Throwable problem) {
        assertTrue(ErrorMessages.of(problem).endsWith("."), ErrorMessages.of(problem));
        assertEquals(Optional.empty(), ErrorMessages.trace(problem));
    }

    @Test
    void whatNobodyForesawKeepsItsTrace() {
        for (Throwable problem : new Throwable[] {
            new NullPointerException(), new ArrayIndexOutOfBoundsException("Index 5 out of bounds for length 3")
        }) {
            String trace = ErrorMessages.trace(problem).orElseThrow();
            assertTrue(trace.contains(problem.getClass().getName()), trace);
            assertTrue(trace.contains("at org.breathe.ErrorMessagesTest."), trace);
        }
        assertTrue(ErrorMessages.of(new NullPointerException()).contains("java.lang.NullPointerException"));
    }
}
