package org.breathe.score;

import java.util.OptionalDouble;
import org.breathe.mood.Mood;

/**
 * Coordinates of mood that are set for a whole piece, in place of those of each still's mood.
 *
 * @param valence −1…1; empty if each mood keeps its own, as are the others
 * @param arousal −1…1
 * @param tension 0…1
 * @param memory 0…1
 */
record MoodOverride(OptionalDouble valence, OptionalDouble arousal, OptionalDouble tension, OptionalDouble memory) {
    /** A mood with the set coordinates in place of its own. */
    Mood of(Mood mood) {
        return new Mood(
                valence.orElse(mood.valence()),
                arousal.orElse(mood.arousal()),
                tension.orElse(mood.tension()),
                memory.orElse(mood.memory()));
    }
}
