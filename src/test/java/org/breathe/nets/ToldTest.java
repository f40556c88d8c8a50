package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.process.ColorProcessor;
import java.util.List;
import org.breathe.scene.Perception;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final Marks.Point LOW = new Marks.Point(0.5, 0.9);
    private static final Marks.Point HIGH = new Marks.Point(0.5, 0.1);
    private static final Marks.Pair BY_THE_RULE = new Marks.Pair(LOW, HIGH);
    private static final Marks.Pair AGAINST_IT = new Marks.Pair(HIGH, LOW);

    /** A glance judges no depth: all is equally near. */
    private final ColorProcessor picture = new ColorProcessor(64, 64);

    private final Sight flat = new Sight(picture, List.of(Perception.classical().glance(picture)));

    @Test
    void whoSeesNoDepthTellsHalfOfAllPairs() {
        assertEquals(
                0.5,
                Told.of(flat, List.of(BY_THE_RULE, AGAINST_IT, BY_THE_RULE))
                        .shares()
                        .get(0));
    }

    @Test
    void theRuleTellsWhatFollowsIt() {
        assertEquals(1, Told.of(flat, List.of(BY_THE_RULE)).shares().get(1));
        assertEquals(0, Told.of(flat, List.of(AGAINST_IT)).shares().get(1));
    }

    @Test
    void picturesCountByTheirPairs() {
        Told both =
                Told.of(flat, List.of(BY_THE_RULE, BY_THE_RULE, BY_THE_RULE)).plus(Told.of(flat, List.of(AGAINST_IT)));
        assertEquals(4, both.pairs());
        assertEquals(0.75, both.shares().get(1));
    }
}
