package org.breathe.scene;

import java.util.EnumMap;
import java.util.Map;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedFilter;

/** What could move, cleared of what cannot be: nets name textures, and a coat is no meadow. */
final class MovableKinds {
    /** Steam is believed fully right above a subject, and this much elsewhere: the net takes blur and clouds for it. */
    private static final double STRAY_STEAM = 0.25;
    /** What is nowhere likelier than this is not there: most kinds in most pictures. */
    private static final float ABSENT = 0.05f;
    /** How high steam rises above its source, in parts of the picture's height. */
    private static final double RISE = 0.4;

    private MovableKinds() {}

    static Map<Kind, FloatMap> of(GuidedFilter edges, SceneNet.SceneReading reading, Mattes mattes) {
        Map<Kind, FloatMap> kinds = new EnumMap<>(Kind.class);
        FloatMap nowhere =
                FloatMap.filled(mattes.people().width(), mattes.people().height(), 0);
        reading.kinds().forEach((kind, map) -> {
            FloatMap crisp = isAbsent(map) ? nowhere : edges.apply(map);
            kinds.put(
                    kind,
                    kind == Kind.LIVING
                            ? crisp.with(mattes.people(), Math::max)
                            : crisp.with(mattes.people(), (k, p) -> k * (1 - p)));
        });
        kinds.computeIfPresent(
                Kind.STEAM,
                (kind, steam) ->
                        steam.with(above(mattes.subject()), (s, a) -> s * (STRAY_STEAM + (1 - STRAY_STEAM) * a)));
        return kinds;
    }

    private static boolean isAbsent(FloatMap map) {
        for (float value : map.values()) if (value > ABSENT) return false;
        return true;
    }

    static Map<Kind, FloatMap> none(int width, int height) {
        Map<Kind, FloatMap> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) kinds.put(kind, FloatMap.filled(width, height, 0));
        return kinds;
    }

    /** 1 on the matte, falling to nothing over the rise above it. */
    private static FloatMap above(FloatMap matte) {
        float[] above = matte.values().clone();
        int width = matte.width();
        float fall = (float) (1 / (RISE * matte.height()));
        for (int i = above.length - width - 1; i >= 0; i--) above[i] = Math.max(above[i], above[i + width] - fall);
        return new FloatMap(width, matte.height(), above).boxMean(Math.max(1, width / 50));
    }
}
