/** What a gesture does to a place of a still: displacement, gain or cover, as functions of position and moment. */
package org.breathe.motion;
