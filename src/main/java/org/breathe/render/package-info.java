/** Makes frames: stills parted into depth layers, warped, composed, lit and softened as the score says. */
package org.breathe.render;
