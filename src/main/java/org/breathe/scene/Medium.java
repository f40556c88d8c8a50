package org.breathe.scene;

/** What the picture is made of; it decides whether depth is believed. */
public enum Medium {
    /** Light from a scene with depth. */
    PHOTO,
    /** Lines and areas on a flat ground. */
    DRAWING,
    /** Something measured on an even ground, as through a microscope. */
    SPECIMEN
}
