/** The camera moves over a still. Its path is the score's, which plans it by the scene's attention points and depth. */
package org.breathe.gesture.camera;
