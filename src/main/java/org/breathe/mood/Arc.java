package org.breathe.mood;

import org.breathe.pixels.SmoothStep;

/**
 * How intensity and mood travel through a piece. Progress runs from 0 (its start) to 1 (its end). Films shorten their
 * shots towards a climax and then let go (Cutting 2016), so arousal travels with intensity.
 */
public enum Arc implements Labelled {
    STEADY {
        @Override
        public double intensity(double progress) {
            return 1;
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return mood;
        }
    },
    SWELL_AND_RESOLVE {
        @Override
        public double intensity(double progress) {
            // The exponent puts the peak at 0.62, a little after the middle.
            double swell = Math.sin(Math.PI * Math.pow(progress, 1.45));
            return 0.6 + 0.4 * swell * swell;
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0.5 * (intensity(progress) - 0.8), 0, 0);
        }
    },
    RISING {
        @Override
        public double intensity(double progress) {
            return 0.45 + 0.55 * ease(progress);
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0.4 * progress - 0.2, 0, 0);
        }
    },
    FADING {
        @Override
        public double intensity(double progress) {
            return 1 - 0.6 * ease(progress);
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0.15 - 0.35 * progress, 0, 0.25 * progress);
        }
    },
    HESITANT {
        @Override
        public double intensity(double progress) {
            // Three swells from 0.5: two up to 0.75, the last up to 1.
            double approach = Math.sin(3 * Math.PI * progress);
            return 0.5 + (progress < 2.0 / 3 ? 0.25 : 0.5) * approach * approach;
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0, 0.25 * (1 - progress), 0);
        }
    },
    WAVE {
        @Override
        public double intensity(double progress) {
            return 0.75 - 0.25 * Math.cos(4 * Math.PI * progress);
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0.6 * (intensity(progress) - 0.75), 0, 0);
        }
    },
    RETURN {
        @Override
        public double intensity(double progress) {
            return 0.7 + 0.3 * Math.cos(2 * Math.PI * progress);
        }

        @Override
        public Mood mood(Mood mood, double progress) {
            return shifted(mood, 0, 0, 0.3 * progress);
        }
    };

    /** How strong the piece is at a progress, above 0 and at most 1. */
    public abstract double intensity(double progress);

    /** What a mood has become at a progress. */
    public abstract Mood mood(Mood mood, double progress);

    /**
     * The arc with a label, whatever its case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static Arc of(String label) {
        return Labelled.of("arc", values(), label);
    }

    private static double ease(double p) {
        return SmoothStep.between(0, 1, p);
    }

    private static Mood shifted(Mood mood, double arousal, double tension, double memory) {
        return Mood.nearest(mood.valence(), mood.arousal() + arousal, mood.tension() + tension, mood.memory() + memory);
    }
}
