package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breathe.mood.Mood;
import org.junit.jupiter.api.Test;

class CreatureTest {
    private static final List<String> COW = List.of(
            "................",
            "....#########...",
            "..###########...",
            "..###########...",
            "....#########...",
            "....#.......#...",
            "....#.......#...",
            "................");
    private static final List<String> NOBODY =
            COW.stream().map(row -> ".".repeat(row.length())).toList();

    @Test
    void aCowOnAMeadowIsABody() {
        List<Creature> found = found(COW, 1);
        assertEquals(1, found.size());
        assertEquals(44, found.get(0).area());
        assertEquals(new Rectangle(2, 1, 11, 6), found.get(0).box());
        assertTrue(found.get(0).body()[1 * 16 + 4]);
    }

    @Test
    void whatMayBeLivingIsNobody() {
        assertEquals(List.of(), found(COW, 0.75f), "a seed head");
        assertEquals(List.of(), found(NOBODY, 1));
    }

    @Test
    void closeUpOrRoundItMayBeAFaceWhichDoesNotSwell() {
        assertEquals(
                List.of(), scene(COW, 1, NOBODY, Shot.CLOSE_UP, Medium.PHOTO).creatures());
        assertEquals(
                List.of(),
                found(
                        List.of(
                                "................",
                                "......####......",
                                ".....######.....",
                                ".....######.....",
                                ".....######.....",
                                "......####......",
                                "................",
                                "................"),
                        1));
    }

    @Test
    void whatIsThinOrSmallIsNobody() {
        assertEquals(
                List.of(),
                found(List.of("................", ".##############.", ".##############.", "................"), 1),
                "a stick");
        List<Creature> found = found(
                List.of(
                        "..............................",
                        "...#########..................",
                        ".###########..................",
                        ".###########..........#####...",
                        ".###########..........#####...",
                        ".###########..........#####...",
                        "...#########..................",
                        "...#.......#..................",
                        ".............................."),
                1);
        assertEquals(1, found.size(), "and no calf");
        assertEquals(1, found.get(0).box().x);
    }

    @Test
    void theLargestComesFirst() {
        List<Creature> found = found(
                List.of(
                        "..............................",
                        "................###########...",
                        "..#######.......###########...",
                        "..#######.......###########...",
                        "..#######.......###########...",
                        "................###########...",
                        ".............................."),
                1);
        assertEquals(List.of(55, 21), found.stream().map(Creature::area).toList());
    }

    @Test
    void peopleBreatheInTheirOwnWayAndDrawingsNot() {
        assertEquals(List.of(), scene(COW, 1, COW, Shot.WIDE, Medium.PHOTO).creatures());
        assertEquals(List.of(), scene(COW, 1, NOBODY, Shot.WIDE, Medium.DRAWING).creatures());
    }

    @Test
    void kneesAreOfThePersonWhoseFaceIsSeen() {
        List<String> bust = List.of(
                "................",
                "....#########...",
                "..###########...",
                "................",
                "................",
                "................",
                "................",
                "................");
        assertEquals(List.of(), scene(COW, 1, bust, Shot.WIDE, Medium.PHOTO).creatures());
    }

    private static List<Creature> found(List<String> living, float likelihood) {
        List<String> nobody =
                living.stream().map(row -> ".".repeat(row.length())).toList();
        return scene(living, likelihood, nobody, Shot.WIDE, Medium.PHOTO).creatures();
    }

    private static Scene scene(List<String> living, float likelihood, List<String> people, Shot shot, Medium medium) {
        FloatProcessor clear = map(NOBODY, 0);
        Map<Kind, FloatProcessor> kinds = new EnumMap<>(Map.of(Kind.LIVING, map(living, likelihood)));
        return new PerceivedScene(
                0.5,
                new SceneMaps(clear, clear, map(people, 1), kinds),
                List.of(),
                List.of(new Point2D.Double(0.5, 0.25)),
                new PerceivedScene.Judgement(shot, new Tone(0.5, 0.2, 0.3, 0, 0), medium, Mood.NEUTRAL, "drawn so"));
    }

    private static FloatProcessor map(List<String> rows, float ink) {
        FloatProcessor map = new FloatProcessor(rows.get(0).length(), rows.size());
        for (int y = 0; y < map.getHeight(); y++)
            for (int x = 0; x < map.getWidth(); x++) map.setf(x, y, rows.get(y).charAt(x) == '#' ? ink : 0);
        return map;
    }
}
