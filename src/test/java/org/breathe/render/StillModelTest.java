package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.junit.jupiter.api.Test;

/** When the parts of a still are made ready that gestures move. */
class StillModelTest {
    /** Without intensity or weather, and yet every gesture is asked. */
    private static final Plan CALM = new Plan() {};

    @Test
    void whatNoGestureAsksForIsNotMadeReady() {
        assertFalse(
                asked(EnumSet.of(Gesture.CAMERA, Gesture.BLINK, Gesture.GRAIN)).contains("motion"));
        assertTrue(asked(EnumSet.of(Gesture.SWAY)).contains("motion"));
        assertTrue(asked(EnumSet.of(Gesture.SHADOW)).contains("motion"));
    }

    @Test
    void whatWasMadeReadyStays() {
        StillModel living = StillModel.of(LayeredStill.of(Pictures.waves(24, 1), Pictures.disc(), false));
        assertSame(living.light().get(), living.light().get());
    }

    /** What is asked of a scene for a frame in which these gestures play. */
    private static Set<String> asked(Set<Gesture> playing) {
        Set<String> asked = new HashSet<>();
        Scene seen = Pictures.disc();
        InvocationHandler listening = (proxy, method, arguments) -> {
            asked.add(method.getName());
            return method.invoke(seen, arguments);
        };
        Class<?>[] faces = {Scene.class};
        Scene scene = (Scene) Proxy.newProxyInstance(Scene.class.getClassLoader(), faces, listening);
        PreparedStills stage = PreparedStills.of(still -> Pictures.waves(24, 1), still -> scene, false);
        try (Film film =
                Film.of(CALM, stage, Pictures.display()).gestures(playing).open()) {
            film.frame(0);
        }
        return asked;
    }
}
