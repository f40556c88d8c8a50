/** What a piece may feel like: a mood as a point, moods by name, and how a mood travels through a piece. */
package org.breathe.mood;
