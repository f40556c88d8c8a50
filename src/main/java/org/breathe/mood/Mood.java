package org.breathe.mood;

/**
 * A feeling as a point. Valence and arousal are the axes of Russell's circumplex (J. Pers. Soc. Psychol. 39:1161,
 * 1980); tension and memory are the project's own.
 *
 * @param valence −1 (unpleasant) … 1 (pleasant)
 * @param arousal −1 (still) … 1 (excited)
 * @param tension 0 (free) … 1 (bound)
 * @param memory 0 (present) … 1 (wholly remembered)
 */
public record Mood(double valence, double arousal, double tension, double memory) {
}
