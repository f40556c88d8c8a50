/**
 * The kernel for pixels: maps of floats, the sample types of ImageJ, and the filters, samplers and resamplers that work
 * on them. Knows nothing but Java and ImageJ's processors. Everything here is pure; unless its comment says otherwise a
 * class is safe for use by several threads, and what lies beyond a border is said by a {@link Border}.
 */
package org.breathe.pixels;
