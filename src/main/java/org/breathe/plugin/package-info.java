/** The command in ImageJ's menu, its dialog, and what macros and SciJava scripts call. */
package org.breathe.plugin;
