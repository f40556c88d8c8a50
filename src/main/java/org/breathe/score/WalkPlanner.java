package org.breathe.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.breathe.mood.Manner;
import org.breathe.mood.Mood;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;
import org.breathe.timing.TimeWalk;

/** Plans one walk through time points, with one camera path for the whole piece. */
final class WalkPlanner {
    private final ScoreSpec spec;
    private final List<Scene> scenes;
    private final MoodResolver resolver;
    private final Noise noise;
    private final List<Integer> route;
    private final List<Mood> moods;

    WalkPlanner(ScoreSpec spec, List<Scene> scenes, MoodResolver resolver, Noise noise) {
        this.spec = spec;
        this.scenes = scenes;
        this.resolver = resolver;
        this.noise = noise;
        route = route();
        moods = new ArrayList<>();
        for (int place = 0; place < route.size(); place++) {
            moods.add(spec.arc().mood(resolver.of(route.get(place)), (place + 0.5) / route.size()));
        }
    }

    /** The score of the walk. */
    Score score() {
        ChangeProfile changes = ChangeProfile.along(route, scenes);
        WalkStops stops = new WalkStops(spec, moods, turns(), noise.channel(4));
        WalkPace pace = new WalkPace(spec, moods, changes, stops, noise.channel(1));
        int frames = (int) Math.max(1, Math.round(spec.seconds().orElse(pace.preferredSeconds()) * spec.fps()));
        double seconds = frames / spec.fps();
        double start =
                Math.min(0.1 * seconds, 0.9 * Math.pow(2, -0.6 * moods.get(0).arousal()));
        double end = seconds - close(seconds);
        TimeWalk walk = pace.over(start, end, seconds);
        double dark = spec.ending() == Ending.FADE_OUT ? seconds - 0.8 * (seconds - end) : seconds;
        List<String> notes = new ArrayList<>(resolver.notes());
        if (route.size() > 2) {
            notes.add(changes.note());
        }
        List<Passage> passages = passages(walk, seconds);
        return new WalkScore(spec, seconds, walk, passages, dark, camera(passages, seconds), notes);
    }

    /** The stills in the order in which they are passed; a loop goes back the same way. */
    private List<Integer> route() {
        List<Integer> way = spec.order().apply(scenes, noise.channel(2));
        if (spec.ending() == Ending.LOOP && !way.get(0).equals(way.get(way.size() - 1))) {
            for (int place = way.size() - 2; place >= 0; place--) {
                way.add(way.get(place));
            }
        }
        return way;
    }

    /** At which places of the route the walk turns round. */
    private boolean[] turns() {
        boolean[] turns = new boolean[route.size()];
        for (int place = 1; place + 1 < turns.length; place++) {
            int before = route.get(place) - route.get(place - 1);
            int after = route.get(place + 1) - route.get(place);
            turns[place] = before < 0 && after > 0 || before > 0 && after < 0;
        }
        return turns;
    }

    /** How long the last time point is shown, s; in a loop it is the first one, which is shown at the beginning too. */
    private double close(double seconds) {
        Mood last = moods.get(moods.size() - 1);
        return Math.min(
                0.3 * seconds,
                switch (spec.ending()) {
                    case REST -> Math.max(Ending.leastRest(spec.fps()), Ending.rest(last));
                    case FADE_OUT -> 2 - last.arousal();
                    case LOOP -> 0.35;
                });
    }

    private List<Passage> passages(TimeWalk walk, double seconds) {
        Set<Integer> seen = new HashSet<>();
        List<Passage> passages = new ArrayList<>();
        int last = route.size() - 1;
        for (int place = 0; place <= last; place++) {
            int still = route.get(place);
            double from = place == 0 ? 0 : walk.departure(place - 1);
            double until = place == last ? seconds : walk.arrival(place + 1);
            passages.add(new Passage(
                    place, still, from, until, moods.get(place), Manner.of(resolver.of(still)), !seen.add(still)));
        }
        return passages;
    }

    /** Forward, a wait, and back. Before and after the camera rests, so that frames are measured ones, bit for bit. */
    private CameraPath camera(List<Passage> passages, double seconds) {
        if (!spec.movesCamera()) {
            return CameraPath.STILL;
        }
        int middle = route.size() / 2;
        CameraTargets targets = CameraTargets.of(
                        scenes.get(route.get(middle)),
                        passages.get(middle),
                        spec.intensity(),
                        spec.aspect(),
                        noise.channel(3))
                .settling();
        double start = 0.28 * seconds;
        double end = 0.8 * seconds;
        CameraPathBuilder path = new CameraPathBuilder(Framing.REST);
        new CameraPhrase(targets, 0, true).addTo(path, 0, Framing.REST, end - start);
        return path.over(start, end, 0, CameraOrbit.NONE, DoubleUnaryOperator.identity());
    }
}
