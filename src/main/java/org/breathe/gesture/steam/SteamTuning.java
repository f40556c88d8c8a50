package org.breathe.gesture.steam;

/**
 * The numbers that decide how steam looks and rises, chosen by eye. Heights are 0 (at its source) … 1 (at the top of
 * the plume); a place across the plume is 0 in its middle and ±1 at its edges.
 */
final class SteamTuning {
    // Colour and size.

    /** How light steam is, in fractions of full scale. */
    static final float BRIGHTNESS = 0.96f;
    /** How much of the light behind it the densest steam hides, 0…1. */
    static final double OPACITY = 0.55;
    /** How high a plume is at the most, in widths of the still; else it reaches the top of the picture. */
    static final double MOST_HEIGHT = 0.6;
    /** How high it is at the least, in widths of the still. */
    static final double LEAST_HEIGHT = 0.15;
    /** The half-width of the plume at its top, in sides of a square as large as the subject. */
    static final double WIDTH = 0.55;
    /** The least side of that square that counts, in widths of the still … */
    static final double LEAST_SUBJECT = 0.12;
    /** … and the largest. */
    static final double MOST_SUBJECT = 0.5;

    // The plume: how it climbs, sways, widens and thins out.

    /** How fast steam climbs, heights per s. */
    static final double CLIMB = 0.20;
    /** How wide the plume is at its source, in parts of its width at the top. */
    static final double WIDTH_AT_SOURCE = 0.4;
    /** How much wider it is at the top. */
    static final double WIDENING = 0.6;
    /** How far the plume swings to either side at its top, as a regular wave. */
    static final double SWING = 0.5;
    /** How many such waves there are from source to top. */
    static final double SWING_WAVES = 0.8;
    /** How many of them go by while steam climbs one height. */
    static final double SWING_PACE = 0.55;
    /** How far apart the plume's irregular bends lie at its top. */
    static final double DRIFT = 0.5;
    /** How many irregular bends there are from source to top. */
    static final double DRIFT_BENDS = 1.6;
    /** How many of them go by while steam climbs one height. */
    static final double DRIFT_PACE = 0.8;
    /** Density falls across the plume as exp(−this · across²). */
    static final double EDGE_FALLOFF = 1.7;
    /** How far below its source steam begins to show, in heights. */
    static final double SOURCE_BELOW = 0.03;
    /** How long a way it takes from there to its full density, in heights. */
    static final double SOURCE_RISE = 0.14;
    /** Density falls towards the top as (1 − height) to this power. */
    static final double TOP_FALLOFF = 1.2;
    /** Less density than this, 0…1, is none. */
    static final double LEAST_DENSITY = 0.004;

    // The wisps: two octaves of smooth noise, by how often they repeat across and up the plume, and their pace.

    /** How often the curls repeat that bend the wisps, across … */
    static final double CURL_ACROSS = 1.4;
    /** … and up. */
    static final double CURL_UP = 2.2;
    /** How many curls go by while steam climbs one height. */
    static final double CURL_PACE = 1.1;
    /** The share of broad wisps in all, 0…1. */
    static final double BROAD_SHARE = 0.65;
    /** How often broad wisps repeat, across … */
    static final double BROAD_ACROSS = 1.3;
    /** … and up. */
    static final double BROAD_UP = 3.4;
    /** How far curls bend broad wisps. */
    static final double BROAD_CURL = 1.8;
    /** How many broad wisps go by while steam climbs one height. */
    static final double BROAD_PACE = 2.2;
    /** The share of fine wisps in all, 0…1. */
    static final double FINE_SHARE = 0.35;
    /** How often fine wisps repeat, across … */
    static final double FINE_ACROSS = 4.1;
    /** … and up. */
    static final double FINE_UP = 6.5;
    /** How far curls bend fine wisps. */
    static final double FINE_CURL = 2.2;
    /** How many fine wisps go by while steam climbs one height. */
    static final double FINE_PACE = 4.2;
    /** Noise up to here, 0…1, is clear air … */
    static final double CLEAR_AIR = 0.10;
    /** … and from so much above it on the densest steam. */
    static final double AIR_TO_STEAM = 0.85;

    private SteamTuning() {}
}
