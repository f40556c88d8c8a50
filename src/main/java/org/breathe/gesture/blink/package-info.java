/** Lids fall over eyes and open again. Where eyes are comes from the scene's faces. */
package org.breathe.gesture.blink;
