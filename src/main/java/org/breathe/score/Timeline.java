package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import org.breathe.timing.Curve;
import org.breathe.timing.MoodSpan;
import org.breathe.timing.SortedTimes;

/**
 * Passages in time and how they dissolve or cut into each other. In a piece that loops the last passage reaches beyond
 * the end and so into the first.
 */
public final class Timeline {
    private final List<Passage> passages;
    private final double seconds;
    private final Ending ending;
    private final double rest;
    private final double[] starts;

    /**
     * @param rest when everything has come to rest or, if the piece fades out, when it begins to, s; for loops its end
     */
    Timeline(List<Passage> passages, double seconds, Ending ending, double rest) {
        this.passages = List.copyOf(passages);
        this.seconds = seconds;
        this.ending = ending;
        this.rest = rest;
        starts = passages.stream().mapToDouble(Passage::start).toArray();
    }

    /** All passages, in the order of the score. */
    public List<Passage> passages() {
        return passages;
    }

    /** The length of the piece, s. */
    public double seconds() {
        return seconds;
    }

    /** The time, s, after which whatever is periodic must repeat; infinite unless the piece loops. */
    public double period() {
        return loops() ? seconds : Double.POSITIVE_INFINITY;
    }

    /** Whether the end flows into the beginning. */
    public boolean loops() {
        return ending == Ending.LOOP;
    }

    /** Whether a passage must be at rest when it begins. */
    public boolean beginsAtRest(Passage passage) {
        return passage.index() == 0 && (!loops() || passages.size() == 1);
    }

    /** Whether a passage must be at rest when it ends. */
    public boolean endsAtRest(Passage passage) {
        return passage.index() == passages.size() - 1 && (ending == Ending.REST || loops() && passages.size() == 1);
    }

    /** Whether a passage ends in a cut to another. */
    boolean endsInCut(Passage passage) {
        int next = passage.index() + 1;
        return next < passages.size() && passages.get(next).start() >= passage.end();
    }

    /** When a passage's own motion is over, s. */
    public double settled(Passage passage) {
        return passage.index() == passages.size() - 1 && ending == Ending.REST ? rest : passage.end();
    }

    /** How far the piece has come, 0…1; in a loop it comes and goes, so that its end is its beginning. */
    public double progress(double time) {
        return ending.progress(within(time) / seconds);
    }

    /** A moment, s, within the piece; see {@link Ending#within}. */
    public double within(double time) {
        return ending.within(time, seconds);
    }

    /** A moment as a passage counts it, s: for one that reaches beyond the end of a loop it goes on past the end. */
    public double local(Passage passage, double time) {
        double within = within(time);
        return within < passage.start() && within + seconds <= passage.end() ? within + seconds : within;
    }

    /** The passages seen at a moment, with their weights; silences are left out. */
    List<PassageShare> at(double time) {
        List<PassageShare> shares = new ArrayList<>(2);
        for (Passage passage : near(within(time))) {
            double weight = weight(passage, local(passage, time));
            if (weight > 0 && !passage.isSilence()) {
                shares.add(new PassageShare(passage, weight));
            }
        }
        return shares;
    }

    /** The passage that weighs most at a moment; it may be a silence. */
    Passage leading(double time) {
        List<Passage> near = near(within(time));
        Passage leading = near.get(near.size() - 1);
        for (Passage passage : near) {
            if (weight(passage, local(passage, time)) > weight(leading, local(leading, time))) {
                leading = passage;
            }
        }
        return leading;
    }

    /** A factor for whatever changes the stills: 0 at the first frame and at rest, 1 between; 1 throughout a loop. */
    public double presence(double time) {
        if (loops()) {
            return 1;
        }
        double t = within(time);
        double ramp = Math.min(1.4, rest / 4);
        double opening = ramp(0, ramp, t);
        return ending == Ending.REST ? opening * (1 - ramp(rest - ramp, rest, t)) : opening;
    }

    /** Spans of one mood each, without overlaps, from 0 to where everything has come to rest. */
    List<MoodSpan> spans() {
        List<MoodSpan> spans = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            double start = passages.get(i).start();
            double end = i + 1 < passages.size() ? passages.get(i + 1).start() : ending == Ending.REST ? rest : seconds;
            spans.add(new MoodSpan(start, end, passages.get(i).mood()));
        }
        return spans;
    }

    /** The passage that began last and the one that may still be going, in the order of the score. */
    private List<Passage> near(double t) {
        int i = Math.max(0, SortedTimes.lastUpTo(t, starts));
        int last = passages.size() - 1;
        if (i > 0) {
            return List.of(passages.get(i - 1), passages.get(i));
        }
        return loops() && last > 0 ? List.of(passages.get(0), passages.get(last)) : List.of(passages.get(0));
    }

    /** The weight of a passage at a moment as it counts it, 0…1. */
    private double weight(Passage passage, double t) {
        int i = passage.index();
        int last = passages.size() - 1;
        if (t < passage.start() || t >= passage.end() && (i < last || loops())) {
            return 0;
        }
        double turn = loops() && last > 0 ? seconds : Double.POSITIVE_INFINITY;
        double lastEnd = i > 0 ? passages.get(i - 1).end() : passages.get(last).end() - turn;
        double nextStart =
                i < last ? passages.get(i + 1).start() : passages.get(0).start() + turn;
        double in = ramp(passage.start(), lastEnd, t);
        double out = 1 - ramp(nextStart, passage.end(), t);
        return ending == Ending.FADE_OUT && i == last ? in * (1 - ramp(rest, seconds, t)) : Math.min(in, out);
    }

    /** 0 before a stretch, 1 after it; a stretch that ends before it starts is a cut. */
    private static double ramp(double start, double end, double t) {
        if (t < start) {
            return 0;
        }
        return t >= end ? 1 : Curve.SMOOTH.at((t - start) / (end - start));
    }
}
