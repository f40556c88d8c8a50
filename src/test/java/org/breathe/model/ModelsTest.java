package org.breathe.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.breathe.image.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
    @Test
    void everyNetInTheJarLoadsAndPassesItsTrial() throws IOException {
        try (Models models = Models.open(null)) {
            for (Catalog.Entry entry : catalog().nets()) {
                Net net = models.net(entry.name()).orElseThrow(() -> new AssertionError(models.notes()));
                assertEquals(entry.sha256(), net.sha256());
                entry.trial().require(net);
            }
            assertTrue(models.notes().isEmpty());
        }
    }

    @Test
    void everyNetInTheCatalogueIsDescribedInFull() throws IOException {
        for (Catalog.Entry net : Stream.of(catalog().nets(), catalog().published())
                .flatMap(List::stream)
                .toList()) {
            for (String text : List.of(
                    net.name(),
                    net.task(),
                    net.file(),
                    net.licence(),
                    net.origin(),
                    net.input(),
                    net.output(),
                    net.figures(),
                    net.notes())) assertFalse(text.isBlank(), net.name());
            assertTrue(net.sha256().matches("[0-9a-f]{64}"), net.name());
            assertTrue(net.bytes() > 0, net.name());
        }
    }

    @Test
    void theNetsInTheJarAreTheCataloguesHaveACardAndWeighLittle() throws IOException {
        long weight = 0;
        for (Catalog.Entry net : catalog().nets()) {
            byte[] weights = Files.readAllBytes(Path.of("models", net.file()));
            assertEquals(weights.length, net.bytes(), net.name());
            assertEquals(Sha256.of(weights), net.sha256(), net.name());
            assertTrue(Files.exists(Path.of("models", net.name() + ".md")), net.name());
            weight += net.bytes();
        }
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            assertEquals(
                    catalog().nets().size(),
                    files.filter(file -> file.toString().endsWith(".onnx")).count());
        }
        assertTrue(weight <= 25_000_000, weight + " bytes");
    }

    @Test
    void theReadmeSaysWherePublishedNetsAreGivenOut() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Catalog.Entry net : catalog().published()) {
            assertTrue(readme.contains(net.origin()), net.name());
            assertTrue(readme.contains(net.file()), net.name());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        try (Models models = Models.open(null)) {
            Net net = models.net("scene").orElseThrow();
            Tensor image = Tensor.zeros(1, 3, 64, 96);
            for (int i = 0; i < image.size(); i++) image.values().put(i, i * 37 % 101 / 100f);
            Tensor once = net.run(image).get(0);
            Tensor again = net.run(image).get(0);
            assertArrayEquals(new long[] {1, 10, 32, 48}, once.shape());
            assertArrayEquals(once.copy(0, once.size()), again.copy(0, again.size()));
        }
    }

    @Test
    void aFileInTheUsersFolderTakesThePlaceOfTheOneInTheJar(@TempDir Path folder) throws IOException {
        byte[] signed = signed("scene_fp16.onnx");
        Files.write(folder.resolve("scene_fp16.onnx"), signed);
        try (Models models = Models.open(folder)) {
            assertEquals(Sha256.of(signed), models.net("scene").orElseThrow().sha256());
            assertTrue(models.notes().isEmpty(), () -> models.notes().toString());
        }
    }

    @Test
    void aFileThatAnswersInOtherShapesDoesNotTakeTheJarsPlace(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("models", "facemesh.onnx"), folder.resolve("facemesh-detection-full.onnx"));
        try (Models models = Models.open(folder)) {
            assertTheJarsIsUsed(
                    models,
                    "face-detector",
                    "The plugin's own net face-detector is used, since "
                            + "facemesh-detection-full.onnx in " + folder
                            + " cannot take its place (it gives 1x1404 and 1x1 and 1x266 "
                            + "instead of 1x2304x17 and 1x2304x17); mend that file or take it away.");
        }
    }

    @Test
    void aFileThatTakesOtherShapesDoesNotTakeTheJarsPlace(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("models", "selfie.onnx"), folder.resolve("scene_fp16.onnx"));
        try (Models models = Models.open(folder)) {
            assertTheJarsIsUsed(
                    models,
                    "scene",
                    "The plugin's own net scene is used, since scene_fp16.onnx in " + folder
                            + " cannot take its place (The net scene cannot run: ");
        }
    }

    @Test
    void aDamagedFileDoesNotTakeTheJarsPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("scene_fp16.onnx"), "no net");
        try (Models models = Models.open(folder)) {
            assertTheJarsIsUsed(models, "scene", "The plugin's own net scene is used, since scene_fp16.onnx in ");
        }
    }

    private static void assertTheJarsIsUsed(Models models, String name, String note) throws IOException {
        for (int time = 0; time < 2; time++)
            assertEquals(
                    catalog().find(name).orElseThrow().sha256(),
                    models.net(name).orElseThrow().sha256());
        assertEquals(1, models.notes().size(), () -> models.notes().toString());
        assertTrue(models.notes().get(0).startsWith(note), models.notes().get(0));
    }

    @Test
    void aNetThatTheUserAddsIsTriedOnce(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("models", "selfie.onnx"), folder.resolve("mine.onnx"));
        List<long[]> tried = new ArrayList<>();
        try (Models models = Models.open(folder)) {
            for (int time = 0; time < 2; time++)
                assertEquals(
                        "mine",
                        models.added("mine", net -> tried.addAll(net.inputs()))
                                .net()
                                .name());
            assertEquals(1, tried.size());
            assertArrayEquals(new long[] {1, 256, 256, 3}, tried.get(0));
        }
    }

    @Test
    void aNetThatIsNotFitIsNotKept(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("models", "selfie.onnx"), folder.resolve("mine.onnx"));
        Consumer<AddedNet> strict = net -> {
            throw new IllegalArgumentException("not fit");
        };
        try (Models models = Models.open(folder)) {
            assertEquals("not fit", refusal(models, strict));
            assertEquals("not fit", refusal(models, strict));
            assertTrue(models.net("mine").isEmpty(), "only the catalogue's nets are the program's own");
        }
    }

    @Test
    void anAddedNetMatchesTheChecksumBesideIt(@TempDir Path folder) throws IOException {
        Path mine = Files.copy(Path.of("models", "selfie.onnx"), folder.resolve("mine.onnx"));
        Path note = folder.resolve("mine.onnx.sha256");
        try (Models models = Models.open(folder)) {
            Files.writeString(note, "0".repeat(64) + "  mine.onnx\n");
            assertEquals(
                    "the checksum of mine.onnx is not the one in mine.onnx.sha256; mend that or name another net.",
                    refusal(models, net -> {}));
            Files.writeString(note, Sha256.of(Files.readAllBytes(mine)), StandardCharsets.UTF_16);
            assertTrue(refusal(models, net -> {}).startsWith("the checksum of mine.onnx is not the one in"));
            Files.writeString(note, Sha256.of(Files.readAllBytes(mine)).toUpperCase(Locale.ROOT) + "  mine.onnx\n");
            assertEquals("mine", models.added("mine", net -> {}).net().name());
        }
    }

    @Test
    void aPublishedNetIsKnownUnderAnyName(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("models", "selfie.onnx"), folder.resolve("mine.onnx"));
        Files.copy(Path.of("models", "iris.onnx"), folder.resolve("yours.onnx"));
        try (Models models = new Models(shelfThatKnows("selfie.onnx"), folder)) {
            assertEquals(Optional.of("theirs"), models.added("mine", net -> {}).publication());
            assertEquals(Optional.empty(), models.added("yours", net -> {}).publication());
        }
    }

    @Test
    void aFileThatIsCalledLikeAPublishedOneIsIt(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.onnx");
        Files.write(mine, signed("selfie.onnx"));
        try (Models models = new Models(shelfThatKnows("selfie.onnx"), folder)) {
            assertEquals(
                    "mine.onnx is damaged or another than https://example.org gives out, and another needs a name of its "
                            + "own; mend that or name another net.",
                    refusal(models, net -> {}));
            Files.copy(Path.of("models", "selfie.onnx"), mine, StandardCopyOption.REPLACE_EXISTING);
            assertEquals("mine", models.added("mine", net -> {}).net().name());
        }
    }

    /** A shelf whose catalogue knows a file of ours as published by others, who call it mine.onnx. */
    private static Models.WeightStore shelfThatKnows(String file) throws IOException {
        String catalog = "{\"nets\":[],\"published\":[{\"name\":\"theirs\",\"file\":\"mine.onnx\",\"origin\":"
                + "\"https://example.org\",\"sha256\":\"" + Sha256.of(Files.readAllBytes(Path.of("models", file)))
                + "\"}]}";
        return asked -> new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Models models, Consumer<AddedNet> trial) {
        return assertThrows(IllegalArgumentException.class, () -> models.added("mine", trial))
                .getMessage();
    }

    /** A file of ours with a word about itself added, which changes nothing but its checksum. */
    private static byte[] signed(String file) throws IOException {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(Files.readAllBytes(Path.of("models", file)));
        // Field 6 of ONNX's ModelProto, a text of one letter.
        signed.writeBytes(new byte[] {6 << 3 | 2, 1, 'x'});
        return signed.toByteArray();
    }

    @Test
    void aFileThatDiffersFromItsChecksumIsNotRun() {
        String catalog = "{\"nets\":[{\"name\":\"selfie\",\"file\":\"selfie.onnx\",\"sha256\":\"00\"}]}";
        Models.WeightStore shelf = file -> file.equals("catalog.json")
                ? new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8))
                : Models.class.getResourceAsStream("/models/breathe/" + file);
        try (Models models = new Models(shelf, null)) {
            assertTrue(models.net("selfie").isEmpty());
            assertTrue(
                    models.notes().get(0).contains("checksum of selfie.onnx"),
                    models.notes().get(0));
        }
    }

    @Test
    void anEmptyShelfIsReportedInOneSentence() {
        try (Models models = new Models(file -> null, null)) {
            assertTrue(models.net("selfie").isEmpty());
            assertEquals(1, models.notes().size());
            assertTrue(
                    models.notes().get(0).contains("catalog.json is missing"),
                    models.notes().get(0));
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
            IllegalStateException refusal =
                    assertThrows(IllegalStateException.class, () -> net.run(Tensor.zeros(1, 8, 8, 3)));
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

    private static Catalog catalog() throws IOException {
        try (InputStream json = Models.class.getResourceAsStream("/models/breathe/catalog.json")) {
            return Catalog.read(json);
        }
    }

    private static URL[] classPathWithout(String jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)))
            if (!new File(entry).getName().startsWith(jar))
                urls.add(new File(entry).toURI().toURL());
        return urls.toArray(URL[]::new);
    }
}
