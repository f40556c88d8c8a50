/**
 * The way from options and stills to an animation. {@link org.breathe.pipeline.AnimationBuilder} takes the steps in
 * order; a pipeline takes them in the way of photographs, data, time points or depth layers.
 */
package org.breathe.pipeline;
