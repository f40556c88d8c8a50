package org.breathe.promises;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.List;

/** The pixel types that a stack may have. */
enum Pixels {
    BYTE {
        @Override
        List<ImageProcessor> planes(ColorProcessor picture) {
            return List.of(picture.convertToByteProcessor());
        }
    },
    SHORT {
        @Override
        List<ImageProcessor> planes(ColorProcessor picture) {
            return List.of(scaled(picture.convertToByteProcessor()));
        }
    },
    RGB {
        @Override
        List<ImageProcessor> planes(ColorProcessor picture) {
            return List.of(picture.duplicate());
        }
    },
    FLOAT {
        @Override
        List<ImageProcessor> planes(ColorProcessor picture) {
            FloatProcessor plane = picture.convertToByteProcessor().convertToFloatProcessor();
            plane.multiply(1 / 255.0);
            return List.of(plane);
        }
    },
    /** Three channels of 16 bit. */
    COMPOSITE {
        @Override
        List<ImageProcessor> planes(ColorProcessor picture) {
            return List.of(
                    scaled(picture.getChannel(1, null)),
                    scaled(picture.getChannel(2, null)),
                    scaled(picture.getChannel(3, null)));
        }
    };

    /** The planes of a slice that shows a picture. */
    abstract List<ImageProcessor> planes(ColorProcessor picture);

    /** A stack of pictures, one per time point. */
    ImagePlus stack(List<ColorProcessor> pictures) {
        ImageStack stack =
                new ImageStack(pictures.get(0).getWidth(), pictures.get(0).getHeight());
        int channels = 0;
        for (ColorProcessor picture : pictures) {
            List<ImageProcessor> planes = planes(picture);
            channels = planes.size();
            for (ImageProcessor plane : planes) {
                stack.addSlice("slice " + (stack.size() + 1), plane);
            }
        }
        ImagePlus image = new ImagePlus("pictures", stack);
        image.setDimensions(channels, 1, pictures.size());
        return channels == 1 ? image : new CompositeImage(image, CompositeImage.COMPOSITE);
    }

    private static ShortProcessor scaled(ImageProcessor plane) {
        ShortProcessor result = plane.convertToShortProcessor(false);
        result.multiply(200);
        return result;
    }
}
