package org.breathe.gesture.breath;

/**
 * The numbers that decide how far a breath moves a body, chosen by eye where no source is named. When and how deep a
 * breath is belongs to the score.
 */
final class BreathTuning {
    // People whose faces are seen (BodyWarp). Lengths are in heights of the face, about 20 cm: a chest travels
    // 4 to 12 mm in a breath, which is 2 to 6 % of that.

    /** How far a full breath lifts the chest. */
    static final double CHEST_LIFT = 0.045;
    /** How far a full breath widens the chest to each side. */
    static final double CHEST_WIDENING = 0.014;
    /** How far the head rides along, in parts of the lift of the chest, 0…1. */
    static final double HEAD_SHARE = 0.45;
    /**
     * A place takes part in the breath of a body by exp(−d² ÷ this), d being how far it is beside the face's middle.
     */
    static final double BODY_SPREAD = 4.5;
    /** The shoulders begin so far below the chin … */
    static final double SHOULDERS_BEGIN = 0.05;
    /** … and from here on are lifted as far as the chest. */
    static final double SHOULDERS_FULL = 0.85;
    /** The lift lessens from so far below the chin … */
    static final double LIFT_LESSENS = 1.1;
    /** … to here, where the waist stays. */
    static final double WAIST = 3.3;
    /** The widening begins so far below the chin … */
    static final double WIDENING_BEGINS = 0.2;
    /** … and is full here. */
    static final double WIDENING_FULL = 1;
    /** It lessens from so far below the chin … */
    static final double WIDENING_LESSENS = 1.2;
    /** … to here, where it ends. */
    static final double WIDENING_ENDS = 2.8;
    /** How wide the lower border of the still is that is lifted less, in lifts of the largest body. */
    static final double BOTTOM_BORDER = 6;

    // Animals, and people whose faces are not seen (FlankWarp). Lengths are in radii of the trunk, that of the largest
    // ball that fits into the body.

    /** How far a full breath lifts the middle of a trunk. */
    static final double TRUNK_LIFT = 0.03;
    /** How much a full breath widens a trunk, per unit of slope; its steepest part goes one and a half times as far. */
    static final double TRUNK_WIDENING = 0.005;
    /** The radius of the balls that fit into a trunk, and not into heads, legs and tails. */
    static final double TRUNK_BALL = 0.8;
    /** So far from an end of a body, in its lengths, head or rump end … */
    static final double FLANK_BEGINS = 0.3;
    /** … and here flanks move wholly. */
    static final double FLANK_FULL = 0.5;

    private BreathTuning() {}
}
