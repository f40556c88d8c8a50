package org.breathe.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breathe.mood.Arc;
import org.breathe.mood.Manner;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.timing.Noise;

/** Decides which stills are seen, when, for how long, and how they dissolve or cut into each other. */
final class TimelinePlanner {
    /** A dissolve shorter than this, s, would look like a cut that failed. */
    private static final double SHORTEST_DISSOLVE = 0.25;

    /** A passage before it has its place in time: lengths in s, from its start to the start of the next. */
    private record Slot(int still, Mood mood, Manner manner, boolean returning, double length) {
        boolean isSilence() {
            return still < 0;
        }
    }

    private final ScoreSpec spec;
    private final List<Scene> scenes;
    private final MoodResolver resolver;
    private final Noise noise;

    TimelinePlanner(ScoreSpec spec, List<Scene> scenes, MoodResolver resolver, Noise noise) {
        this.spec = spec;
        this.scenes = scenes;
        this.resolver = resolver;
        this.noise = noise;
    }

    /**
     * The timeline of the piece.
     *
     * @throws IllegalArgumentException if the set length is too short for one frame per passage
     */
    Timeline plan() {
        List<Slot> slots = slots();
        int count = slots.size();
        double close = close(slots.get(count - 1).mood);
        double preferred = slots.stream().mapToDouble(Slot::length).sum() + close;
        int frames = frames(preferred, count);
        double seconds = frames / spec.fps();
        double[] starts = starts(slots, frames, seconds / preferred);
        double last = seconds - starts[count - 1];
        double rest =
                seconds - Math.min(0.45 * last, spec.data() ? Math.max(Ending.leastRest(spec.fps()), close) : close);
        return new Timeline(
                passages(slots, starts), seconds, spec.ending(), spec.ending() == Ending.LOOP ? seconds : rest);
    }

    private int frames(double preferred, int passages) {
        if (spec.seconds().isEmpty()) {
            return Math.max(passages, (int) Math.round(preferred * spec.fps()));
        }
        double given = spec.seconds().getAsDouble();
        int frames = (int) Math.round(given * spec.fps());
        if (frames < passages) {
            throw new IllegalArgumentException("seconds is " + given + ", too short for " + passages + " passages at "
                    + spec.fps() + " frames per second; give each at least one frame.");
        }
        return frames;
    }

    /** How long the piece takes to close: at rest or going dark, s; a loop does not close. */
    private double close(Mood mood) {
        return switch (spec.ending()) {
            case REST -> spec.data() ? Ending.rest(mood) : Ending.seenAsItIs(spec.fps());
            case FADE_OUT -> 1.6 - 0.8 * mood.arousal();
            case LOOP -> 0;
        };
    }

    private List<Slot> slots() {
        List<Integer> order = order();
        ShotLengths lengths = new ShotLengths(noise.channel(1));
        Set<Integer> seen = new HashSet<>();
        List<Slot> slots = new ArrayList<>();
        int sinceSilence = 0;
        for (int i = 0; i < order.size(); i++) {
            int still = order.get(i);
            Manner manner = Manner.of(resolver.of(still));
            Mood mood = spec.arc().mood(resolver.of(still), (i + 0.5) / order.size());
            if (i > 0 && sinceSilence >= 2 && order.size() > 2 && silent(i, mood)) {
                slots.add(new Slot(-1, mood, manner, false, 0.6 + 0.9 * mood.memory()));
                sinceSilence = 0;
            }
            sinceSilence++;
            double length = order.size() == 1
                    ? ShotLengths.ofPhrase(mood)
                            * ShotLengths.toLookAround(scenes.get(still))
                            * Math.exp(0.05 * noise.gaussian(0))
                    : lengths.ofShot(i, mood, shot(still));
            slots.add(new Slot(still, mood, manner, !seen.add(still), length));
        }
        return slots;
    }

    private List<Integer> order() {
        List<Integer> order = spec.order().apply(scenes, noise.channel(2));
        int first = order.get(0);
        boolean given = spec.order().kind() == Order.Rule.LISTED || spec.ending() == Ending.LOOP;
        boolean returns = spec.arc() == Arc.RETURN || resolver.of(first).memory() >= 0.5;
        if (!given && returns && !spec.data() && order.size() > 1 && order.get(order.size() - 1) != first) {
            order.add(first);
        }
        return order;
    }

    /** Whether a silence comes before a passage; tension and memory make it likelier. */
    private boolean silent(int index, Mood mood) {
        boolean allowed = spec.intensity() > 0 && !spec.data();
        return allowed && noise.channel(3).uniform(index) < 0.35 * mood.memory() + 0.3 * mood.tension() - 0.1;
    }

    private Shot shot(int still) {
        return scenes.size() > Composer.LOOKED_AT
                ? Shot.MEDIUM
                : scenes.get(still).shot();
    }

    /** When each passage starts, s, and at last the end: always on a frame, and each passage has at least one. */
    private double[] starts(List<Slot> slots, int frames, double scale) {
        int count = slots.size();
        double[] starts = new double[count + 1];
        double time = 0;
        int earliest = 0;
        for (int i = 0; i < count; i++) {
            int frame = Clamp.between((int) Math.round(time * spec.fps()), earliest, frames - count + i);
            starts[i] = frame / spec.fps();
            earliest = frame + 1;
            time += slots.get(i).length * scale;
        }
        starts[count] = frames / spec.fps();
        return starts;
    }

    private List<Passage> passages(List<Slot> slots, double[] starts) {
        int count = slots.size();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            double shorter = Math.min(starts[i + 1] - starts[i], starts[next + 1] - starts[next]);
            double dissolve = Math.min(0.4 * shorter, dissolve(slots, i));
            Slot slot = slots.get(i);
            passages.add(new Passage(
                    i,
                    slot.still,
                    starts[i],
                    starts[i + 1] + (dissolve < 2 / spec.fps() ? 0 : dissolve),
                    slot.mood,
                    slot.manner,
                    slot.returning));
        }
        return passages;
    }

    /** How long a passage dissolves into the next, s; 0 is a cut. Calm and memory dissolve, tension cuts. */
    private double dissolve(List<Slot> slots, int index) {
        boolean seam = index + 1 == slots.size();
        if (spec.intensity() == 0 || seam && (spec.ending() != Ending.LOOP || index == 0)) {
            return 0;
        }
        Slot from = slots.get(index);
        Slot to = slots.get(seam ? 0 : index + 1);
        Mood mood = from.mood.towards(to.mood, 0.5);
        double preferred = 0.6 - 1.2 * mood.arousal() + 1.4 * mood.memory() - 1.5 * mood.tension();
        if (from.isSilence() || to.isSilence()) {
            return Clamp.between(preferred, SHORTEST_DISSOLVE, 0.8);
        }
        // A loop has no cut at its seam, where it would be seen.
        double least = seam ? 0.5 : 0;
        return Math.max(least, preferred < SHORTEST_DISSOLVE ? 0 : Math.min(2.4, preferred));
    }
}
