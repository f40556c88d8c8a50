/**
 * Looks at one still: depth, mattes, faces, what could move, where attention goes, and the mood that its tone
 * suggests.
 */
package org.breathe.scene;
