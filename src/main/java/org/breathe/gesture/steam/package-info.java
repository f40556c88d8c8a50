/**
 * Steam rises from the scene's first attention point, as wide as its subject suggests. It is drawn, not found in the
 * picture.
 */
package org.breathe.gesture.steam;
