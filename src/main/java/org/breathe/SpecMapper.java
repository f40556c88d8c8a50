package org.breathe;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Gesture;
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
                .gestures(gestures())
                .seed(seed);
        ifGiven("valence", request::valence);
        ifGiven("arousal", request::arousal);
        ifGiven("tension", request::tension);
        ifGiven("memory", request::memory);
        ifGiven("seconds", request::seconds);
        return request.build();
    }

    /** The gestures that may play. Steam is added only on request. */
    Set<Gesture> gestures() {
        Set<Gesture> playing = named("only");
        if (playing.isEmpty()) {
            playing = EnumSet.allOf(Gesture.class);
            if (settings.get("steam").equals("false")) playing.remove(Gesture.STEAM);
        }
        playing.removeAll(named("without"));
        return playing;
    }

    private Set<Gesture> named(String key) {
        Set<Gesture> gestures = EnumSet.noneOf(Gesture.class);
        for (String name : values(key)) gestures.add(Gesture.valueOf(name.toUpperCase(Locale.ROOT)));
        return gestures;
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
