package org.breathe.scene;

import java.util.List;
import org.breathe.pixels.FloatMap;

/** Judges how near a picture is to its subject. */
final class ShotJudge {
    private ShotJudge() {}

    /**
     * What the shot scale rests on.
     *
     * @param face the height of the largest face in parts of the picture's height; 0 if there is none
     * @param subject the part of the picture that the matte covers
     * @param sky the part of the picture that is sky: what is seen against much of it is far
     */
    record ShotEvidence(double face, double subject, double sky) {
        Shot shot() {
            if (face > 0.28) return Shot.CLOSE_UP;
            if (face > 0.10) return Shot.MEDIUM;
            if (face == 0 && subject > 0.32 && sky < 0.12) return Shot.CLOSE_UP;
            return subject > 0.10 ? Shot.MEDIUM : Shot.WIDE;
        }
    }

    static ShotEvidence judge(List<Face> faces, FloatMap matte, FloatMap sky) {
        double face = faces.isEmpty() ? 0 : faces.get(0).box().getHeight() * matte.width() / matte.height();
        return new ShotEvidence(face, matte.mean(), sky.mean());
    }
}
