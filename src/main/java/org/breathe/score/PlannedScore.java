package org.breathe.score;

import java.util.List;

/** A score made of voices that answer for themselves. */
final class PlannedScore implements Audible {
    private final ScoreSpec spec;
    private final Timeline timeline;
    private final Voices voices;
    private final List<String> notes;

    PlannedScore(ScoreSpec spec, Timeline timeline, Voices voices, List<String> notes) {
        this.spec = spec;
        this.timeline = timeline;
        this.voices = voices;
        this.notes = List.copyOf(notes);
    }

    @Override
    public double fps() {
        return spec.fps();
    }

    @Override
    public int frames() {
        return (int) Math.round(timeline.seconds() * spec.fps());
    }

    @Override
    public boolean loops() {
        return timeline.loops();
    }

    @Override
    public List<Passage> passages() {
        return timeline.passages();
    }

    @Override
    public List<PassageShare> at(double seconds) {
        return timeline.at(seconds);
    }

    @Override
    public Pose camera(Passage passage, double seconds, double depth) {
        return voices.camera().framing(passage, seconds, depth).pose(spec.aspect());
    }

    @Override
    public double felt(Passage passage, double seconds, double depth) {
        return voices.camera().felt(passage, seconds, depth);
    }

    @Override
    public Pose hand(Passage passage, double seconds) {
        return voices.hand().at(passage, seconds);
    }

    @Override
    public double breath(double seconds) {
        return voices.lungs().at(seconds);
    }

    @Override
    public double lid(Passage passage, int face, boolean left, double seconds) {
        return voices.lids().at(passage, face, left, seconds);
    }

    @Override
    public double gaze(Passage passage, int face, double seconds) {
        return voices.gazes().at(passage, face, seconds);
    }

    @Override
    public double light(Passage passage, double seconds, double region) {
        return voices.light().at(passage, seconds, region);
    }

    @Override
    public double sway(Passage passage, double seconds, double late) {
        return voices.wind().at(passage, seconds, late);
    }

    @Override
    public double ripple(Passage passage, double seconds, double late) {
        return voices.stream().at(passage, seconds, late);
    }

    @Override
    public double drift(Passage passage, double seconds) {
        return voices.sky().at(passage, seconds);
    }

    @Override
    public double steam(Passage passage, double seconds) {
        return voices.weather().steam(passage, seconds);
    }

    @Override
    public double shadow(Passage passage, double seconds) {
        return voices.weather().shadow(passage, seconds);
    }

    @Override
    public double crossing(Passage passage, double seconds) {
        return voices.weather().crossing(passage, seconds);
    }

    @Override
    public double softness(Passage passage, double seconds) {
        return voices.recall().softness(passage, seconds);
    }

    @Override
    public double grain(Passage passage, double seconds) {
        return voices.recall().grain(passage, seconds);
    }

    @Override
    public double signal(String name, double seconds) {
        return Signal.of(name).at(this, seconds);
    }

    @Override
    public Passage leading(double seconds) {
        return timeline.leading(seconds);
    }

    @Override
    public double lag(double seconds) {
        return voices.camera().lag(timeline.leading(seconds), seconds);
    }

    @Override
    public boolean holds(double seconds) {
        return voices.felt().holds(timeline.within(seconds));
    }

    @Override
    public double intensity(double seconds) {
        return spec.intensity(timeline.progress(seconds));
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
