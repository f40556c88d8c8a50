/**
 * Water ripples and clouds drift. Where they are comes from the scene's maps of water, sky and depth, which way water
 * runs from streaks in the still's luma.
 */
package org.breathe.gesture.flow;
