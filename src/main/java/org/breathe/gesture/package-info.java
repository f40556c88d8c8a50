/**
 * Kinds of motion and light: what a gesture is, how gestures play a score together, and what they may do to a still.
 * Each gesture lies in a package of its own below this one; gestures do not know each other.
 */
package org.breathe.gesture;
