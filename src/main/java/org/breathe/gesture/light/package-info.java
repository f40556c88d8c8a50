/**
 * Light comes and goes, region by region. The order of the regions comes from the scene's depth and its matte of the
 * subject.
 */
package org.breathe.gesture.light;
