/** The hand that holds the camera drifts and trembles. It takes nothing from the picture but the camera's margin. */
package org.breathe.gesture.hand;
