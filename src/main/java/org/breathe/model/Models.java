package org.breathe.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.breathe.image.Sha256;

/**
 * The nets that the program can use, each loaded when it is first asked for. Weights come from the jar; a file of the
 * same name in the user's folder takes the place of the one in the jar if its outputs have the same shapes. The folder
 * may hold further nets.
 * <p>
 * A net of the jar's that cannot be loaded is no error: it is absent, and {@link #notes()} says why, once per reason.
 *
 * <pre>{@code
 * try (Models models = Models.open(Path.of("models/breathe"))) {
 *     models.net("selfie").ifPresent(net -> ...);
 * }
 * }</pre>
 *
 * Safe for use by several threads.
 */
public final class Models implements AutoCloseable {
    private static final String JAR_FOLDER = "/models/breathe/";

    private final WeightStore store;
    private final NetFolder folder;
    private final Map<String, Optional<Net>> own = new HashMap<>();
    private final Map<String, AddedNet> added = new HashMap<>();
    private final List<OnnxRuntime.LoadedNet> open = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean closed;

    /** Where the weights that travel with the program lie. */
    @FunctionalInterface
    interface WeightStore {
        /** A file's content, or null if there is none of that name. */
        InputStream open(String file) throws IOException;
    }

    Models(WeightStore store, Path folder) {
        this.store = store;
        this.folder = new NetFolder(folder);
    }

    /**
     * The nets in the jar and those in a folder of the user's.
     *
     * @param folder holds files that override those in the jar, and further nets; null or absent: none
     */
    public static Models open(Path folder) {
        return new Models(file -> Models.class.getResourceAsStream(JAR_FOLDER + file), folder);
    }

    /**
     * The net of that name in the catalogue; absent if there is none or it cannot run here.
     *
     * @throws IllegalStateException if these models are closed
     */
    public synchronized Optional<Net> net(String name) {
        refuseIfClosed();
        return own.computeIfAbsent(name, this::load);
    }

    /**
     * The net in the file {@code name.onnx} of the user's folder.
     *
     * @param trial tries the net when it is loaded, and throws an IllegalArgumentException if it is not fit
     * @throws IllegalArgumentException if there is no such file, it cannot run here or is not fit; the message says why
     *         and what to do
     * @throws IllegalStateException if these models are closed
     */
    public synchronized AddedNet added(String name, Consumer<AddedNet> trial) {
        refuseIfClosed();
        AddedNet net = added.get(name);
        if (net == null) {
            net = add(name, trial);
            added.put(name, net);
        }
        return net;
    }

    /** Why nets are absent or replaced: one sentence for each reason met so far. */
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    /** Frees the natives' memory. Nets handed out refuse to run from then on. */
    @Override
    public synchronized void close() {
        closed = true;
        open.forEach(OnnxRuntime.LoadedNet::close);
        open.clear();
    }

    private void refuseIfClosed() {
        if (closed) throw new IllegalStateException("The models are closed; open them again.");
    }

    private AddedNet add(String name, Consumer<AddedNet> trial) {
        String file = name + ".onnx";
        try {
            refuseWithoutEngine();
            Catalog catalog = catalog();
            byte[] weights =
                    folder.read(file, catalog).orElseThrow(() -> new IOException(file + " is not in " + folder));
            Optional<String> publication = catalog.recognise(Sha256.of(weights)).map(Catalog.Entry::name);
            List<long[]> inputs = OnnxRuntime.inputs(weights);
            OnnxRuntime.LoadedNet loaded = OnnxRuntime.load(name, weights);
            AddedNet net = new AddedNet(loaded, publication, inputs);
            tryOut(loaded, () -> trial.accept(net));
            return net;
        } catch (NoEngine | LinkageError e) {
            throw new IllegalArgumentException(
                    "ONNX Runtime does not run here (" + e.getMessage()
                            + "); reinstall the plugin with all its jars to use nets of your own.",
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage() + "; mend that or name another net.", e);
        }
    }

    /** Keeps a net if a trial does not throw, else frees it. */
    private void tryOut(OnnxRuntime.LoadedNet net, Runnable trial) {
        try {
            trial.run();
            open.add(net);
        } catch (RuntimeException unfit) {
            net.close();
            throw unfit;
        }
    }

    private Optional<Net> load(String name) {
        try {
            refuseWithoutEngine();
            Catalog.Entry entry =
                    catalog().find(name).orElseThrow(() -> new IOException("the catalogue does not name it"));
            OnnxRuntime.LoadedNet net = override(entry).orElse(null);
            if (net == null) {
                net = OnnxRuntime.load(name, fromJar(entry));
                open.add(net);
            }
            return Optional.of(net);
        } catch (NoEngine | LinkageError e) {
            notes.add("ONNX Runtime does not run here (" + e.getMessage()
                    + "), so pictures are read without nets; reinstall the plugin with all its jars to have them.");
        } catch (IOException e) {
            notes.add("The net " + name + " cannot be used (" + e.getMessage()
                    + "), so the program does without; reinstall the plugin.");
        }
        return Optional.empty();
    }

    private static void refuseWithoutEngine() throws NoEngine {
        String obstacle = OnnxRuntime.obstacle();
        if (!obstacle.isEmpty()) throw new NoEngine(obstacle);
    }

    /** The user's file in the place of one in the jar, if there is one that fits. */
    private Optional<OnnxRuntime.LoadedNet> override(Catalog.Entry entry) {
        try {
            Optional<byte[]> weights = folder.read(entry.file(), catalog());
            if (weights.isEmpty()) return Optional.empty();
            OnnxRuntime.LoadedNet net = OnnxRuntime.load(entry.name(), weights.get());
            tryOut(net, () -> entry.trial().require(net));
            return Optional.of(net);
        } catch (IOException | IllegalStateException e) {
            notes.add("The plugin's own net " + entry.name() + " is used, since " + entry.file() + " in " + folder
                    + " cannot take its place (" + e.getMessage() + "); mend that file or take it away.");
            return Optional.empty();
        }
    }

    private Catalog catalog() throws IOException {
        try (InputStream json = store.open("catalog.json")) {
            if (json == null) throw new IOException("catalog.json is missing");
            return Catalog.read(json);
        }
    }

    private byte[] fromJar(Catalog.Entry entry) throws IOException {
        try (InputStream in = store.open(entry.file())) {
            if (in == null) throw new IOException(entry.file() + " is missing");
            byte[] weights = in.readAllBytes();
            if (!Sha256.of(weights).equals(entry.sha256()))
                throw new IOException("the checksum of " + entry.file() + " is not the one in the catalogue");
            return weights;
        }
    }

    private static final class NoEngine extends Exception {
        private static final long serialVersionUID = 1;

        NoEngine(String why) {
            super(why);
        }
    }
}
