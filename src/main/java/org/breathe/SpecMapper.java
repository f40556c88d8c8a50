package org.breathe;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.breathe.gesture.Gesture;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Order;
import org.breathe.score.ScoreSpec;
import org.breathe.score.ScoreSpecBuilder;

/** Says in the composer's terms what settings ask for. */
final class SpecMapper {
    private final Settings settings;

    SpecMapper(Settings settings) {
        this.settings = settings;
    }

    /**
     * What the composer is asked.
     *
     * @param aspect the frame's height ÷ its width
     * @param data whether the stills are measurements
     * @param seed in place of {@code auto}
     */
    ScoreSpec spec(double aspect, boolean data, long seed) {
        ScoreSpecBuilder request = ScoreSpec.builder()
                .moods(moods())
                .arc(Arc.of(settings.get("arc")))
                .intensity(number("intensity"))
                .fps(number("fps"))
                .aspect(aspect)
                .order(order())
                .ending(Ending.of(settings.get("ending")))
                .imperfection(number("imperfection"))
                .data(data)
                .walk(data && settings.get("read").equals(StackReading.TIME_POINTS.toString()))
                .camera(plays("camera"))
                .breath(plays("breath"))
                .seed(seed);
        ifGiven("valence", request::valence);
        ifGiven("arousal", request::arousal);
        ifGiven("tension", request::tension);
        ifGiven("memory", request::memory);
        ifGiven("seconds", request::seconds);
        return request.build();
    }

    private boolean plays(String key) {
        return gestures().stream().anyMatch(gesture -> gesture.key().equals(key));
    }

    /** The gestures that may play. Those that wait to be asked for do so unless their own key is given. */
    Set<Gesture> gestures() {
        Set<Gesture> playing = named("only");
        if (playing.isEmpty()) {
            Gesture.all().stream()
                    .filter(gesture -> gesture.onRequest().isEmpty()
                            || settings.get(gesture.key()).equals("true"))
                    .forEach(playing::add);
        }
        playing.removeAll(named("without"));
        return playing;
    }

    private Set<Gesture> named(String key) {
        return values(key).stream().map(Gesture::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One mood per still, cycling; empty where the picture decides. */
    private List<Optional<Mood>> moods() {
        return values("mood").stream()
                .map(name -> name.equals(Settings.FELT)
                        ? Optional.<Mood>empty()
                        : Optional.of(NamedMood.of(name).mood()))
                .toList();
    }

    private Order order() {
        String order = settings.get("order");
        if (!Character.isDigit(order.charAt(0))) return Order.of(order);
        return Order.listed(values("order").stream()
                .map(slice -> Integer.parseInt(slice) - 1)
                .toList());
    }

    private List<String> values(String key) {
        String value = settings.get(key);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }

    private double number(String key) {
        return Double.parseDouble(settings.get(key));
    }

    private void ifGiven(String key, DoubleConsumer request) {
        if (!settings.get(key).isEmpty()) request.accept(number(key));
    }
}
