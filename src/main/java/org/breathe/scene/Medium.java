package org.breathe.scene;

/** What the picture is made of; it decides whether depth is believed. */
public enum Medium {
	PHOTO, DRAWING, SPECIMEN
}
