package org.breathe.render;

/**
 * A piece as a function of the frame index: its frames, what lies where in them, and the plan that they follow. Every
 * answer depends only on the input pixels, the settings, the models and the arguments; frames may be asked for in any
 * order, from any thread. Frames, stills and layers count from 0.
 */
public interface Animation extends Footage, FrameGeometry, FilmPlan, AutoCloseable {
    /** Ends what renders; frames must not be asked for afterwards. */
    @Override
    void close();

    /**
     * A still's share of a frame.
     *
     * @param still from 0
     * @param weight 0…1
     */
    record Placed(int still, double weight) {}
}
