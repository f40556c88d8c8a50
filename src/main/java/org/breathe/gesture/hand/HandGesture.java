package org.breathe.gesture.hand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/** The camera is held by a hand that drifts and, when excited, trembles. */
public final class HandGesture implements Gesture {
    @Override
    public String key() {
        return "hand";
    }

    /** How far the hand moves the camera, in fractions of the frame's width. */
    @Override
    public Map<String, Double> signals() {
        Map<String, Double> signals = new LinkedHashMap<>();
        signals.put("hand.x", 0.0);
        signals.put("hand.y", 0.0);
        return signals;
    }

    @Override
    public Performer perform(Score score) {
        return new Holding(new HandVoice(score.plan().orElseThrow())::at);
    }

    /** Says how the hand moves the camera. */
    interface HandPose {
        Pose at(Passage passage, double seconds);
    }

    /** The camera, held as a voice says. */
    record Holding(HandPose voice) implements Performer {
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
}
