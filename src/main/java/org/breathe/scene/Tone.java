package org.breathe.scene;

/**
 * The tone of a picture.
 *
 * @param brightness mean of HSV value, 0…1
 * @param saturation mean of HSV saturation, 0…1
 * @param contrast standard deviation of encoded luma ÷ 0.5, 0…1
 * @param warmth mean of (red − blue) ÷ (red + blue), −1…1
 * @param grain standard deviation of the picture's own grain, in fractions of full scale
 */
public record Tone(double brightness, double saturation, double contrast, double warmth, double grain) {}
