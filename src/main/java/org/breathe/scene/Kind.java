package org.breathe.scene;

/** What could move in a picture, and how. */
public enum Kind {
	SKY, WATER, FOLIAGE, LIVING, STEAM
}
