/** Functions of time: easing, breathing, blinks, glances, drift, felt time and hashed noise; pure, times in s. */
package org.breathe.timing;
