/**
 * Detail softens away from what is attended to. Where that is comes from the scene's first attention point, its depth
 * and its matte of the subject.
 */
package org.breathe.gesture.softness;
