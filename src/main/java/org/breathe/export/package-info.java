/** Writes a film as a stack, a movie file or a contact sheet, with the recipe that made it. */
package org.breathe.export;
