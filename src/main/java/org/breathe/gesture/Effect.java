package org.breathe.gesture;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import org.breathe.score.Pose;

/**
 * What a gesture does to a still at one moment. The renderer knows each kind, and no other. Positions are in fractions
 * of the still's width from its top left corner. The functions in an effect are pure and asked by several threads at
 * once, some of them for every pixel: what takes time is done before the effect is made.
 */
public sealed interface Effect {
    /**
     * Moves the camera; the poses of several add up.
     *
     * @param pose where the camera is, for what lies at a disparity of 0 (farthest) … 1 (nearest)
     */
    record View(DoubleFunction<Pose> pose) implements Effect {}

    /**
     * Deforms what the layers show; the displacements of several add up. A deformation must not fold the picture.
     *
     * @param field the deformation
     * @param layers which layers it deforms
     */
    record Warp(LocalWarp field, Layers layers) implements Effect {}

    /** Which depth layers a warp deforms. */
    enum Layers {
        /** All alike, so that nothing is torn between them. */
        ALL,
        /** The nearest, if there are several: the subject before its background. */
        NEAREST
    }

    /**
     * Shows something else in a small place of the nearest layer, as a layer that rides on it. Of several the later
     * lies above.
     *
     * @param box all that may change, in fractions of the still's width
     * @param look what is shown
     */
    record Patch(Rectangle2D box, PatchLook look) implements Effect {}

    /**
     * Lights the still; the gains of several are multiplied.
     *
     * @param gain of linear light; 1 leaves the still as it is
     */
    record Gain(ScalarOverlay gain) implements Effect {}

    /**
     * Tints a still in colour; grey ones and measurements have no colour to tint. Tints of several add up.
     *
     * @param warmth −1 (coolest) … 1 (warmest)
     * @param colour −1 (palest) … 1 (fullest)
     */
    record Tint(ScalarOverlay warmth, ScalarOverlay colour) implements Effect {}

    /**
     * Veils the still; several lie one over the other.
     *
     * @param opacity 0 (clear) … 1 (nothing is seen behind it)
     * @param brightness of the veil, in fractions of full scale
     */
    record Veil(ScalarOverlay opacity, float brightness) implements Effect {}

    /**
     * Softens detail.
     *
     * @param amount 0 (none) … 1 (most)
     * @param where how soft each place becomes, 0 (never) … 1 (most)
     */
    record Softening(double amount, ScalarOverlay where) implements Effect {}

    /**
     * Lays a texture over the whole frame; it does not move with the still. In a dissolve the amounts of both stills,
     * times their shares of the frame, add up if both have the same texture; else one lies over the other.
     *
     * @param amount 0 (none) … 1 (most)
     * @param texture what is laid over: the same as before if it equals that, which a lambda made anew does not
     */
    record Texture(double amount, FrameTexture texture) implements Effect {}
}
