/** Eyes look aside for a moment and back. Where eyes and irises are comes from the scene's faces. */
package org.breathe.gesture.glance;
