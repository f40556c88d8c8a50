/** Faces stir: a key for a gesture that is not played yet. */
package org.breathe.gesture.face;
