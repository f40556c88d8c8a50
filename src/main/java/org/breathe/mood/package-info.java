/** Moods: as points, by name, and how intensity and mood change through a piece. */
package org.breathe.mood;
