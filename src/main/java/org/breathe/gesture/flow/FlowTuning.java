package org.breathe.gesture.flow;

import java.util.List;

/**
 * The numbers that decide how water ripples and clouds drift, chosen by eye where no source is named. Lengths are in
 * widths of the still unless said otherwise.
 */
final class FlowTuning {
    // How waves rise and fall (WaterVoice).

    /** The frequencies of waves on smooth water, Hz, from here … */
    static final double SWELL_LOW = 0.3;
    /** … to here. */
    static final double SWELL_HIGH = 0.9;
    /** The frequencies of waves on choppy water, Hz, from here … */
    static final double CHOP_LOW = 0.6;
    /** … to here. */
    static final double CHOP_HIGH = 1.8;
    /** How many sines make up each of the two. */
    static final int WAVE_PARTIALS = 5;
    /**
     * The power of waves falls as 1 ÷ frequency to this exponent, their amplitude as 1 ÷ frequency: all equally steep.
     */
    static final double WAVE_EXPONENT = 3;
    /** The frequencies at which groups of higher waves come, Hz, from here … */
    static final double GROUP_LOW = 0.08;
    /** … to here. */
    static final double GROUP_HIGH = 0.3;
    /** How many sines make up the groups. */
    static final int GROUP_PARTIALS = 4;
    /** The power of groups falls as 1 ÷ frequency to this exponent. */
    static final double GROUP_EXPONENT = 1;
    /** How much of the delay between places there is at an arousal of −1. */
    static final double CALM_DELAY = 1.3;
    /** How much less of it there is at an arousal of 1, in proportion between: quick waves are everywhere sooner. */
    static final double DELAY_LESS_BY_AROUSAL = 0.6;
    /** How choppy aroused water is, 0…1: it grows in proportion to (1 + arousal) ÷ 2. */
    static final double CHOP_BY_AROUSAL = 0.6;
    /** How much more choppy tense water is, per unit of tension. */
    static final double CHOP_BY_TENSION = 0.5;
    /** How much lower waves are between groups, in parts of the highest, 0…1. */
    static final double UNEVENNESS = 0.3;
    /** How much more so per unit of imperfection. */
    static final double UNEVENNESS_BY_IMPERFECTION = 0.3;
    /** How much more so per unit of tension. */
    static final double UNEVENNESS_BY_TENSION = 0.4;
    /** The most of it. */
    static final double MOST_UNEVENNESS = 0.9;
    /** How high waves are in a neutral mood; 1 is lively water. */
    static final double WAVE_HEIGHT = 0.8;
    /** How much higher they are per unit of arousal. */
    static final double WAVE_HEIGHT_BY_AROUSAL = 0.25;
    /** How much lower they are per unit of memory. */
    static final double WAVE_HEIGHT_LESS_BY_MEMORY = 0.2;
    /** How much higher they are per unit of tension times arousal above 0. */
    static final double WAVE_HEIGHT_BY_AGITATION = 0.2;
    /** The least height. */
    static final double LEAST_WAVE_HEIGHT = 0.25;
    /** The greatest height. */
    static final double GREATEST_WAVE_HEIGHT = 1.2;
    /** The intensity of a piece, 0…2, counts up to here for water; beyond, waves would fold. */
    static final double WATER_MOST_INTENSITY = 1.15;

    // How waves carry a place (WaterWarp).

