package org.breathe.bench;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageProcessor;

/** Samples made larger, since none of them is as large as what users have. */
final class Enlarged {
    private Enlarged() {}

    /** A sample of some size, cropped about its centre to the shape. */
    static ImagePlus sample(String name, int width, int height) {
        return new ImagePlus(name, pixels(name, width, height));
    }

    /** So many slices that share the pixels of one sample. */
    static ImagePlus stack(String name, int width, int height, int slices) {
        ImageProcessor pixels = pixels(name, width, height);
        ImageStack stack = new ImageStack(width, height);
        for (int slice = 1; slice <= slices; slice++) stack.addSlice("slice " + slice, pixels);
        return new ImagePlus(name, stack);
    }

    private static ImageProcessor pixels(String name, int width, int height) {
        ImageProcessor pixels = IJ.openImage("samples/" + name).getProcessor();
        int cropWidth = Math.min(pixels.getWidth(), pixels.getHeight() * width / height);
        int cropHeight = Math.min(pixels.getHeight(), pixels.getWidth() * height / width);
        pixels.setRoi(
                (pixels.getWidth() - cropWidth) / 2, (pixels.getHeight() - cropHeight) / 2, cropWidth, cropHeight);
        ImageProcessor shape = pixels.crop();
        shape.setInterpolationMethod(ImageProcessor.BICUBIC);
        return shape.resize(width, height);
    }
}
