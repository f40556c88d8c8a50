package org.breathe.scene;

import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/** MediaPipe's selfie segmentation: where people are, if there are any. */
final class PeopleNet {
    private static final int SIZE = 256;

    private final Net net;

    PeopleNet(Net net) {
        this.net = net;
    }

    /** How likely each pixel of the whole picture, squeezed into a square, belongs to a person, 0…1. */
    FloatMap read(ImagePyramid picture) {
        RgbMaps look = picture.atLeast(SIZE).resized(SIZE, SIZE);
        Tensor image = Tensor.zeros(1, SIZE, SIZE, 3);
        for (int i = 0; i < SIZE * SIZE; i++) {
            image.values().put(3 * i, look.red().values()[i]);
            image.values().put(3 * i + 1, look.green().values()[i]);
            image.values().put(3 * i + 2, look.blue().values()[i]);
        }
        return new FloatMap(SIZE, SIZE, net.run(image).get(0).copy(0, SIZE * SIZE));
    }
}
