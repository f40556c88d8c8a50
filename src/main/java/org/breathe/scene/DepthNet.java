package org.breathe.scene;

import java.util.Arrays;
import java.util.List;
import org.breathe.model.AddedNet;
import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/** A depth net that the user added: a picture in, relative inverse depth out, larger nearer. */
final class DepthNet {
    private static final int COLOURS = 3;
    /** Maps with sides more than so many times shorter than the picture's tell nothing of its things. */
    private static final int COARSEST = 8;

    private final Net net;
    private final DepthConvention convention;
    /** Whether the net takes one plane per colour instead of one colour per pixel. */
    private final boolean planar;
    /** The size of the pictures that the file insists on, px; not positive where it leaves that free. */
    private final int fixedWidth;

    private final int fixedHeight;

    /**
     * Reads from the file what pictures it takes.
     *
     * @throws IllegalArgumentException if it takes something else than one picture in three colours, or no depth net is
     *         known by its name
     */
    DepthNet(AddedNet added) {
        net = added.net();
        convention = DepthConvention.of(added);
        List<long[]> inputs = added.inputs();
        long[] shape = inputs.size() == 1 ? inputs.get(0) : new long[0];
        planar = shape.length == 4 && (shape[1] == COLOURS || shape[1] <= 0 && shape[3] != COLOURS);
        if (!planar && (shape.length != 4 || shape[3] != COLOURS))
            throw new IllegalArgumentException("the net takes " + Tensor.text(inputs)
                    + ", not one picture in three colours; choose another file.");
        fixedHeight = (int) shape[planar ? 2 : 1];
        fixedWidth = (int) shape[planar ? 3 : 2];
    }

    /**
     * Tries the net on an empty picture.
     *
     * @throws IllegalArgumentException if it does not run or does not answer with one map of the picture's shape
     */
    void tryOut() {
        int width = fixedWidth > 0 ? fixedWidth : 4 * convention.multiple();
        int height = fixedHeight > 0 ? fixedHeight : 3 * convention.multiple();
        List<Tensor> answers;
        try {
            answers = net.run(picture(width, height));
        } catch (IllegalStateException refused) {
            throw new IllegalArgumentException(
                    "the net does not take a picture of " + width + " by " + height + " px; choose another file.",
                    refused);
        }
        int[] size = size(answers.get(0));
        if (size.length != 2 || size[0] * width != size[1] * height || size[0] * COARSEST < height)
            throw new IllegalArgumentException(
                    "the net gives " + Tensor.text(List.of(answers.get(0).shape())) + " for a picture of " + width
                            + " by " + height + " px, not one map of its shape; choose another file.");
    }

    /** Relative inverse depth, 0…1. */
    FloatMap read(ImagePyramid picture) {
        RgbMaps full = picture.full();
        double scale = (double) convention.side() / Math.max(full.width(), full.height());
        int width = fixedWidth > 0 ? fixedWidth : multiple(full.width() * scale);
        int height = fixedHeight > 0 ? fixedHeight : multiple(full.height() * scale);
        RgbMaps look = picture.atLeast(Math.max(width, height)).resized(width, height);
        Tensor image = picture(width, height);
        List<FloatMap> planes = List.of(look.red(), look.green(), look.blue());
        int pixels = width * height;
        for (int c = 0; c < COLOURS; c++)
            for (int i = 0; i < pixels; i++)
                image.values()
                        .put(
                                planar ? c * pixels + i : i * COLOURS + c,
                                convention.normalised(planes.get(c).values()[i], c));
        Tensor depth = net.run(image).get(0);
        int[] size = size(depth);
        return new FloatMap(size[1], size[0], depth.copy(0, depth.size())).normalised();
    }

    private Tensor picture(int width, int height) {
        return planar ? Tensor.zeros(1, COLOURS, height, width) : Tensor.zeros(1, height, width, COLOURS);
    }

    /** Height and width of a map; as many numbers as there are axes of more than one cell. */
    private static int[] size(Tensor map) {
        return Arrays.stream(map.shape())
                .filter(extent -> extent > 1)
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private int multiple(double extent) {
        return Math.max(2, (int) Math.round(extent / convention.multiple())) * convention.multiple();
    }
}
