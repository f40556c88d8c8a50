package org.breathe.nets;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ColorProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.breathe.image.Progress;
import org.breathe.scene.Scene;

/**
 * A photograph and what each contender sees in it.
 *
 * @param scenes in the order of the contenders
 */
record Sight(ColorProcessor picture, List<Scene> scenes) {
    static Sight of(Path photo, List<Contender> contenders) throws IOException {
        ImagePlus image = IJ.openImage(photo.toString());
        if (image == null) throw new IOException(photo + " is no picture that ImageJ reads.");
        ColorProcessor picture = image.getProcessor().convertToColorProcessor();
        return new Sight(
                picture,
                contenders.stream()
                        .map(contender -> contender.perception().see(picture, Progress.NONE))
                        .toList());
    }
}
