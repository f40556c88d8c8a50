package org.breathe.model;

/** A net that a test makes: it lies in no file. */
public interface MadeNet extends Net {
    @Override
    default String name() {
        return "made";
    }

    @Override
    default String sha256() {
        return "";
    }
}
