package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemLogTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void anErrorInTheProgramIsLoggedWithItsWholeStackTrace() {
        ProblemLog.write(new NullPointerException(), log::add);
        assertEquals(1, log.size());
        assertTrue(log.get(0).contains("java.lang.NullPointerException"), log.get(0));
        assertTrue(log.get(0).contains("\tat " + ProblemLogTest.class.getName()), log.get(0));
    }

    @Test
    void aRefusalHasItsSentenceAndIsNotLogged() {
        ProblemLog.write(new IllegalArgumentException("There is no slice 9."), log::add);
        assertEquals(List.of(), log);
    }
}
