package org.breathe.pipeline;

import java.util.function.Consumer;
import org.breathe.gesture.breath.BreathGesture;
import org.breathe.gesture.camera.CameraGesture;
import org.breathe.mood.NamedMood;
import org.breathe.options.PieceOptions;
import org.breathe.score.ScoreSpec;
import org.breathe.score.ScoreSpecBuilder;

/** Says in the composer's terms what options ask for. */
final class ScoreSpecMapper {
    private ScoreSpecMapper() {}

    /**
     * What the composer is asked.
     *
     * @param aspect the frame's height ÷ its width
     * @param seed the one that was asked for or that the pictures give
     * @param kind tells what kind of stills these are
     */
    static ScoreSpec spec(PieceOptions options, double aspect, long seed, Consumer<ScoreSpecBuilder> kind) {
        ScoreSpecBuilder spec = ScoreSpec.builder()
                .moods(options.moods().stream()
                        .map(named -> named.map(NamedMood::mood))
                        .toList())
                .arc(options.arc())
                .intensity(options.intensity())
                .fps(options.fps())
                .aspect(aspect)
                .order(options.order())
                .ending(options.ending())
                .imperfection(options.imperfection())
                .camera(plays(options, CameraGesture.KEY))
                .breath(plays(options, BreathGesture.KEY))
                .seed(seed);
        options.valence().ifPresent(spec::valence);
        options.arousal().ifPresent(spec::arousal);
        options.tension().ifPresent(spec::tension);
        options.memory().ifPresent(spec::memory);
        options.seconds().ifPresent(spec::seconds);
        kind.accept(spec);
        return spec.build();
    }

    private static boolean plays(PieceOptions options, String key) {
        return options.gestures().stream().anyMatch(gesture -> gesture.key().equals(key));
    }
}
