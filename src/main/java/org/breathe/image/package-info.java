/** Brings pictures in and back: what ImageJ holds and photographs from files as stills at the size of a frame. */
package org.breathe.image;
