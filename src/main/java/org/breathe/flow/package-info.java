/**
 * Optical flow: where everything in one picture is found in another, and the moments between two pictures made of it.
 */
package org.breathe.flow;
