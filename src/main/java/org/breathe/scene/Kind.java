package org.breathe.scene;

/** What could move in a picture, and how; in the order of the scene net's channels. */
public enum Kind {
    /** Clouds drift. */
    SKY,
    /** Water flows and glitters. */
    WATER,
    /** Leaves and grass sway. */
    FOLIAGE,
    /** People and animals move by themselves. */
    LIVING,
    /** Steam and smoke rise. */
    STEAM,
    /** Cloth waves: flags, curtains. */
    CLOTH,
    /** Flames flicker. */
    FIRE
}
