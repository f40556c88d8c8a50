/** Nets: which there are, their checksums, how they are loaded and run, and why one may be absent. */
package org.breathe.model;
