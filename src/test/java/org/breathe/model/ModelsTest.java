package org.breathe.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {
	@ParameterizedTest
	@ValueSource(strings = { "scene", "face-detector", "selfie" })
	void everyNetInTheCatalogueLoads(String name) {
		try (Models models = Models.open(null)) {
			assertTrue(models.net(name).isPresent(), () -> models.notes().toString());
			assertTrue(models.notes().isEmpty());
			assertTrue(models.used().get(name).matches("[0-9a-f]{64}"));
		}
	}

	@Test
	void everyNetInTheCatalogueHasItsSizeALicenceAnOriginAndACard() throws IOException {
		try (InputStream json = Models.class.getResourceAsStream("/models/breathe/catalog.json")) {
			for (Catalog.Entry net : Catalog.read(json).nets()) {
				assertEquals(Files.size(Path.of("models", net.file())), net.bytes(), net.name());
				assertFalse(net.licence().isBlank(), net.name());
				assertFalse(net.origin().isBlank(), net.name());
				assertTrue(Files.exists(Path.of("models", net.name() + ".md")), net.name());
			}
		}
	}

	@Test
	void theSameInputGivesTheSameBytes() {
		try (Models models = Models.open(null)) {
			Net net = models.net("scene").orElseThrow();
			Tensor image = Tensor.zeros(1, 3, 64, 96);
			for (int i = 0; i < image.size(); i++)
				image.values().put(i, i * 37 % 101 / 100f);
			Tensor once = net.run(image).get(0);
			Tensor again = net.run(image).get(0);
			assertArrayEquals(new long[] { 1, 8, 32, 48 }, once.shape());
			assertArrayEquals(once.copy(0, once.size()), again.copy(0, again.size()));
		}
	}

	@Test
	void aFileInTheUsersFolderTakesThePlaceOfTheOneInTheJar(@TempDir Path folder) throws IOException {
		try (InputStream selfie = Models.class.getResourceAsStream("/models/breathe/selfie.onnx")) {
			Files.copy(selfie, folder.resolve("scene_fp16.onnx"));
		}
		try (Models models = Models.open(folder)) {
			models.net("scene").orElseThrow().run(Tensor.zeros(1, 256, 256, 3));
			models.net("selfie");
			assertEquals(models.used().get("selfie"), models.used().get("scene"));
		}
	}

	@Test
	void aDamagedFileIsReportedOnceAndTheOtherNetsStillRun(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("scene_fp16.onnx"), "no net");
		try (Models models = Models.open(folder)) {
			assertTrue(models.net("scene").isEmpty());
			assertTrue(models.net("scene").isEmpty());
			assertEquals(1, models.notes().size());
			assertTrue(models.notes().get(0).startsWith("The net scene cannot be used ("), models.notes().get(0));
			assertTrue(models.net("selfie").isPresent());
			assertFalse(models.used().containsKey("scene"));
		}
	}

	@Test
	void aFileThatIsNotInTheCatalogueIsFoundByItsName(@TempDir Path folder) throws IOException {
		try (InputStream selfie = Models.class.getResourceAsStream("/models/breathe/selfie.onnx")) {
			Files.copy(selfie, folder.resolve("mine.onnx"));
		}
		try (Models models = Models.open(folder)) {
			assertTrue(models.net("mine").isPresent());
			assertTrue(models.net("yours").isEmpty());
			assertTrue(models.notes().get(0).contains("yours.onnx is not in " + folder), models.notes().get(0));
		}
	}

	@Test
	void aFileThatDiffersFromItsChecksumIsNotRun() {
		String catalog = "{\"nets\":[{\"name\":\"selfie\",\"file\":\"selfie.onnx\",\"sha256\":\"00\"}]}";
		Models.Shelf shelf = file -> file.equals("catalog.json")
			? new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8))
			: Models.class.getResourceAsStream("/models/breathe/" + file);
		try (Models models = new Models(shelf, null)) {
			assertTrue(models.net("selfie").isEmpty());
			assertTrue(models.notes().get(0).contains("checksum of selfie.onnx"), models.notes().get(0));
		}
	}

	@Test
	void anEmptyShelfIsReportedInOneSentence() {
		try (Models models = new Models(file -> null, null)) {
			assertTrue(models.net("selfie").isEmpty());
			assertEquals(1, models.notes().size());
			assertTrue(models.notes().get(0).contains("catalog.json is missing"), models.notes().get(0));
		}
	}

	@Test
	void withoutTheRuntimeAllNetsAreAbsentForOneReason() throws Exception {
		try (URLClassLoader bare = new URLClassLoader(classPathWithout("onnxruntime-1"), null)) {
			Class<?> models = bare.loadClass(Models.class.getName());
			Object opened = models.getMethod("open", Path.class).invoke(null, (Object) null);
			Object scene = models.getMethod("net", String.class).invoke(opened, "scene");
			Object selfie = models.getMethod("net", String.class).invoke(opened, "selfie");
			List<?> notes = (List<?>) models.getMethod("notes").invoke(opened);
			assertEquals("Optional.empty", scene.toString());
			assertEquals("Optional.empty", selfie.toString());
			assertEquals(1, notes.size(), notes::toString);
			assertTrue(notes.get(0).toString().startsWith("ONNX Runtime does not run here"), notes::toString);
		}
	}

	@Test
	void netsOfClosedModelsRefuseToRun() {
		Models models = Models.open(null);
		Net net = models.net("selfie").orElseThrow();
		models.close();
		assertThrows(IllegalStateException.class, () -> net.run(Tensor.zeros(1, 256, 256, 3)));
		assertThrows(IllegalStateException.class, () -> models.net("selfie"));
	}

	@Test
	void anInputOfTheWrongShapeIsRefusedInOneSentence() {
		try (Models models = Models.open(null)) {
			Net net = models.net("selfie").orElseThrow();
			IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> net.run(Tensor.zeros(1, 8, 8, 3)));
			assertTrue(refusal.getMessage().startsWith("The net selfie cannot run: "), refusal.getMessage());
		}
	}

	@Test
	void theThreadKeepsItsContextClassLoader() {
		ClassLoader blind = ClassLoader.getPlatformClassLoader();
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(blind);
		try (Models models = Models.open(null)) {
			models.net("selfie").orElseThrow().run(Tensor.zeros(1, 256, 256, 3));
			assertEquals(blind, Thread.currentThread().getContextClassLoader());
		} finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	private static URL[] classPathWithout(String jar) throws IOException {
		List<URL> urls = new ArrayList<>();
		for (String entry : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)))
			if (!new File(entry).getName().startsWith(jar)) urls.add(new File(entry).toURI().toURL());
		return urls.toArray(URL[]::new);
	}
}
