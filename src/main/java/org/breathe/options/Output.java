package org.breathe.options;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breathe.export.Format;
import org.breathe.mood.Labelled;

/** What comes out: a stack in ImageJ or a movie file. */
public sealed interface Output {
    /** What users call it. */
    String label();

    /** The format of the movie file; empty for a stack. */
    default Optional<Format> format() {
        return Optional.empty();
    }

    /** Every output, in the order in which to offer them. */
    static List<Output> all() {
        return Stream.<Output>concat(
                        Arrays.stream(StackOutput.values()),
                        Arrays.stream(Format.values()).map(MovieOutput::new))
                .toList();
    }

    /** A stack. */
    enum StackOutput implements Output, Labelled {
        /** Frames are made when they are looked at. */
        VIRTUAL_STACK,
        /** All frames are made at once and kept in memory. */
        STACK;

        @Override
        public String label() {
            return Labelled.super.label();
        }
    }

    /**
     * A movie file.
     *
     * @param kind its format
     */
    record MovieOutput(Format kind) implements Output {
        @Override
        public String label() {
            return kind.toString();
        }

        @Override
        public Optional<Format> format() {
            return Optional.of(kind);
        }
    }
}
