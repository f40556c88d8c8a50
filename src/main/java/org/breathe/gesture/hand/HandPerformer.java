package org.breathe.gesture.hand;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.score.Pose;

/** Moves the camera as the voice of a hand says. */
record HandPerformer(HandPose voice) implements Performer {
    /** Says how the hand moves the camera, in fractions of the frame's width. */
    interface HandPose {
        Pose at(Passage passage, double seconds);
    }

    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        Pose pose = voice.at(passage, seconds);
        return List.of(new Effect.View(depth -> pose));
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        Pose pose = voice.at(passage, seconds);
        return name.equals("hand.x") ? pose.x() : pose.y();
    }
}
