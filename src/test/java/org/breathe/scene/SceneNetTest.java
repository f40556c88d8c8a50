package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breathe.model.MadeNet;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneNetTest {
    private final ImagePyramid picture = new ImagePyramid(RgbMaps.of(new ColorProcessor(300, 200)));

    /** A net that says the same everywhere: that much of each map, and if there are media, these. */
    private record Sure(int maps, float logit, float... media) implements MadeNet {
        @Override
        public List<Tensor> run(Tensor... inputs) {
            long[] shape = inputs[0].shape();
            Tensor out = Tensor.zeros(1, maps, shape[2] / 2, shape[3] / 2);
            for (int i = 0; i < out.size(); i++) out.values().put(i, logit);
            List<Tensor> outputs = new ArrayList<>(List.of(out));
            if (media.length > 0) {
                Tensor said = Tensor.zeros(1, media.length);
                said.values().put(0, media);
                outputs.add(said);
            }
            return outputs;
        }
    }

    @Test
    void whatWasSeenCloserIsJoinedThereAlone() {
        FloatMap plane = new FloatMap(3, 2, new float[] {0, 2, 4, 6, 8, 10});
        FloatMap closer = new FloatMap(2, 1, new float[] {4, 0});
        assertArrayEquals(
                new float[] {0, 2, 4, 6, 6, 5},
                SceneNet.joined(plane, new Rectangle(1, 1, 2, 1), closer).values());
    }

    @Test
    void oddsAreDividedByWhatAKindWeighedInTraining() {
        SceneNet.SceneReading reading = new SceneNet(new Sure(10, 0)).read(picture);
        assertEquals(0.5, reading.subject().mean(), 1e-6);
        assertEquals(1 / 2.5, reading.kinds().get(Kind.SKY).mean(), 1e-6);
        assertEquals(1 / 6.0, reading.kinds().get(Kind.WATER).mean(), 1e-6);
        assertEquals(1 / 7.0, reading.kinds().get(Kind.FIRE).mean(), 1e-6);
    }

    @Test
    void aNetFromBeforeAKindWasLearnedSeesNothingOfIt() {
        SceneNet.SceneReading reading = new SceneNet(new Sure(8, 5)).read(picture);
        assertTrue(reading.kinds().get(Kind.STEAM).mean() > 0.9);
        assertEquals(0, reading.kinds().get(Kind.CLOTH).mean());
        assertEquals(0, reading.kinds().get(Kind.FIRE).mean());
        assertEquals(Map.of(), reading.media());
    }

    @Test
    void theMediumIsAQuestionOfAllThree() {
        SceneNet.SceneReading reading = new SceneNet(new Sure(10, 0, 1, 3, 1)).read(picture);
        assertEquals(1 / (1 + 2 * Math.exp(-2)), reading.media().get(Medium.DRAWING), 1e-6);
        assertEquals(1 / (2 + Math.exp(2)), reading.media().get(Medium.SPECIMEN), 1e-6);
    }

    @Test
    void aSmallSubjectIsLookedAtOnceMoreByItself() {
        Bright net = new Bright();
        new SceneNet(net).read(picture(120, 60, 30, 30));
        // Each look is one at the picture and one in the mirror.
        assertEquals(
                List.of("512×352", "512×352", "384×256", "384×256", "256×160", "256×160", "512×512", "512×512"),
                net.sizes);
    }

    @Test
    void aSubjectThatFillsThePictureIsNot() {
        Bright net = new Bright();
        new SceneNet(net).read(picture(20, 10, 260, 180));
        assertEquals(6, net.sizes.size());
    }

    @ParameterizedTest
    @CsvSource({"120, 60", "0, 0", "270, 160"})
    void itsOutlineIsWhereItWas(int left, int top) {
        FloatMap subject =
                new SceneNet(new Bright()).read(picture(left, top, 30, 40)).subject();
        for (int y = 5; y < 200; y += 10)
            for (int x = 5; x < 300; x += 10) {
                boolean inside = x > left && x < left + 30 && y > top && y < top + 40;
                double said = subject.at(x / 300.0 * subject.width(), y / 200.0 * subject.height());
                assertEquals(inside ? 1 : 0, said, 0.05, "at " + x + ", " + y);
            }
    }

    @Test
    void itsOutlineIsAsCrispAsTheLargestLookShowsIt() {
        FloatMap subject =
                new SceneNet(new Nearsighted()).read(picture(20, 10, 260, 180)).subject();
        double pixel = subject.width() / 300.0;
        assertEquals(0, subject.at(16 * pixel, 100 * pixel), 0.1);
        assertEquals(1, subject.at(24 * pixel, 100 * pixel), 0.1);
    }

    /** A black picture of 300×200 px with a white rectangle. */
    private static ImagePyramid picture(int x, int y, int width, int height) {
        ColorProcessor picture = new ColorProcessor(300, 200);
        picture.setColor(0xffffff);
        picture.fillRect(x, y, width, height);
        return new ImagePyramid(RgbMaps.of(picture));
    }

    /** A net to which all that is bright is the subject in large looks, and which is undecided in small ones. */
    private static final class Nearsighted implements MadeNet {
        @Override
        public List<Tensor> run(Tensor... inputs) {
            int width = (int) inputs[0].shape()[3];
            if (width < 512) return new Sure(10, 0).run(inputs);
            Tensor out = new Bright().run(inputs).get(0);
            for (int i = 0; i < out.size(); i++) out.values().put(i, out.get(i) / 3);
            return List.of(out);
        }
    }

    /** A net to which all that is bright is the subject; it remembers the sizes that it was shown. */
    private static final class Bright implements MadeNet {
        private final List<String> sizes = new ArrayList<>();

        @Override
        public List<Tensor> run(Tensor... inputs) {
            int height = (int) inputs[0].shape()[2];
            int width = (int) inputs[0].shape()[3];
            sizes.add(width + "×" + height);
            Tensor out = Tensor.zeros(1, 10, height / 2, width / 2);
            int plane = height / 2 * (width / 2);
            for (int i = 0; i < plane; i++) {
                float light = inputs[0].get(i / (width / 2) * 2 * width + i % (width / 2) * 2);
                out.values().put(plane + i, 20 * light - 10);
            }
            return List.of(out);
        }
    }
}
