package org.breathe.mood;

import org.breathe.pixels.Clamp;

/**
 * A mood as a point with four coordinates. Valence and arousal are the axes of Russell's circumplex (J. Pers. Soc.
 * Psychol. 39:1161, 1980); tension and memory are the project's own.
 *
 * @param valence −1 (unpleasant) … 1 (pleasant)
 * @param arousal −1 (still) … 1 (excited)
 * @param tension 0 (free) … 1 (bound)
 * @param memory 0 (present) … 1 (wholly remembered)
 */
public record Mood(double valence, double arousal, double tension, double memory) {
    /** Neither pleasant nor unpleasant, neither still nor excited, free and present. */
    public static final Mood NEUTRAL = new Mood(0, 0, 0, 0);

    /**
     * A mood within its ranges.
     *
     * @throws IllegalArgumentException if a coordinate lies outside its range or is not a number
     */
    public Mood {
        require("valence", valence, -1);
        require("arousal", arousal, -1);
        require("tension", tension, 0);
        require("memory", memory, 0);
    }

    /** The mood nearest to a point that may lie outside the ranges. */
    public static Mood nearest(double valence, double arousal, double tension, double memory) {
        return new Mood(
                Clamp.between(valence, -1, 1), Clamp.between(arousal, -1, 1), Clamp.unit(tension), Clamp.unit(memory));
    }

    /**
     * The mood on the straight way to another.
     *
     * @param share 0 (this) … 1 (the other)
     */
    public Mood towards(Mood other, double share) {
        return nearest(
                valence + share * (other.valence - valence),
                arousal + share * (other.arousal - arousal),
                tension + share * (other.tension - tension),
                memory + share * (other.memory - memory));
    }

    /** How hesitantly things move, 0…1: the tension, lessened by up to half as arousal rises from 0 to 1. */
    public double hesitation() {
        return tension * (1 - 0.5 * Math.max(0, arousal));
    }

    private static void require(String name, double value, double low) {
        if (!(value >= low && value <= 1)) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must lie between " + (int) low + " and 1.");
        }
    }
}
