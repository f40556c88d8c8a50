/** The front door for scripts and the command line: {@link Breathe} for some stills, {@link Settings} for wishes. */
package org.breathe;
