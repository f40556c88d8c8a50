/** Results that are costly to make, kept within a limit. */
package org.breathe.cache;
