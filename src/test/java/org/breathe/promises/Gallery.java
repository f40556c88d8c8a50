package org.breathe.promises;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.breathe.Breathe;
import org.breathe.render.Animation;

/** The sample photographs, small, and the wishes for them; each is looked at once in all tests. */
final class Gallery {
    static final String PORTRAIT = "astronaut.png";
    static final List<String> PHOTOS = List.of(
            PORTRAIT,
            "chelsea.png",
            "coffee.png",
            "dandelions.jpg",
            "dogs.jpg",
            "mountains.jpg",
            "rocket.jpg",
            "room.jpg",
            "stream.jpg",
            "sunset.jpg");

    /** A wish for what leaves samples of one value as they are: all that moves, shadows and softness. */
    static final String NO_LIGHT = "only=[camera,hand,breath,glance,blink,sway,flow,shadow,softness]";

    private static final Map<String, Breathe> WISHES = new ConcurrentHashMap<>();

    private Gallery() {}

    /** A photograph with its longer side of so many px. */
    static ColorProcessor photo(String name, int longSide) {
        ImageProcessor whole = IJ.openImage("samples/" + name).getProcessor();
        double scale = (double) longSide / Math.max(whole.getWidth(), whole.getHeight());
        whole.setInterpolationMethod(ImageProcessor.BICUBIC);
        return opaque((ColorProcessor) whole.resize(
                        (int) Math.round(whole.getWidth() * scale), (int) Math.round(whole.getHeight() * scale), true)
                .convertToRGB());
    }

    /** The middle of a photograph, so many px to each side. */
    static ColorProcessor square(String name, int side) {
        ImageProcessor whole = IJ.openImage("samples/" + name).getProcessor();
        int least = Math.min(whole.getWidth(), whole.getHeight());
        whole.setRoi((whole.getWidth() - least) / 2, (whole.getHeight() - least) / 2, least, least);
        return opaque((ColorProcessor) whole.crop().resize(side, side, true).convertToRGB());
    }

    /** As if read from a file: ImageJ's own resizing leaves the unused byte of each pixel empty. */
    private static ColorProcessor opaque(ColorProcessor picture) {
        int[] pixels = (int[]) picture.getPixels();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return picture;
    }

    /** Squares of photographs as a stack. */
    static ImagePlus stack(Pixels type, int side, String... names) {
        return type.stack(Stream.of(names).map(name -> square(name, side)).toList());
    }

    /** The wish for a photograph of 320 px. */
    static Breathe breathe(String name) {
        return WISHES.computeIfAbsent(name, each -> Breathe.of(new ImagePlus(each, photo(each, 320))));
    }

    /** The pixel arrays of a frame, one per channel. */
    static Object[] pixels(ImageProcessor[] frame) {
        return Stream.of(frame).map(ImageProcessor::getPixels).toArray();
    }

    /** The pixel arrays of all frames. */
    static Object[] pixels(Animation animation) {
        Object[] frames = new Object[animation.frames()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = pixels(animation.frame(i));
        }
        return frames;
    }

    /** The pixel arrays of a still of a stack, one per channel. */
    static Object[] pixels(ImagePlus image, int still) {
        Object[] planes = new Object[image.getNChannels()];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = image.getStack().getPixels(image.getStackIndex(c + 1, 1, still + 1));
        }
        return planes;
    }
}
