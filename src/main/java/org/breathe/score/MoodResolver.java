package org.breathe.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;

/**
 * The mood of every still, before the arc, and why. Of more than {@link Composer#LOOKED_AT} stills only the first, the
 * middle and the last are read; the others lie between them.
 */
final class MoodResolver {
    private final ScoreSpec spec;
    private final List<Scene> scenes;
    private final Map<Integer, Mood> read = new HashMap<>();

    MoodResolver(ScoreSpec spec, List<Scene> scenes) {
        this.spec = spec;
        this.scenes = scenes;
    }

    /** The mood of a still: the one set for it, else the one read from its picture, with the overrides of the piece. */
    Mood of(int still) {
        return spec.override(spec.mood(still).orElseGet(() -> interpolated(still)));
    }

    private Mood interpolated(int still) {
        int last = scenes.size() - 1;
        if (last < Composer.LOOKED_AT) {
            return read(still);
        }
        double middle = last / 2;
        return still < middle
                ? read(0).towards(read(last / 2), still / middle)
                : read(last / 2).towards(read(last), (still - middle) / (last - middle));
    }

    private Mood read(int still) {
        return read.computeIfAbsent(still, s -> scenes.get(s).mood());
    }

    /** What the mood that was read from a still is based on. */
    private String why(int still) {
        return scenes.size() > Composer.LOOKED_AT
                ? "between the moods of the stills looked at"
                : scenes.get(still).why();
    }

    /** The moods and their reasons for the recipe, one sentence per still; one for all if they have the same mood. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        int count = spec.moodCycle() == 1 ? 1 : Math.min(scenes.size(), Composer.LOOKED_AT);
        for (int still = 0; still < count; still++) {
            Mood mood = of(still);
            String why = spec.mood(still).isPresent() ? "asked for" : why(still);
            notes.add(String.format(
                    Locale.ROOT,
                    "Mood of still %d: valence %.2f, arousal %.2f, tension %.2f, memory %.2f; near to %s; %s.",
                    still + 1,
                    mood.valence(),
                    mood.arousal(),
                    mood.tension(),
                    mood.memory(),
                    NamedMood.nearest(mood).label(),
                    why));
        }
        return notes;
    }
}
