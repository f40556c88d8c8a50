package org.breathe.timing;

import org.breathe.mood.Mood;

/**
 * A stretch of time in one mood.
 *
 * @param start s
 * @param end s, after the start
 * @param mood what is felt
 */
public record MoodSpan(double start, double end, Mood mood) {}
