package org.breathe.gesture.glance;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.OpenEye;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/** Turns the eyeballs of a still as a voice says. */
record GlancePerformer(GazeAside voice) implements Performer {
    /** Says how far a face's eyes are turned aside: −1 (left in the image) … 0 (as in the still) … 1 (right). */
    interface GazeAside {
        double at(Passage passage, int face, double seconds);
    }

    /** The eyeballs of a still that may turn, and the eyes they are of, in the same order. */
    private record Eyeballs(List<OpenEye> eyes, List<GlanceWarp> warps) {
        static Eyeballs of(StillModel still) {
            List<OpenEye> eyes = OpenEye.of(still);
            return new Eyeballs(
                    eyes, eyes.stream().map(open -> GlanceWarp.of(open.eye())).toList());
        }
    }

    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        Eyeballs eyeballs = still.prepared(Eyeballs.class, Eyeballs::of);
        List<Effect> effects = new ArrayList<>();
        for (int k = 0; k < eyeballs.eyes().size(); k++) {
            OpenEye open = eyeballs.eyes().get(k);
            GlanceWarp warp = eyeballs.warps().get(k);
            double aside = voice.at(passage, open.face(), seconds);
            if (aside != 0) {
                effects.add(new Effect.Patch(
                        open.eye().box(), (x, y, softness, seen) -> warp.look(x, y, aside, softness, seen)));
            }
        }
        return effects;
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return voice.at(passage, Integer.parseInt(name.substring("gaze.".length())), seconds);
    }
}
