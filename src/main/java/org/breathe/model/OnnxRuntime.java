package org.breathe.model;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.onnxruntime.engine.OrtEngineProvider;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breathe.image.Sha256;

/**
 * Loads and runs ONNX nets on the CPU; no other class touches DJL or ONNX Runtime.
 * <p>
 * DJL looks for engines through the thread's context class loader, once per JVM. In plain ImageJ that loader does not
 * see plugins, so the class's own loader takes its place while DJL is touched.
 */
final class OnnxRuntime {
    private static final String ENGINE = "OnnxRuntime";

    /** With three or more threads ONNX Runtime sums in another order and gives other bytes. */
    private static final int THREADS = 2;

    /** Why the engine cannot run here, in a few words; empty if it can. Found out once. */
    private static final String OBSTACLE = start();

    private OnnxRuntime() {}

    private static String start() {
        setUnlessSet("OPT_OUT_TRACKING", "true");
        // DJL would otherwise look for a second engine to do arithmetic on arrays, which is not needed here.
        setUnlessSet("ai.djl.onnx.disable_alternative", "true");
        try {
            return withOwnLoader(() -> {
                Engine.registerEngine(new OrtEngineProvider());
                Engine.getEngine(ENGINE);
                return "";
            });
        } catch (LinkageError | RuntimeException | IOException e) {
            return rootMessage(e);
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }

    /** Why the engine cannot run on this machine, in a few words; empty if it can. */
    static String obstacle() {
        return OBSTACLE;
    }

    /**
     * A net from the bytes of an ONNX file.
     *
     * @throws IOException if the bytes are no ONNX model that this engine understands
     */
    static LoadedNet load(String name, byte[] onnx) throws IOException {
        return withOwnLoader(() -> {
            Model model = Model.newInstance(name, Device.cpu(), ENGINE);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(THREADS);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                // A thread that waits for work must not keep a core from whoever renders at the same time.
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                model.load(new ByteArrayInputStream(onnx), Map.of("sessionOptions", options));
                return new LoadedNet(name, Sha256.of(onnx), model);
            } catch (MalformedModelException | OrtException | RuntimeException e) {
                model.close();
                throw new IOException(rootMessage(e), e);
            }
        });
    }

    /**
     * The shape of each input of a net as its file declares it, −1 along axes of any length. DJL does not tell.
     *
     * @throws IOException if the bytes are no ONNX model that this engine understands
     */
    static List<long[]> inputs(byte[] onnx) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
            try (OrtSession session = OrtEnvironment.getEnvironment().createSession(onnx, options)) {
                return session.getInputInfo().values().stream()
                        .map(input -> input.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0])
                        .toList();
            }
        } catch (OrtException e) {
            throw new IOException(rootMessage(e), e);
        }
    }

    private static <T> T withOwnLoader(Task<T> task) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OnnxRuntime.class.getClassLoader());
        try {
            return task.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return text.lines().findFirst().orElse("").strip();
    }

    private interface Task<T> {
        T run() throws IOException;
    }

    /** A model and its one predictor. */
    static final class LoadedNet implements Net, AutoCloseable {
        private final String name;
        private final String sha256;
        private final Model model;
        private final Predictor<Tensor[], List<Tensor>> predictor;
        private boolean closed;

        private LoadedNet(String name, String sha256, Model model) {
            this.name = name;
            this.sha256 = sha256;
            this.model = model;
            predictor = model.newPredictor(new CopyingTranslator());
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public synchronized List<Tensor> run(Tensor... tensors) {
            if (closed) throw new IllegalStateException("The net " + name + " is closed.");
            try {
                return predictor.predict(tensors);
            } catch (TranslateException e) {
                throw new IllegalStateException("The net " + name + " cannot run: " + rootMessage(e) + ".", e);
            }
        }

        @Override
        public synchronized void close() {
            if (closed) return;
            closed = true;
            predictor.close();
            model.close();
        }
    }

    /** Passes arrays in and copies out: arrays that stayed attached to the predictor would live as long as it. */
    private static final class CopyingTranslator implements NoBatchifyTranslator<Tensor[], List<Tensor>> {
        @Override
        public NDList processInput(TranslatorContext context, Tensor[] tensors) {
            NDManager manager = context.getNDManager();
            NDList list = new NDList(tensors.length);
            for (Tensor tensor : tensors) list.add(manager.create(tensor.values(), new Shape(tensor.shape())));
            return list;
        }

        @Override
        public List<Tensor> processOutput(TranslatorContext context, NDList list) {
            List<Tensor> tensors = new ArrayList<>(list.size());
            for (NDArray array : list)
                tensors.add(new Tensor(
                        FloatBuffer.wrap(array.toFloatArray()), array.getShape().getShape()));
            return tensors;
        }
    }
}
