/** The shadow of a cloud crosses the land. Where land and open sky are comes from the scene's maps of sky and depth. */
package org.breathe.gesture.shadow;
