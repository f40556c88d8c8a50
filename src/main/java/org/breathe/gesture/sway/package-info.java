/**
 * Leaves and grass sway in the wind. Where they are and what holds them comes from the scene's maps of foliage, sky and
 * depth.
 */
package org.breathe.gesture.sway;
