package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breathe.image.Progress;
import org.breathe.image.Sha256;
import org.breathe.model.AddedNet;
import org.breathe.model.Models;
import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepthNetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"depth_anything_tiny", "midas_tiny", "MiDaS_small"})
    void aNetOfAKnownFamilyTakesTheSceneNetsPlace(String name) throws IOException {
        byte[] net = TinyOnnx.meanOverColours();
        put(name, net);
        try (Models models = Models.open(folder)) {
            Perception perception = Perception.with(models, name);
            assertBrightIsNear(perception.see(rightIsBright(), Progress.NONE));
            assertEquals(Sha256.of(net), perception.nets().get(name));
            assertFalse(Perception.with(models).nets().containsKey(name), "only who looks with it names it");
        }
    }

    /** Planes of any size, of one size, of another shape than the picture's; pixels of any size and of one size. */
    @ParameterizedTest
    @MethodSource("inputs")
    void theFileTellsHowItWantsPictures(int axis, int[] shape) throws IOException {
        put("midas_tiny", TinyOnnx.meanOver(axis, shape));
        try (Models models = Models.open(folder)) {
            assertBrightIsNear(Perception.with(models, "midas_tiny").see(rightIsBright(), Progress.NONE));
        }
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of(1, new int[] {0, 0, 0, 0}),
                Arguments.of(1, new int[] {1, 3, 96, 96}),
                Arguments.of(1, new int[] {1, 3, 128, 64}),
                Arguments.of(3, new int[] {1, 0, 0, 3}),
                Arguments.of(3, new int[] {1, 96, 160, 3}));
    }

    @Test
    void aNameOfNoKnownFamilyIsRefused() throws IOException {
        put("mine", TinyOnnx.meanOverColours());
        assertEquals(
                "depth=mine: the name must begin with depth_anything or midas, which tells what the net expects; "
                        + "rename the file.",
                refusal("mine"));
    }

    @Test
    void aNetThatMeasuresDistancesIsRefused() throws IOException {
        put("depth_anything_v2_vits_indoor", TinyOnnx.meanOverColours());
        assertEquals(
                "depth=depth_anything_v2_vits_indoor: the net gives distances, not nearness; name the one for "
                        + "relative depth.",
                refusal("depth_anything_v2_vits_indoor"));
    }

    @Test
    void aFileThatIsNotThereIsAskedForUntilItIs() throws IOException {
        try (Models models = Models.open(folder)) {
            assertEquals(
                    "depth=midas_small: midas_small.onnx is not in " + folder + "; mend that or name another net.",
                    assertThrows(IllegalArgumentException.class, () -> Perception.with(models, "midas_small"))
                            .getMessage());
            put("midas_small", TinyOnnx.meanOverColours());
            assertTrue(Perception.with(models, "midas_small").nets().containsKey("midas_small"));
        }
    }

    @Test
    void aNetThatTakesNoColoursIsRefused() throws IOException {
        put("midas_grey", TinyOnnx.meanOver(1, 1, 1, 0, 0));
        assertEquals(
                "depth=midas_grey: the net takes 1x1x?x?, not one picture in three colours; choose another file.",
                refusal("midas_grey"));
    }

    @Test
    void aNetThatGivesNoMapIsRefused() throws IOException {
        put("midas_rows", TinyOnnx.meanOver(3, 1, 3, 0, 0));
        assertEquals(
                "depth=midas_rows: the net gives 1x3x96x1 for a picture of 128 by 96 px, not one map of its shape; "
                        + "choose another file.",
                refusal("midas_rows"));
    }

    @Test
    void onlyMidasAsPublishedGetsPicturesThatAreNotNormalised() {
        float white = (1 - 0.485f) / 0.229f;
        assertEquals(1, toldOfWhite("model-small", Optional.of("midas_v21_small")));
        assertEquals(white, toldOfWhite("midas_v21_small", Optional.empty()));
        assertEquals(white, toldOfWhite("mine", Optional.of("depth_anything_v2_small")));
    }

    /** What a net is told of the red of a white picture. */
    private static float toldOfWhite(String name, Optional<String> publication) {
        List<Float> told = new ArrayList<>();
        Net net = new Net() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String sha256() {
                return "";
            }

            @Override
            public List<Tensor> run(Tensor... inputs) {
                told.add(inputs[0].get(0));
                return List.of(Tensor.zeros(1, 64, 64));
            }
        };
        AddedNet added = new AddedNet(net, publication, List.of(new long[] {1, 3, 64, 64}));
        FloatMap white = FloatMap.filled(64, 64, 1);
        new DepthNet(added).read(new ImagePyramid(new RgbMaps(white, white, white)));
        return told.get(0);
    }

    private void put(String name, byte[] net) throws IOException {
        Files.write(folder.resolve(name + ".onnx"), net);
    }

    private String refusal(String depth) {
        try (Models models = Models.open(folder)) {
            return assertThrows(IllegalArgumentException.class, () -> Perception.with(models, depth))
                    .getMessage();
        }
    }

    private static void assertBrightIsNear(Scene scene) {
        PerceptionTest.assertWhole(scene);
        FloatProcessor depth = scene.depth();
        for (int x = 40; x < depth.getWidth() - 40; x += 20) assertTrue(depth.getf(x + 20, 80) > depth.getf(x, 80));
    }

    /** Grey from dark at the left to bright at the right. */
    private static ColorProcessor rightIsBright() {
        ColorProcessor ramp = new ColorProcessor(240, 160);
        for (int y = 0; y < ramp.getHeight(); y++)
            for (int x = 0; x < ramp.getWidth(); x++) ramp.set(x, y, 0x10101 * (255 * x / ramp.getWidth()));
        return ramp;
    }
}
