package org.breathe.render;

import org.breathe.pixels.FrameBuffer;

/** Another way to render some frames of a film of whole stills. Pure, as the film is. */
interface FrameOverride {
    /** Whether a frame is rendered this way; the others are the film's own. */
    boolean overrides(int i);

    /** A frame that is rendered this way. */
    FrameBuffer frame(int i, Workers workers);

    /** What labels tell of a frame that is rendered this way, after its time and stills. */
    String note(int i);

    /** How many layers each still has. */
    int layers();

    /** How the camera displaces a layer of a frame that is rendered this way; the last layer is nearest. */
    Field displacement(int i, int layer);
}
