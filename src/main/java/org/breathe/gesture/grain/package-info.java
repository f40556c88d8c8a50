/** Grain lies over the frame of what is remembered. It takes nothing from the picture but the tone of each sample. */
package org.breathe.gesture.grain;
