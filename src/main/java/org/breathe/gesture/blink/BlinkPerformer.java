package org.breathe.gesture.blink;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.OpenEye;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/** Lets the lids of a still fall as a voice says. */
record BlinkPerformer(LidClosure voice) implements Performer {
    /** Says how far a lid has fallen, 0 (as in the still) … 1 (closed). */
    interface LidClosure {
        double at(Passage passage, int face, boolean left, double seconds);
    }

    /** The lids of a still that may fall, and the eyes below them, in the same order. */
    private record Lids(List<OpenEye> eyes, List<BlinkWarp> warps) {
        static Lids of(StillModel still) {
            List<OpenEye> eyes = OpenEye.of(still);
            return new Lids(
                    eyes, eyes.stream().map(open -> BlinkWarp.of(open.eye())).toList());
        }
    }

    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        Lids lids = still.prepared(Lids.class, Lids::of);
        List<Effect> effects = new ArrayList<>();
        for (int k = 0; k < lids.eyes().size(); k++) {
            OpenEye open = lids.eyes().get(k);
            BlinkWarp warp = lids.warps().get(k);
            double closure = Math.min(1, voice.at(passage, open.face(), open.left(), seconds));
            if (closure > 0) {
                effects.add(new Effect.Patch(
                        warp.box(), (x, y, softness, seen) -> warp.look(x, y, closure, softness, seen)));
            }
        }
        return effects;
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        String[] parts = name.split("\\.");
        return voice.at(passage, Integer.parseInt(parts[1]), parts[2].equals("left"), seconds);
    }
}
