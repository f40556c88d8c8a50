package org.breathe.gesture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breathe.mood.Mood;
import org.breathe.render.Animation;
import org.breathe.render.Film;
import org.breathe.render.Pictures;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.breathe.score.Composer;
import org.breathe.score.Score;
import org.breathe.score.ScoreSpec;
import org.junit.jupiter.api.Test;

/** When what gestures read from a still is made ready. */
class StillModelTest {
    /** A piece whose first frame is the still, and yet every gesture is asked. */
    private static final Score CALM =
            Composer.compose(ScoreSpec.builder().mood(Mood.NEUTRAL).build(), List.of(Pictures.disc()));

    @Test
    void whatNoGestureAsksForIsNotMadeReady() {
        assertFalse(asked("camera", "blink", "grain").contains("motion"));
        assertTrue(asked("sway").contains("motion"));
        assertTrue(asked("shadow").contains("motion"));
    }

    @Test
    void whatWasMadeReadyStays() {
        StillModel still = new StillModel(Pictures.disc(), 160, () -> null, () -> null);
        assertSame(still.prepared(Object.class, model -> new Object()), still.prepared(Object.class, model -> ""));
    }

    /** What is asked of a scene for a frame in which these gestures play. */
    private static Set<String> asked(String... playing) {
        Set<String> asked = new HashSet<>();
        Scene seen = Pictures.disc();
        InvocationHandler listening = (proxy, method, arguments) -> {
            asked.add(method.getName());
            return method.invoke(seen, arguments);
        };
        Class<?>[] faces = {Scene.class};
        Scene scene = (Scene) Proxy.newProxyInstance(Scene.class.getClassLoader(), faces, listening);
        PreparedStills stills = PreparedStills.of(still -> Pictures.waves(24, 1), still -> scene, false);
        Set<Gesture> gestures = Stream.of(playing).map(Gesture::of).collect(Collectors.toSet());
        try (Animation film =
                Film.of(Ensemble.of(CALM, gestures), stills, Pictures.display()).open()) {
            film.frame(0);
        }
        return asked;
    }
}
