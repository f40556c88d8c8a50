package org.breathe.gesture.breath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.render.Film;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.PreparedStills;
import org.junit.jupiter.api.Test;

/** A person who breathes in. */
class BreathOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;

    @Test
    void aBreathLiftsTheChestAndLeavesTheBackgroundAlone() {
        FixedScore score = new FixedScore() {
            @Override
            public double breath(double seconds) {
                return 1;
            }
        };
        Ensemble breathing = Cast.of(score, Map.of(Gesture.of("breath"), new BreathGesture().perform(score)));
        PreparedStills stills = PreparedStills.of(still -> Pictures.waves(24, 1), still -> Pictures.portrait(), false);
        try (Animation film = Film.of(breathing, stills, Pictures.display()).open()) {
            Field far = film.displacement(0, 0, 0, Set.of(Gesture.of("breath")));
            Field near = film.displacement(0, 0, 1, Set.of(Gesture.of("breath")));
            assertEquals(0, far.dy()[20 * W + 20], 0);
            assertTrue(near.dy()[H / 2 * W + W / 2] > 0.3, "inverse: lifted by looking lower");
        }
    }
}
