package org.breathe.render;

import java.util.List;
import org.breathe.mood.Manner;
import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/** A score of one passage, one second long, in which nothing happens but what a test lets happen. */
public class FixedScore implements Score {
    private final Passage passage = new Passage(0, 0, 0, 1, Mood.NEUTRAL, Manner.of(Mood.NEUTRAL), false);

    @Override
    public double fps() {
        return 10;
    }

    @Override
    public int frames() {
        return 10;
    }

    @Override
    public boolean loops() {
        return false;
    }

    @Override
    public List<Passage> passages() {
        return List.of(passage);
    }

    @Override
    public List<PassageShare> at(double seconds) {
        return List.of(new PassageShare(passage, 1));
    }

    @Override
    public Pose camera(Passage which, double seconds, double depth) {
        return Pose.REST;
    }

    @Override
    public Passage leading(double seconds) {
        return passage;
    }

    @Override
    public double intensity(double seconds) {
        return 1;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
