package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SceneWithinTest {
    private static Scene portrait;

    @BeforeAll
    static void lookAtThePortrait() throws IOException {
        try (Models models = Models.open(null)) {
            portrait = Perception.with(models).see(PerceptionTest.picture("astronaut.png"), Progress.NONE);
        }
    }

    @Test
    void theWholeStillIsTheSceneItself() {
        assertSame(portrait, portrait.within(new Rectangle2D.Double(0, 0, 1, 1)));
    }

    @Test
    void aPointOfTheStillKeepsItsPlaceInTheCrop() {
        Rectangle2D crop = new Rectangle2D.Double(0.25, 0.1, 0.5, 0.25);
        Scene within = portrait.within(crop);
        assertEquals(1, within.faces().size());
        Point2D before = portrait.faces().get(0).left().iris();
        Point2D after = within.faces().get(0).left().iris();
        assertEquals(before.getX(), crop.getX() + after.getX() * crop.getWidth(), 1e-12);
        assertEquals(before.getY(), crop.getY() + after.getY() * crop.getWidth(), 1e-12);
        assertEquals(
                portrait.faces().get(0).left().irisRadius(),
                within.faces().get(0).left().irisRadius() * 0.5,
                1e-12);
    }

    @Test
    void mapsMoveWithThePoints() {
        Rectangle2D crop = new Rectangle2D.Double(0.25, 0.125, 0.5, 0.5);
        FloatProcessor depth = portrait.within(crop).depth();
        assertEquals(256, depth.getWidth());
        assertEquals(256, depth.getHeight());
        for (int i = 0; i < 256; i += 17) assertEquals(portrait.depth().getf(128 + i, 64 + i), depth.getf(i, i), 1e-6);
    }

    @Test
    void outsideTheStillAllIsFarAndEmpty() {
        Scene wider = portrait.within(new Rectangle2D.Double(-0.5, 0, 2, 1));
        PerceptionTest.assertWhole(wider);
        assertEquals(512, wider.depth().getWidth());
        assertEquals(256, wider.depth().getHeight());
        for (int y = 0; y < 256; y += 5) {
            assertEquals(0, wider.depth().getf(50, y));
            assertEquals(0, wider.matte().getf(460, y));
        }
        assertTrue(wider.matte().getf(256, 200) > 0.9);
    }

    @Test
    void goingOutAndInAgainComesBack() {
        Scene out = portrait.within(new Rectangle2D.Double(-0.5, -0.5, 2, 2));
        Scene back = out.within(new Rectangle2D.Double(0.25, 0.25, 0.5, 0.5));
        for (int i = 0; i < portrait.attention().size(); i++)
            assertEquals(
                    0, portrait.attention().get(i).distance(back.attention().get(i)), 1e-12);
        double difference = 0;
        FloatProcessor map = back.depth();
        for (int y = 0; y < map.getHeight(); y++)
            for (int x = 0; x < map.getWidth(); x++)
                difference += Math.abs(map.getf(x, y) - portrait.depth().getf(2 * x, 2 * y))
                        / (map.getWidth() * map.getHeight());
        assertTrue(difference < 0.02, "mean difference " + difference);
    }

    @Test
    void aCropWithoutAttractionStillHasAPoint() {
        Scene corner = portrait.within(new Rectangle2D.Double(0.97, 0.01, 0.02, 0.02));
        PerceptionTest.assertWhole(corner);
        assertTrue(corner.faces().isEmpty());
    }
}
