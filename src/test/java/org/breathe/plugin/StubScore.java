package org.breathe.plugin;

import java.util.List;
import org.breathe.mood.Manner;
import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/** Eight seconds of one still, a silence, and the still again. */
final class StubScore implements Score {
    private static final Mood MOOD = new Mood(0, 0, 0, 0);

    @Override
    public double fps() {
        return 25;
    }

    @Override
    public int frames() {
        return 200;
    }

    @Override
    public boolean loops() {
        return false;
    }

    @Override
    public List<Passage> passages() {
        return List.of(
                new Passage(0, 0, 0, 4, MOOD, Manner.of(MOOD), false),
                new Passage(1, -1, 4, 5, MOOD, Manner.of(MOOD), false),
                new Passage(2, 0, 5, 8, MOOD, Manner.of(MOOD), true));
    }

    @Override
    public List<PassageShare> at(double seconds) {
        return List.of(new PassageShare(passages().get(0), 1));
    }

    @Override
    public Pose camera(Passage passage, double seconds, double depth) {
        return Pose.REST;
    }

    @Override
    public double breath(double seconds) {
        return 0.5 - 0.5 * Math.cos(seconds * 2);
    }

    @Override
    public Passage leading(double seconds) {
        return passages().get(0);
    }

    @Override
    public double intensity(double seconds) {
        return Math.sin(Math.PI * seconds / 8);
    }

    @Override
    public double signal(String name, double seconds) {
        switch (name) {
            case "breath":
                return breath(seconds);
            case "intensity":
                return intensity(seconds);
            case "camera.zoom":
                return 1.05 - 0.05 * Math.cos(seconds);
            case "hold":
                return seconds > 2 && seconds < 2.5 ? 1 : 0;
            case "lag":
                return Math.max(0, 0.2 * Math.sin(seconds * 1.5));
            default:
                return 0;
        }
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
