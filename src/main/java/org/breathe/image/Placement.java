package org.breathe.image;

/**
 * Where a still lies under the frame: the rectangle of the still, in its own px, that fills the frame. Where the
 * rectangle reaches beyond the still the frame shows the colour of silence.
 *
 * @param x left edge in px of the still; may be negative
 * @param y top edge in px of the still; may be negative
 * @param width in px of the still
 * @param height in px of the still
 * @param frameWidth in px of the frame
 * @param frameHeight in px of the frame
 */
public record Placement(double x, double y, double width, double height, int frameWidth, int frameHeight) {}
