/** Sums of films, by which a redesign shows that it changes none. */
package org.breathe.sums;
