package org.breathe.scene;

/** How near the picture is to its subject; nearest first. */
public enum Shot {
    /** A face, or one thing without a horizon, fills the picture. */
    CLOSE_UP,
    /** Somebody or something among what is around it. */
    MEDIUM,
    /** A place, in which the subject is small. */
    WIDE
}
