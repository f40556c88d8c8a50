package org.breathe.gesture.breath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.breathe.gesture.LocalWarp;
import org.breathe.scene.Creature;
import org.junit.jupiter.api.Test;

class FlankWarpTest {
    /** A cow, her head to the left, her legs below. */
    private static final String[] COW = {
        "..............................",
        "..............................",
        "..........################....",
        "........####################..",
        "...#########################..",
        "...#########################..",
        "...#########################..",
        "........####################..",
        "........####################..",
        "........####################..",
        "........####################..",
        "..........################....",
        ".........###...........###....",
        ".........###...........###....",
        ".........###...........###....",
        ".............................."
    };
    /** A cat that sits, with a head as broad as its body. */
    private static final String[] CAT = {
        "................",
        ".....#######....",
        "....#########...",
        "....#########...",
        "....#########...",
        "....#########...",
        ".....#######....",
        "....#########...",
        "....#########...",
        "....#########...",
        "....#########...",
        "....#########...",
        "....#########...",
        "....#########...",
        ".....#######....",
        "................"
    };

    /** Each sign is so many px wide and high. */
    private static final int SIGN = 4;

    @Test
    void withEmptyLungsNothingIsDisplaced() {
        LocalWarp rest = flanks(COW).at(0).orElse(LocalWarp.NONE);
        for (int y = 0; y < SIGN * COW.length; y++) {
            for (int x = 0; x < SIGN * COW[0].length(); x++) {
                assertArrayEquals(new double[2], at(rest, COW, x, y));
            }
        }
    }

    @Test
    void whereNoCreatureIsNoneBreathes() {
        assertEquals(Optional.empty(), FlankWarp.of(List.of()).at(1));
    }

    @Test
    void whatIsAroundStandsAndSoDoOutlineHeadAndLegs() {
        LocalWarp full = flanks(COW).at(2).orElse(LocalWarp.NONE);
        for (int y = 0; y < SIGN * COW.length; y++) {
            for (int x = 0; x < SIGN * COW[0].length(); x++) {
                double far = length(at(full, COW, x, y));
                boolean body = isInk(COW, x, y);
                boolean outline = body
                        && !(isInk(COW, x - 1, y)
                                && isInk(COW, x + 1, y)
                                && isInk(COW, x, y - 1)
                                && isInk(COW, x, y + 1));
                boolean limb = x < SIGN * 9 || y >= SIGN * 12;
                assertTrue(body || far == 0, x + ", " + y + " is none of it");
                assertTrue(!outline && !limb || far < 1e-6, x + ", " + y + " moves by " + far);
            }
        }
    }

    @Test
    void theMiddleRisesAndTheSidesWiden() {
        LocalWarp full = flanks(COW).at(1).orElse(LocalWarp.NONE);
        // The picture shows there what the still has below.
        assertTrue(at(full, COW, SIGN * 15, SIGN * 6)[1] > 0);
        assertTrue(at(full, COW, SIGN * 13, SIGN * 7)[0] > 0, "leftwards on the left");
        assertTrue(at(full, COW, SIGN * 18, SIGN * 7)[0] < 0, "rightwards on the right");
    }

    @Test
    void aBreathIsFeltAndHardlySeen() {
        LocalWarp full = flanks(COW).at(1).orElse(LocalWarp.NONE);
        double thickness = 10.0 / COW[0].length();
        double most = 0;
        for (int y = 0; y < SIGN * COW.length; y++) {
            for (int x = 0; x < SIGN * COW[0].length(); x++) {
                most = Math.max(most, length(at(full, COW, x, y)));
            }
        }
        assertTrue(most > 0.01 * thickness && most < 0.02 * thickness, most / thickness + " of the trunk");
    }

    @Test
    void theHeadOfWhatSitsUprightStands() {
        LocalWarp full = flanks(CAT).at(1).orElse(LocalWarp.NONE);
        assertEquals(0, length(at(full, CAT, SIGN * 8, SIGN * 4)), 1e-6);
        assertTrue(at(full, CAT, SIGN * 8, SIGN * 11)[1] > 0);
    }

    @Test
    void theDeepestBreathFoldsNothing() {
        for (String[] creature : List.of(COW, CAT)) {
            LocalWarp deep = flanks(creature).at(2.5).orElse(LocalWarp.NONE);
            double px = 1.0 / (SIGN * creature[0].length());
            for (int y = 1; y < SIGN * creature.length; y++) {
                for (int x = 1; x < SIGN * creature[0].length(); x++) {
                    double[] here = at(deep, creature, x, y);
                    assertTrue(px + here[0] - at(deep, creature, x - 1, y)[0] > 0.5 * px, "folds at " + x + ", " + y);
                    assertTrue(px + here[1] - at(deep, creature, x, y - 1)[1] > 0.5 * px, "folds at " + x + ", " + y);
                }
            }
        }
    }

    private static boolean isInk(String[] rows, int x, int y) {
        return rows[y / SIGN].charAt(x / SIGN) == '#';
    }

    private static FlankWarp flanks(String... rows) {
        int width = SIGN * rows[0].length();
        int height = SIGN * rows.length;
        boolean[] body = new boolean[width * height];
        int area = 0;
        for (int i = 0; i < body.length; i++) {
            body[i] = isInk(rows, i % width, i / width);
            area += body[i] ? 1 : 0;
        }
        return FlankWarp.of(List.of(new Creature(width, height, body, area)));
    }

    private static double length(double[] displacement) {
        return Math.hypot(displacement[0], displacement[1]);
    }

    /** The displacement at a pixel's centre. */
    private static double[] at(LocalWarp local, String[] rows, int x, int y) {
        double width = SIGN * rows[0].length();
        double[] d = new double[2];
        local.add((x + 0.5) / width, (y + 0.5) / width, d);
        return d;
    }
}
