package org.breathe.timing;

import org.breathe.mood.Mood;

/**
 * A span of time with one mood.
 *
 * @param start s
 * @param end s, after the start
 * @param mood from start to end
 */
public record MoodSpan(double start, double end, Mood mood) {}
