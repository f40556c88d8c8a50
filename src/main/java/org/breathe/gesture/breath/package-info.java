/**
 * Bodies breathe. Where they are comes from the scene's faces, and from its creatures for animals and for people whose
 * faces are not seen.
 */
package org.breathe.gesture.breath;
