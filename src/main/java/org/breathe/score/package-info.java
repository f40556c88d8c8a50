/**
 * Plans a piece as a whole: which still is seen when, in which mood, and what camera, eyes, lungs and light do then.
 */
package org.breathe.score;
