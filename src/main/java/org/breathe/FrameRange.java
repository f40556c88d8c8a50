package org.breathe;

/**
 * Some successive frames of a piece.
 *
 * @param first from 0
 * @param last from {@code first}, included
 */
record FrameRange(int first, int last) {}
