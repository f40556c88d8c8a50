/**
 * Plans a piece as a whole: which still is seen when, in which mood, where the camera is and how full the lungs
 * are.
 */
package org.breathe.score;
