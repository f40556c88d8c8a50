package org.breathe.mood;

/** The moods that have a name: a point, placed by looking at what it does to photographs, and a manner. */
public enum NamedMood implements Labelled {
    CALM(0.4, -0.7, 0, 0.1),
    TENDER(0.7, -0.3, 0.1, 0.3),
    NOSTALGIC(0.3, -0.4, 0.1, 0.9),
    WISTFUL(-0.1, -0.5, 0.2, 0.7),
    REGRETFUL(-0.5, -0.2, 0.5, 0.7),
    MELANCHOLIC(-0.6, -0.6, 0.2, 0.5),
    LONELY(-0.7, -0.4, 0.4, 0.4),
    HESITANT(-0.2, 0, 0.6, 0.2),
    TENSE(-0.6, 0.7, 0.9, 0),
    RESTLESS(-0.2, 0.8, 0.6, 0),
    JOYFUL(0.9, 0.6, 0, 0.1),
    AWED(0.5, 0.3, 0.2, 0.1),
    DREAMING(0.4, -0.6, 0, 0.8);

    private final Mood mood;

    NamedMood(double valence, double arousal, double tension, double memory) {
        mood = new Mood(valence, arousal, tension, memory);
    }

    /** The mood's coordinates. */
    public Mood mood() {
        return mood;
    }

    /** How this feeling goes about space, time, light and detail. */
    public Manner manner() {
        return Manner.of(column -> MannerTable.value(this, column));
    }

    /**
     * The mood with a name, whatever its case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static NamedMood of(String label) {
        return Labelled.of("mood", values(), label);
    }

    /** The named mood that lies nearest to a mood. */
    public static NamedMood nearest(Mood mood) {
        NamedMood nearest = CALM;
        for (NamedMood candidate : values()) {
            if (distance(candidate.mood, mood) < distance(nearest.mood, mood)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** How far two moods lie apart; opposite ends of any axis alike. */
    static double distance(Mood a, Mood b) {
        // Valence and arousal span twice the range of tension and memory.
        return Math.hypot(
                Math.hypot(a.valence() - b.valence(), a.arousal() - b.arousal()),
                2 * Math.hypot(a.tension() - b.tension(), a.memory() - b.memory()));
    }
}
