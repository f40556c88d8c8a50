package org.breathe.image;

/** What the slices of a stack are to each other. */
public enum StackReading {
    /** Each position, time slowest, is a still of its own. */
    STILLS("Stills"),
    /** The frames are moments of one view: of a stack with both depth and time, those of the slice that is shown. */
    TIME_POINTS("Time points"),
    /** The slices are depths of one view: of a stack with both depth and time, those of the frame that is shown. */
    DEPTH_LAYERS("Depth layers");

    private final String words;

    StackReading(String words) {
        this.words = words;
    }

    /** The words by which a user asks for it. */
    @Override
    public String toString() {
        return words;
    }
}
