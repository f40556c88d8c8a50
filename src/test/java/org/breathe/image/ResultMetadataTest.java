package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.ImageProcessor;
import ij.process.LUT;
import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultMetadataTest {
    @Test
    void aFilmKeepsScaleAndNotesAndGetsItsRate() {
        ImagePlus source = new ImagePlus("cells.tif", StacksTest.noise(16, 8, 8, 1));
        source.getCalibration().pixelWidth = 0.1;
        source.getCalibration().setUnit("mm");
        source.setProperty("Info", "by Ada");

        ImagePlus film = ResultMetadata.of(source).dress(stack(16, 3), 1, 25, 2, "run(…)");

        assertEquals("cells-breathe", film.getTitle());
        assertEquals(0.2, film.getCalibration().pixelWidth, 1e-12);
        assertEquals("mm", film.getCalibration().getUnit());
        assertEquals(25, film.getCalibration().fps);
        assertEquals(0.04, film.getCalibration().frameInterval, 1e-12);
        assertEquals("by Ada\nrun(…)", film.getInfoProperty());
        assertEquals(3, film.getNFrames());
        assertEquals(0, source.getCalibration().fps);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void aFilmIsShownAsItsSourceWas(int bitDepth) {
        ImagePlus source = new ImagePlus("grey", StacksTest.noise(bitDepth, 8, 8, 1));
        source.setLut(LUT.createLutFromColor(Color.ORANGE));
        source.setDisplayRange(20, 90);

        ImagePlus film = ResultMetadata.of(source).dress(stack(bitDepth, 3), 1, 25, 1, "");
        film.setSlice(2);

        assertEquals(20, film.getDisplayRangeMin());
        assertEquals(90, film.getDisplayRangeMax());
        assertEquals(
                source.getProcessor().getLut().getRGB(255),
                film.getProcessor().getLut().getRGB(255));
    }

    @Test
    void aCompositeStaysOne() {
        CompositeImage source = new CompositeImage(new ImagePlus("two", stack(16, 2)), CompositeImage.COLOR);
        source.setChannelLut(LUT.createLutFromColor(Color.CYAN), 2);
        source.getActiveChannels()[1] = false;

        ImagePlus film = ResultMetadata.of(source).dress(stack(16, 6), 2, 25, 1, "");

        assertEquals(2, film.getNChannels());
        assertEquals(3, film.getNFrames());
        assertEquals(CompositeImage.COLOR, ((CompositeImage) film).getMode());
        assertEquals(Color.CYAN.getRGB(), film.getLuts()[1].getRGB(255));
    }

    @Test
    void ofTheOverlayWhatBelongsToNoSliceStays() {
        ImagePlus source = new ImagePlus("marked", stack(8, 2));
        Roi everywhere = new Roi(1, 1, 2, 2);
        Roi placed = new Roi(3, 3, 2, 2);
        placed.setPosition(2);
        Overlay overlay = new Overlay(everywhere);
        overlay.add(placed);
        source.setOverlay(overlay);

        assertEquals(
                1,
                ResultMetadata.of(source)
                        .dress(stack(8, 2), 1, 25, 1, "")
                        .getOverlay()
                        .size());
        assertNull(ResultMetadata.of(source).dress(stack(8, 2), 1, 25, 0.5, "").getOverlay());
        assertEquals(2, source.getOverlay().size());
    }

    @Test
    void photographsGiveTheirTitleOnly() {
        ImagePlus film = ResultMetadata.named("holiday").dress(stack(24, 2), 1, 12, 1, "recipe");
        assertEquals("holiday-breathe", film.getTitle());
        assertTrue(film.getInfoProperty().endsWith("recipe"));
    }

    private static ImageStack stack(int bitDepth, int planes) {
        ImageStack stack = new ImageStack(8, 8);
        for (int n = 0; n < planes; n++) {
            ImageProcessor plane = StacksTest.noise(bitDepth, 8, 8, n);
            stack.addSlice(plane);
        }
        return stack;
    }
}
