package org.breathe.gesture;

import java.util.ArrayList;
import java.util.List;
import org.breathe.scene.Eye;
import org.breathe.scene.Face;

/**
 * An eye that is large and open enough for gestures to move it.
 *
 * @param eye as it was seen
 * @param face the number of its face, from 0, largest first
 * @param left whether it is the eye that is left in the image
 */
public record OpenEye(Eye eye, int face, boolean left) {
    /** The width, px of the frame, below which an eye is left alone. */
    private static final double LEAST_WIDTH = 9;
    /** The largest distance of its lids, in widths of the eye, below which it counts as closed. */
    private static final double LEAST_GAP = 0.08;

    /** The open eyes of a still, face by face, the left one first. */
    public static List<OpenEye> of(StillModel still) {
        List<OpenEye> eyes = new ArrayList<>();
        List<Face> faces = still.scene().faces();
        for (int face = 0; face < faces.size(); face++) {
            eyes.add(new OpenEye(faces.get(face).left(), face, true));
            eyes.add(new OpenEye(faces.get(face).right(), face, false));
        }
        return eyes.stream().filter(eye -> eye.isOpen(still.width())).toList();
    }

    private boolean isOpen(int frameWidth) {
        EyeAxes axes = EyeAxes.of(eye);
        return axes.width() * frameWidth >= LEAST_WIDTH && axes.gap() >= LEAST_GAP * axes.width();
    }
}
