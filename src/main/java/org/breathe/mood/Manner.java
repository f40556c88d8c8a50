package org.breathe.mood;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a feeling goes about space, time, light and detail: what parts moods that lie near each other as points. Named
 * moods have theirs from {@link MannerTable}; between them manners blend without a jump.
 *
 * <p>Where findings give a direction, the table follows them. Nearness: the size of the framing is emotional distance
 * (Canini, Benini and Leonardi, “Affective analysis on patterns of shot types in movies”, 2011). Smoothness of movement
 * carries arousal, and how its phases meet carries valence (Pollick et al., Cognition 82:B51, 2001); sad movement is
 * slow, small and bowed (Halovic and Kroos, 2018; Michalak et al., Psychosom. Med. 71:580, 2009). Light that is bright,
 * warm or full of colour pleases (Valdez and Mehrabian, J. Exp. Psychol. Gen. 123:394, 1994; Lakens et al., 2013).
 * Everything else was chosen by looking at films of photographs.
 *
 * @param approach where the camera goes
 * @param pacing when and how it moves
 * @param lighting how light and colour change
 * @param focus where detail softens
 */
public record Manner(Approach approach, Pacing pacing, Lighting lighting, Focus focus) {
    /**
     * Where the camera goes.
     *
     * @param near how near it comes to what attracts attention, in units of zoom beyond 1, for a medium shot
     * @param stays how much of that nearness the end of a piece keeps, 0 (it ends on the whole still) … 1
     * @param wander how far it goes on to a second place, 0 … 1
     * @param past how far it looks past the subject, to the emptier side, 0 … 1
     * @param tilt how far it looks down, −1 (up) … 1
     * @param linger how much of the way back is a second move after a wait, 0 … 1
     * @param circle how much it circles on its way, 0 … 1
     */
    public record Approach(
            double near, double stays, double wander, double past, double tilt, double linger, double circle) {}

    /**
     * When and how the camera moves.
     *
     * @param phrases how many phrases there are in the time of one, 1 … 3
     * @param peak how much of a phrase has gone by when it is nearest, 0 … 1
     * @param stillness the share of a phrase that it waits, 0 … 1
     * @param falter how far it sets out and turns back before it goes, 0 … 1
     * @param steps how much a move is several sudden ones, 0 … 1
     * @param bounce how much a move springs back on its way, 0 … 1
     * @param unrest how much the hand that holds it moves, 1 is the mood's own
     */
    public record Pacing(
            double phrases, double peak, double stillness, double falter, double steps, double bounce, double unrest) {}

    /**
     * How light and colour change once the feeling has arrived.
     *
     * @param level in parts of the still's linear light, above 0 is brighter
     * @param warmth −1 (cool) … 1 (warm)
     * @param colour −1 (pale) … 1 (full)
     * @param pool −1 (light leaves what is attended to) … 1 (light gathers there)
     * @param sweep how much light comes from one side and wanders to the other, 0 … 1
     * @param haze how far the dark parts pale, 0 … 1
     */
    public record Lighting(double level, double warmth, double colour, double pool, double sweep, double haze) {
        /** In words, what becomes of light, such as “darker, cooler, leaves what is attended to”. */
        public String words() {
            List<String> words = new ArrayList<>();
            add(words, level, 0.05, "brighter", "darker");
            add(words, warmth, 0.15, "warmer", "cooler");
            add(words, colour, 0.15, "fuller in colour", "paler");
            add(words, pool, 0.15, "gathers at what is attended to", "leaves what is attended to");
            add(words, sweep, 0.3, "wanders from side to side", "");
            add(words, haze, 0.3, "hazy", "");
            return words.isEmpty() ? "as in the still" : String.join(", ", words);
        }

        private static void add(List<String> words, double value, double least, String more, String less) {
            if (Math.abs(value) >= least) {
                words.add(value > 0 ? more : less);
            }
        }
    }

    /**
     * Where detail softens and how much grain there is, 0 … 1 each.
     *
     * @param edges how much towards the edges of the frame
     * @param distance how much with distance in depth from what is attended to
     * @param everywhere how much alike, but at what is attended to
     * @param grain how much grain there is
     */
    public record Focus(double edges, double distance, double everywhere, double grain) {}

    /** The manner whose values a function gives by the names of the table's columns. */
    static Manner of(ToDoubleFunction<String> column) {
        return new Manner(
                new Approach(
                        column.applyAsDouble("near"),
                        column.applyAsDouble("stays"),
                        column.applyAsDouble("wander"),
                        column.applyAsDouble("past"),
                        column.applyAsDouble("tilt"),
                        column.applyAsDouble("linger"),
                        column.applyAsDouble("circle")),
                new Pacing(
                        column.applyAsDouble("phrases"),
                        column.applyAsDouble("peak"),
                        column.applyAsDouble("still"),
                        column.applyAsDouble("falter"),
                        column.applyAsDouble("steps"),
                        column.applyAsDouble("bounce"),
                        column.applyAsDouble("unrest")),
                new Lighting(
                        column.applyAsDouble("level"),
                        column.applyAsDouble("warm"),
                        column.applyAsDouble("colour"),
                        column.applyAsDouble("pool"),
                        column.applyAsDouble("sweep"),
                        column.applyAsDouble("haze")),
                new Focus(
                        column.applyAsDouble("edges"),
                        column.applyAsDouble("distance"),
                        column.applyAsDouble("all"),
                        column.applyAsDouble("grain")));
    }

    /**
     * The manner of a mood: at a named mood that mood's own, elsewhere those of all named moods, each weighted by
     * 1 ÷ distance⁴ (Shepard, ACM Nat. Conf. 1968), so that it changes continuously.
     */
    public static Manner of(Mood mood) {
        NamedMood[] named = NamedMood.values();
        double[] weights = new double[named.length];
        double sum = 0;
        for (int i = 0; i < named.length; i++) {
            double distance = NamedMood.distance(named[i].mood(), mood);
            if (distance == 0) {
                return named[i].manner();
            }
            weights[i] = Math.pow(distance, -4);
            sum += weights[i];
        }
        double all = sum;
        return of(column -> {
            double value = 0;
            for (int i = 0; i < named.length; i++) {
                value += weights[i] / all * MannerTable.value(named[i], column);
            }
            return value;
        });
    }
}
