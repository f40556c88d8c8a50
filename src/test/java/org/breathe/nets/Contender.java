package org.breathe.nets;

import org.breathe.scene.Perception;

/**
 * A way of looking at pictures that takes part in the comparison.
 *
 * @param name heads its columns
 */
record Contender(String name, Perception perception) {}
