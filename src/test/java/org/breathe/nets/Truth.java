package org.breathe.nets;

/**
 * Where something is, as far as somebody could tell.
 *
 * @param inside where it is for sure
 * @param doubt where nobody can tell; what is in neither is something else
 */
record Truth(Bitmap inside, Bitmap doubt) {}
