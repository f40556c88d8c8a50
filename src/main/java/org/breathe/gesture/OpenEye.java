package org.breathe.gesture;

import java.util.ArrayList;
import java.util.List;
import org.breathe.scene.Eye;
import org.breathe.scene.Face;

/**
 * An eye that is large and open enough to be moved.
 *
 * @param eye as it was seen
 * @param face which face it belongs to, largest first
 * @param left whether it is the eye that is left in the image
 */
public record OpenEye(Eye eye, int face, boolean left) {
    /** Narrower eyes, px of the frame, are left alone. */
    private static final double LEAST_WIDTH = 9;
    /** Eyes open less than this, in their own widths, are as good as closed. */
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
