package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatencyTest {
    @Test
    void everyNetOfTheCatalogueTellsTheShapeOfItsInput() throws IOException {
        List<Latency.Entry> nets = Latency.catalogue().nets();
        assertTrue(nets.size() >= 5);
        nets.forEach(net -> net.trial().shapes().forEach(shape -> assertTrue(shape.matches("1(x\\d+){3}"), shape)));
    }

    @Test
    void aNetOfFreeSizeIsTimedAtSeveral() {
        assertEquals(
                List.of("1x3x256x256", "1x3x384x384", "1x3x512x512"),
                new Latency.Trial(List.of(1L, 3L, 64L, 96L)).shapes());
    }

    @Test
    void aNetOfOneSizeIsTimedAtThat() {
        assertEquals(List.of("1x192x192x3"), new Latency.Trial(List.of(1L, 192L, 192L, 3L)).shapes());
    }
}
