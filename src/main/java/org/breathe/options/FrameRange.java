package org.breathe.options;

/**
 * Some successive frames of a piece.
 *
 * @param first from 0
 * @param last from {@code first}, included
 */
public record FrameRange(int first, int last) {}
