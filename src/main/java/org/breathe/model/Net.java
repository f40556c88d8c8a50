package org.breathe.model;

import java.util.List;

/** A net ready to run. Safe for use by several threads, which wait for each other. */
public interface Net {
    /** The name of its catalogue entry or, without its ending, of the user's file. */
    String name();

    /** The SHA-256 of its file, in hexadecimal. */
    String sha256();

    /**
     * The net's outputs, in its own order, for the given inputs. Equal inputs give equal outputs to the byte.
     *
     * @throws IllegalStateException if the net refuses the inputs or its {@link Models} are closed
     */
    List<Tensor> run(Tensor... inputs);
}
