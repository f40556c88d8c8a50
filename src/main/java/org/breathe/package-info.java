/**
 * The front door for scripts and the command line: {@link org.breathe.Breathe} makes films of stills, {@link
 * org.breathe.Settings} say how, {@link org.breathe.Main} does both from a command line.
 */
package org.breathe;
