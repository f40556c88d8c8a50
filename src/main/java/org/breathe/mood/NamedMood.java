package org.breathe.mood;

/** The moods that have a name. Each was placed by looking at what it does to photographs. */
public enum NamedMood implements Named {
	CALM(.4, -.7, 0, .1),
	TENDER(.7, -.3, .1, .3),
	NOSTALGIC(.3, -.4, .1, .9),
	WISTFUL(-.1, -.5, .2, .7),
	REGRETFUL(-.5, -.2, .5, .7),
	MELANCHOLIC(-.6, -.6, .2, .5),
	LONELY(-.7, -.4, .4, .4),
	HESITANT(-.2, 0, .6, .2),
	TENSE(-.6, .7, .9, 0),
	RESTLESS(-.2, .8, .6, 0),
	JOYFUL(.9, .6, 0, .1),
	AWED(.5, .3, .2, .1),
	DREAMING(.4, -.6, 0, .8);

	private final Mood mood;

	NamedMood(double valence, double arousal, double tension, double memory) {
		mood = new Mood(valence, arousal, tension, memory);
	}

	/** Where the mood lies. */
	public Mood mood() {
		return mood;
	}

	/**
	 * The mood with a name, whatever its case.
	 *
	 * @throws IllegalArgumentException if there is none; the message lists those that there are
	 */
	public static NamedMood of(String label) {
		return Named.of("mood", values(), label);
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

	private static double distance(Mood a, Mood b) {
		// Valence and arousal span twice the range of tension and memory.
		return Math.hypot(
			Math.hypot(a.valence() - b.valence(), a.arousal() - b.arousal()),
			2 * Math.hypot(a.tension() - b.tension(), a.memory() - b.memory()));
	}
}
