package org.breathe.scene;

/** How near the picture is to its subject. */
public enum Shot {
	CLOSE_UP, MEDIUM, WIDE
}