    /** How far the nearest water is carried where a voice says 1; most of the time it is less than half of that. */
    static final double WATER_FARTHEST = 0.007;
    /** How fast the nearest waves run, widths per s. */
    static final double WAVE_SPEED = 0.07;
    /** How fast the farthest waves run, in parts of that. */
    static final double FAR_WAVE_SPEED = 0.5;
    /** The angles between each train of waves and the way of the water where it is near, rad; far off there is none. */
    static final List<Double> TRAIN_ANGLES = List.of(-0.7, 0.1, 0.6);
    /** How wide the neighbourhood is whose streaks are compared. */
    static final double STREAK_WIDTH = 0.02;
    /** How wide the neighbourhood is over which the way of the water is averaged. */
    static final double TURN_WIDTH = 0.06;
    /** Streaks whose coherence is less than this, 0…1, tell nothing about the way of the water. */
    static final double INCOHERENT = 0.25;
    /** Streaks whose coherence is more than this, 0…1, tell it. */
    static final double COHERENT = 0.55;
    /** Streaks that are less than this off the vertical, rad, lie along the water. */
    static final double ALONG_ANGLE = 0.8;
    /** Streaks that are more than this off the vertical, rad, lie across it, as crests do. */
    static final double ACROSS_ANGLE = 1.15;
    /** How wide the border is in which water is carried less, so that nothing is drawn in from beyond it. */
    static final double WATER_BORDER = 0.02;

    // What is water and how far waves may carry it (WaterMask).

    /** The least part of the picture that is water, 0…1; less may be a window. */
    static final double LEAST_WATER = 0.025;
    /** A place that is less likely water than this, 0…1, is none. */
    static final double UNLIKELY_WATER = 0.5;
    /** A place that is more likely water than this, 0…1, certainly is. */
    static final double CERTAIN_WATER = 0.85;
    /** The distance from the shore at which waves have their full height, where water is nearest … */
    static final double NEAR_SHORE = 0.05;
    /** … and where it is farthest. */
    static final double FAR_SHORE = 0.015;
    /** How far the farthest water is carried, in parts of how far the nearest is. */
    static final double FAR_WATER_SHARE = 0.2;

    // How clouds go (CloudVoice).

    /** The part of a passage in which clouds set out or come to rest, 0…1. */
    static final double CLOUD_EASE = 0.4;
    /** The intensity of a piece, 0…2, counts up to here for clouds. */
    static final double CLOUD_MOST_INTENSITY = 1.25;
    /** How fast clouds go in a neutral mood, in parts of their farthest way per s. */
    static final double CLOUD_PACE = 0.14;
    /** How much faster they go per unit of arousal. */
    static final double CLOUD_PACE_BY_AROUSAL = 0.08;
    /** How much faster they go per unit of tension. */
    static final double CLOUD_PACE_BY_TENSION = 0.04;
    /** The part of their pace that they lose per unit of memory. */
    static final double CLOUD_PACE_LESS_BY_MEMORY = 0.3;

    // How far clouds go at a place (CloudWarp and CloudMask).

    /** How far the highest clouds go where a voice says 1. */
    static final double CLOUD_FARTHEST = 0.02;
    /** The least part of the picture that is sky, 0…1, for clouds to drift. */
    static final double LEAST_SKY = 0.08;
    /** The distance from what stands at which clouds go half as far as the highest. */
    static final double CLOUD_HALFWAY = 0.1;
    /** How wide the sides are in which clouds come to a stand, so that nothing is drawn in from beyond. */
    static final double CLOUD_SIDE = 0.2;

    // What is sky and what is a cloud (CloudMask).

    /** A place that is less likely sky than this, 0…1, is none. */
    static final double UNLIKELY_SKY = 0.5;
    /** A place that is less likely sky than this, 0…1, is none if it is joined to what is none. */
    static final double DOUBTFUL_SKY = 0.94;
    /** The luma, 0…1, from which on the sun, the moon or a lamp shines. */
    static final double SHINING = 0.97;
    /** How far glare spreads around what shines. */
    static final double GLARE = 0.05;
    /** The radius over which grain is averaged before clouds are looked for. */
    static final double GRAIN_RADIUS = 0.005;
    /** The radius over which luma is averaged, to be compared with the luma of a place. */
    static final double CLOUD_RADIUS = 0.03;
    /** The difference between the two, 0…1, from which on there is a cloud. */
    static final double CLOUD_CONTRAST = 0.03;
    /** The largest part of a clear sky, 0…1, that has such a difference. */
    static final double CLEAR_SKY_CLOUDS = 0.02;
    /** The least part of the surroundings that is sky, 0…1, for a place to be compared with them. */
    static final double SKY_ALL_AROUND = 0.97;

    private FlowTuning() {}
}
