package org.breathe.model;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of nets.
 *
 * @param nets those that travel in the jar
 * @param published those of others that users may add, as their publishers give them out; none if absent
 */
record Catalog(List<Entry> nets, List<Entry> published) {
    Catalog {
        published = published == null ? List.of() : published;
    }

    /**
     * A net of the catalogue.
     *
     * @param name what the program calls it
     * @param task what it is for, in a few words
     * @param file its file, beside the catalogue or as published
     * @param sha256 of the file, in lower-case hexadecimal
     * @param bytes the length of the file
     * @param licence its SPDX identifier
     * @param origin who made it and how it came here, or where it is given out
     * @param input the tensors it takes
     * @param output the tensors it gives
     * @param figures what was measured of it, in short
     * @param notes what a user of the net must know
     * @param trial a run that shows whether a file is such a net; only of those in the jar
     */
    record Entry(
            String name,
            String task,
            String file,
            String sha256,
            long bytes,
            String licence,
            String origin,
            String input,
            String output,
            String figures,
            String notes,
            Trial trial) {}

    /**
     * A trial run of a net: the shape of its input and those of its outputs.
     *
     * @param input the shape of its one input
     * @param outputs the shapes of its outputs, as they are read; there may be more outputs and, of a net that takes a
     *        plane for each colour, more planes, since what follows is not read
     */
    record Trial(long[] input, List<long[]> outputs) {
        private static final int COLOURS = 3;

        /**
         * Runs a net on zeros.
         *
         * @throws IllegalStateException if it refuses, or gives outputs of other shapes
         */
        void require(Net net) {
            List<Tensor> results = net.run(Tensor.zeros(input));
            boolean fits = results.size() >= outputs.size();
            for (int i = 0; fits && i < outputs.size(); i++)
                fits = fits(results.get(i).shape(), outputs.get(i));
            if (!fits)
                throw new IllegalStateException("it gives "
                        + Tensor.text(results.stream().map(Tensor::shape).toList()) + " instead of "
                        + Tensor.text(outputs));
        }

        private boolean fits(long[] shape, long[] wanted) {
            long[] read = shape.clone();
            if (isPlanar() && shape.length == wanted.length && shape[1] > wanted[1]) read[1] = wanted[1];
            return Arrays.equals(read, wanted);
        }

        private boolean isPlanar() {
            return input.length == 4 && input[1] == COLOURS;
        }
    }

    /**
     * Reads a catalogue written in JSON.
     *
     * @throws IOException if it cannot be read or is no catalogue
     */
    static Catalog read(InputStream json) throws IOException {
        try (Reader reader = new InputStreamReader(json, StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Catalog.class);
        } catch (JsonParseException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The net in the jar with a name. */
    Optional<Entry> find(String name) {
        return nets.stream().filter(net -> net.name().equals(name)).findFirst();
    }

    /** The published net that a file is, byte by byte. */
    Optional<Entry> recognise(String sha256) {
        return published.stream().filter(net -> net.sha256().equals(sha256)).findFirst();
    }

    /** The published net whose file is called so. */
    Optional<Entry> publishedAs(String file) {
        return published.stream().filter(net -> net.file().equals(file)).findFirst();
    }
}
