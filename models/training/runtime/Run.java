import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs one net once in ONNX Runtime: {@code java -cp onnxruntime.jar Run.java MODEL FOLDER NAME=1x3x64x64...}. Each
 * input is read from {@code FOLDER/NAME.in}, each output written to {@code FOLDER/INDEX.out}, as little-endian 32 bit
 * floats; a line per output tells its name and shape.
 */
final class Run {

	public static void main(String[] arguments) throws Exception {
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		Path folder = Path.of(arguments[1]);
		OrtSession.SessionOptions options = new OrtSession.SessionOptions();
		options.setIntraOpNumThreads(2);
		try (OrtSession session = environment.createSession(arguments[0], options)) {
			Map<String, OnnxTensor> inputs = new HashMap<>();
			for (String argument : Arrays.asList(arguments).subList(2, arguments.length)) {
				String name = argument.substring(0, argument.lastIndexOf('='));
				long[] shape = Arrays.stream(argument.substring(name.length() + 1).split("x"))
						.mapToLong(Long::parseLong).toArray();
				FloatBuffer values = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name + ".in")))
						.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
				inputs.put(name, OnnxTensor.createTensor(environment, values, shape));
			}
			try (OrtSession.Result outputs = session.run(inputs)) {
				int index = 0;
				for (Map.Entry<String, OnnxValue> output : outputs) {
					OnnxTensor tensor = (OnnxTensor) output.getValue();
					FloatBuffer values = tensor.getFloatBuffer();
					ByteBuffer bytes = ByteBuffer.allocate(4 * values.remaining()).order(ByteOrder.LITTLE_ENDIAN);
					bytes.asFloatBuffer().put(values);
					Files.write(folder.resolve(index++ + ".out"), bytes.array());
					System.out.println(output.getKey() + " " + Arrays.stream(tensor.getInfo().getShape())
							.mapToObj(Long::toString).collect(Collectors.joining("x")));
				}
			}
		}
	}
}
