package org.breathe.nets;

import ij.IJ;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.breathe.timing.Noise;

/**
 * The left picture of a stereo pair and how far each of its points lies shifted in the right one.
 *
 * @param picture its file
 * @param disparity greater is nearer; infinite or 0 where it is not known
 */
record StereoPair(Path picture, FloatProcessor disparity) {
    private static final int PAIRS = 40_000;
    /** Places whose disparities are closer to each other than this part of the greater one are no pair. */
    private static final double CLEAR = 0.05;

    private static final List<String> FILES =
            List.of("aloeL.jpg", "aloeGT.png", "motorcycle_left.png", "motorcycle_disp.npz");

    /**
     * Those that {@code stereo.sh} put into a folder.
     *
     * @throws IOException if one of its files is missing or cannot be read
     */
    static List<StereoPair> in(Path folder) throws IOException {
        for (String file : FILES)
            if (!Files.isRegularFile(folder.resolve(file)))
                throw new IOException(
                        file + " is not in " + folder + "; sh models/evaluation/stereo.sh " + folder + " fetches it.");
        FloatProcessor aloe = IJ.openImage(folder.resolve("aloeGT.png").toString())
                .getProcessor()
                .convertToFloatProcessor();
        try (InputStream npz = Files.newInputStream(folder.resolve("motorcycle_disp.npz"))) {
            NumpyArray array = NumpyArray.firstOf(npz);
            FloatProcessor motorcycle = new FloatProcessor(array.shape()[1], array.shape()[0], array.values());
            return List.of(
                    new StereoPair(folder.resolve("aloeL.jpg"), aloe),
                    new StereoPair(folder.resolve("motorcycle_left.png"), motorcycle));
        }
    }

    String name() {
        return picture.getFileName().toString();
    }

    /** The same places each time, evenly spread over what is known. */
    List<Marks.Pair> pairs() {
        Noise places = Noise.ofSeed(1);
        List<Marks.Pair> pairs = new ArrayList<>();
        for (long draw = 0; pairs.size() < PAIRS; draw += 2) {
            int a = place(places, draw);
            int b = place(places, draw + 1);
            float nearness = disparity.getf(a) - disparity.getf(b);
            if (isKnown(a) && isKnown(b) && Math.abs(nearness) > CLEAR * Math.max(disparity.getf(a), disparity.getf(b)))
                pairs.add(nearness > 0 ? new Marks.Pair(point(a), point(b)) : new Marks.Pair(point(b), point(a)));
        }
        return pairs;
    }

    private int place(Noise places, long draw) {
        return (int) (places.uniform(draw) * disparity.getPixelCount());
    }

    private boolean isKnown(int place) {
        return Float.isFinite(disparity.getf(place)) && disparity.getf(place) > 0;
    }

    private Marks.Point point(int place) {
        int width = disparity.getWidth();
        return new Marks.Point((place % width + 0.5) / width, (place / width + 0.5) / disparity.getHeight());
    }
}
