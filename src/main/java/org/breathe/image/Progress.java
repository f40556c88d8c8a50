package org.breathe.image;

/** Hears how far a long piece of work has come, and can end it. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and never cancels. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Tells how far the work has come.
     *
     * @param what what is being done, such as {@code "Looking at the stills"}
     * @param done how many steps are done, 0…total
     * @param total how many steps there are; at least 1
     */
    void at(String what, int done, int total);

    /** Whether the listener wants the work to end; asked at least once per frame. */
    default boolean cancelled() {
        return false;
    }
}
