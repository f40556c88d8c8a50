/**
 * Colour changes with the light: warmer or cooler, fuller or paler, hazy. Where people are comes from the scene; their
 * skin keeps its tone.
 */
package org.breathe.gesture.colour;
