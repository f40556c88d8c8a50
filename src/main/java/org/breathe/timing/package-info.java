/** How living things go on in time: curves, breaths, blinks, glances, hands and held time, from hashed noise alone. */
package org.breathe.timing;
