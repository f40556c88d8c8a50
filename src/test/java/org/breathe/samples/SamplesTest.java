package org.breathe.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ByteProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.image.Photos;
import org.breathe.image.Sequence;
import org.breathe.image.Stacks;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");

    @Test
    void syntheticStacksAreWhatTheirProgramMakes() {
        assertEquals(
                Stacks.of(SyntheticSamples.cellLayers()).sha256(),
                stacked("cell-layers.tif").sha256());
        assertEquals(
                Stacks.of(SyntheticSamples.division()).sha256(),
                stacked("division.tif").sha256());
    }

    /** Java may draw a line's edge a little differently on another machine. */
    @Test
    void theDrawingIsWhatItsProgramDraws() {
        float[] drawn = (float[]) new ByteProcessor(SyntheticSamples.bench())
                .convertToFloatProcessor()
                .getPixels();
        ImagePlus kept = IJ.openImage(SAMPLES.resolve("bench.png").toString());
        float[] stored = (float[]) kept.getProcessor().convertToFloatProcessor().getPixels();
        double difference = 0;
        for (int i = 0; i < drawn.length; i++) {
            difference += Math.abs(drawn[i] - stored[i]) / drawn.length;
        }
        assertTrue(difference < 1, "mean difference " + difference);
    }

    @Test
    void stacksKnowTheirScale() {
        Sequence layers = stacked("cell-layers.tif");
        assertEquals(9, layers.size());
        assertEquals(3, layers.channels());
        assertEquals(3, layers.geometry().voxelDepth(), 1e-9);
        assertTrue(layers.measured());
        Sequence division = stacked("division.tif");
        assertEquals(8, division.size());
        assertEquals(300, division.geometry().frameInterval(), 1e-9);
    }

    @Test
    void everySampleOpensAndItsAuthorAndLicenceAreNamed() throws IOException {
        String licences = Files.readString(SAMPLES.resolve("LICENSES.md"));
        String readme = Files.readString(SAMPLES.resolve("README.md"));
        long bytes = 0;
        for (Path file : pictures()) {
            String name = "`" + file.getFileName() + "`";
            assertTrue(licences.contains(name), name + " has no licence");
            assertTrue(readme.contains(name), name + " is not described");
            assertEquals("", Photos.open(List.of(file)).notice());
            bytes += Files.size(file);
        }
        assertTrue(bytes < 4 << 20, bytes + " bytes");
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.toString().endsWith(".md")).toList();
        }
    }

    private static Sequence stacked(String name) {
        return Photos.open(List.of(SAMPLES.resolve(name))).sequence();
    }
}
