package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepthNetTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "depth_anything_tiny", "midas_tiny", "MiDaS_small" })
	void aNetOfAKnownFamilyTakesTheSceneNetsPlace(String name) throws IOException {
		Files.write(folder.resolve(name + ".onnx"), TinyOnnx.meanOverColours(3));
		try (Models models = Models.open(folder)) {
			ColorProcessor rightIsBright = ramp(240, 160);
			Scene scene = Perception.with(models, name).see(rightIsBright, Progress.NONE);
			PerceptionTest.assertWhole(scene);
			FloatProcessor depth = scene.depth();
			for (int x = 40; x < depth.getWidth() - 40; x += 20)
				assertTrue(depth.getf(x + 20, 80) > depth.getf(x, 80));
			assertTrue(models.used().containsKey(name));
		}
	}

	@Test
	void aNameOfNoKnownFamilyIsRefused() {
		assertEquals("depth=mine: the name must begin with depth_anything or midas.", refusal("mine"));
	}

	@Test
	void aFileThatIsNotThereIsRefused() {
		assertTrue(refusal("midas_small").contains("midas_small.onnx is not in " + folder), refusal("midas_small"));
	}

	@Test
	void aNetOfOtherShapesIsRefused() throws IOException {
		Files.write(folder.resolve("midas_grey.onnx"), TinyOnnx.meanOverColours(1));
		assertTrue(refusal("midas_grey").endsWith("choose another file."), refusal("midas_grey"));
	}

	private String refusal(String depth) {
		try (Models models = Models.open(folder)) {
			return assertThrows(IllegalArgumentException.class, () -> Perception.with(models, depth)).getMessage();
		}
	}

	/** Grey from dark at the left to bright at the right. */
	private static ColorProcessor ramp(int width, int height) {
		ColorProcessor ramp = new ColorProcessor(width, height);
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				ramp.set(x, y, 0x10101 * (255 * x / width));
		return ramp;
	}
}
