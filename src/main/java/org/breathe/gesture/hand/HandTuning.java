package org.breathe.gesture.hand;

/**
 * The numbers that decide how the hand moves the camera, chosen by eye where no source is named. Amplitudes are root
 * mean squares in fractions of the frame's width.
 */
final class HandTuning {
    // How far the hand may go.

    /** The part of the camera's margin that the hand has, 0…1; it is a little less than the quarter no framing uses. */
    static final double MARGIN_SHARE = 0.24;
    /** The most that they are scaled by; it keeps the root mean square within 1 % of the width. */
    static final double MOST_AMOUNT = 2.1;

    // Drift: slow, with a power that falls as 1 ÷ frequency to an exponent of 1 to 2.

    /** How many sines make up the drift. */
    static final int DRIFT_PARTIALS = 6;
    /** The frequencies of the drift, Hz, from here … */
    static final double DRIFT_LOW = 0.05;
    /** … to here. */
    static final double DRIFT_HIGH = 0.3;
    /** The power of the drift falls as 1 ÷ frequency to this exponent. */
    static final double DRIFT_EXPONENT = 1.5;
    /** The amplitude of the drift at an arousal of −1. */
    static final double DRIFT = 0.0018;
    /** How much larger it is at an arousal of 1, in proportion between. */
    static final double DRIFT_BY_AROUSAL = 0.0027;

    // Tremor: that of hands, near 4 Hz and between 8 and 12 Hz. It grows with the cube of (1 + arousal) ÷ 2.

    /** How much of the full tremor there is, per unit of tension. */
    static final double TREMOR_BY_TENSION = 0.3;
    /** How many sines make up the slow tremor. */
    static final int SLOW_TREMOR_PARTIALS = 3;
    /** The frequencies of the slow tremor, Hz, from here … */
    static final double SLOW_TREMOR_LOW = 3.5;
    /** … to here. */
    static final double SLOW_TREMOR_HIGH = 4.5;
    /** The amplitude of the slow tremor in full. */
    static final double SLOW_TREMOR = 0.0005;
    /** How many sines make up the quick tremor. */
    static final int QUICK_TREMOR_PARTIALS = 4;
    /** The frequencies of the quick tremor, Hz, from here … */
    static final double QUICK_TREMOR_LOW = 8;
    /** … to here. */
    static final double QUICK_TREMOR_HIGH = 12;
    /** The amplitude of the quick tremor in full. */
    static final double QUICK_TREMOR = 0.00018;
    /** The power of either tremor falls as 1 ÷ frequency to this exponent. */
    static final double TREMOR_EXPONENT = 1;

    private HandTuning() {}
}
