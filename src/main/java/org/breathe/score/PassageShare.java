package org.breathe.score;

/**
 * A passage's share of a moment.
 *
 * @param passage the passage
 * @param weight 0…1; what all shares of a moment leave of 1 is silence
 */
public record PassageShare(Passage passage, double weight) {}
