package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptionTest {
    private static Models models;
    private static Perception perception;
    private static final Map<String, Scene> SEEN = new HashMap<>();

    @BeforeAll
    static void openModels() {
        models = Models.open(null);
        perception = Perception.with(models);
    }

    @AfterAll
    static void closeModels() {
        SEEN.clear();
        models.close();
    }

    @Test
    void theAstronautHasOneFaceWithBothEyesWhereTheyAre() throws IOException {
        Scene scene = seen("astronaut.png");
        assertEquals(1, scene.faces().size());
        Face face = scene.faces().get(0);
        assertTrue(face.box().contains(0.44, 0.24), face.box()::toString);
        assertNear(0.398, 0.197, face.left().iris(), 0.01);
        assertNear(0.480, 0.204, face.right().iris(), 0.01);
        assertTrue(face.left().iris().getX() < face.right().iris().getX());
        assertEquals(0, face.roll(), 0.15);
    }

    @Test
    void aFaceOfThreePerCentOfThePictureIsFoundOnATile() throws IOException {
        ColorProcessor crowd = new ColorProcessor(Perception.LOOK, Perception.LOOK * 2 / 3);
        crowd.setColor(0x6f7f8f);
        crowd.fill();
        crowd.insert(picture("astronaut.png").resize(230, 230, true), 1100, 500);
        List<Face> faces = perception.see(crowd, Progress.NONE).faces();
        assertEquals(1, faces.size());
        double x = (1100 + 0.398 * 230) / Perception.LOOK;
        double y = (500 + 0.197 * 230) / Perception.LOOK;
        assertNear(x, y, faces.get(0).left().iris(), 0.002);
    }

    @Test
    void lidsMeetInTheCornersAndHoldTheIrisBetweenThem() throws IOException {
        for (Eye eye : eyes(seen("astronaut.png"))) {
            assertEquals(eye.upper().get(0), eye.lower().get(0));
            assertEquals(last(eye.upper()), last(eye.lower()));
            assertTrue(eye.upper().get(0).getX() < last(eye.upper()).getX());
            assertTrue(eye.upper().get(4).getY() < eye.iris().getY());
            assertTrue(eye.lower().get(4).getY() > eye.iris().getY());
            assertTrue(eye.irisRadius() > 0.15 * widthOf(eye) && eye.irisRadius() < 0.35 * widthOf(eye));
        }
    }

    @Test
    void aBlinkStaysWithinTwoByOnePointSixWidthsOfTheEye() throws IOException {
        for (Eye eye : eyes(seen("astronaut.png"))) {
            assertTrue(eye.box().getWidth() <= 2.0001 * widthOf(eye));
            assertTrue(eye.box().getHeight() <= 1.6001 * widthOf(eye));
            eye.upper().forEach(p -> assertTrue(eye.box().contains(p)));
            eye.lower().forEach(p -> assertTrue(eye.box().contains(p)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chelsea.png", "coffee.png", "rocket.jpg", "cell.png"})
    void nothingElseHasAHumanFace(String photo) throws IOException {
        assertEquals(List.of(), seen(photo).faces());
        assertEquals(0, max(seen(photo).people()));
    }

    @Test
    void attentionGoesBetweenTheEyesFirst() throws IOException {
        assertNear(0.44, 0.2, seen("astronaut.png").attention().get(0), 0.02);
    }

    @ParameterizedTest
    @CsvSource({
        "astronaut.png, PHOTO",
        "chelsea.png, PHOTO",
        "coffee.png, PHOTO",
        "rocket.jpg, PHOTO",
        "cell.png, SPECIMEN"
    })
    void photographsAndSpecimensAreToldApart(String picture, Medium medium) throws IOException {
        assertEquals(medium, seen(picture).medium(), seen(picture).why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"})
    void photographsWithoutColourAreStillPhotographs(String photo) throws IOException {
        ColorProcessor grey =
                (ColorProcessor) picture(photo).convertToByteProcessor().convertToRGB();
        assertEquals(
                Medium.PHOTO,
                perception.glance(grey).medium(),
                perception.glance(grey).why());
    }

    @Test
    void theCupIsNearerThanTheBackOfTheTable() throws IOException {
        FloatProcessor depth = seen("coffee.png").depth();
        assertTrue(mean(depth, 0.45, 0.25, 0.6, 0.4) > mean(depth, 0.05, 0, 0.3, 0.08) + 0.2);
    }

    @Test
    void theSkyBehindTheRocketIsSkyAndFarAway() throws IOException {
        Scene scene = seen("rocket.jpg");
        assertTrue(mean(scene.motion(Kind.SKY), 0.1, 0.05, 0.4, 0.3) > 0.8);
        assertTrue(mean(scene.depth(), 0.1, 0.05, 0.4, 0.3) < 0.15);
        assertEquals(Shot.WIDE, scene.shot());
    }

    @Test
    void aCatThatFillsThePictureIsAliveAndNoMeadow() throws IOException {
        Scene scene = seen("chelsea.png");
        assertTrue(mean(scene.motion(Kind.LIVING), 0.3, 0.3, 0.7, 0.9) > 0.8);
        assertTrue(mean(scene.motion(Kind.FOLIAGE), 0.3, 0.3, 0.7, 0.9) < 0.1);
    }

    @Test
    void aWoodRecedesUpwardsAndTheSeedHeadStandsBeforeItsMeadow() throws IOException {
        FloatProcessor wood = seen("stream.jpg").depth();
        assertTrue(mean(wood, 0.2, 0.57, 0.8, 0.66) > mean(wood, 0.2, 0.03, 0.8, 0.2) + 0.5);
        FloatProcessor meadow = seen("dandelions.jpg").depth();
        assertTrue(mean(meadow, 0.22, 0.12, 0.36, 0.25) > mean(meadow, 0.55, 0.12, 0.65, 0.25) + 0.2);
    }

    @Test
    void aDrawingInUnevenLightWithNoiseIsStillDrawn() throws IOException {
        ColorProcessor shot = noisy(picture("bench.png"), 1, 0.8);
        assertEquals(Medium.PHOTO, perception.glance(shot).medium());
        Scene scene = perception.see(shot, Progress.NONE);
        assertEquals(Medium.DRAWING, scene.medium(), scene.why());
        assertEquals(0.5, max(scene.depth()));
    }

    @Test
    void aDrawingInOneColourIsNoSpecimen() throws IOException {
        ColorProcessor grey = noisy(
                (ColorProcessor) picture("bench.png").convertToByteProcessor().convertToRGB(), 1, 1);
        assertEquals(Medium.SPECIMEN, perception.glance(grey).medium());
        assertEquals(Medium.DRAWING, perception.see(grey, Progress.NONE).medium());
    }

    @Test
    void aPortraitWithoutColourBeforeABackdropIsNoSpecimen() throws IOException {
        ColorProcessor portrait = (ColorProcessor)
                picture("astronaut.png").convertToByteProcessor().convertToRGB();
        for (int y = 0; y < portrait.getHeight(); y++)
            for (int x = 0; x < portrait.getWidth(); x++)
                if (Math.hypot((x - 225) / 85.0, (y - 115) / 110.0) > 1)
                    portrait.set(x, y, 0xd0d0d0 + x * y % 3 * 0x010101);
        assertEquals(Medium.SPECIMEN, perception.glance(portrait).medium());
        Scene scene = perception.see(portrait, Progress.NONE);
        assertEquals(Medium.PHOTO, scene.medium(), scene.why());
    }

    @Test
    void aSpecimenIsFlat() throws IOException {
        FloatProcessor depth = seen("cell.png").depth();
        assertEquals(0.5, max(depth));
        assertEquals(0.5, mean(depth, 0, 0, 1, 1), 1e-6);
    }

    @Test
    void thePersonIsInTheMatteAndTheWallIsNot() throws IOException {
        FloatProcessor people = seen("astronaut.png").people();
        assertTrue(mean(people, 0.35, 0.15, 0.5, 0.35) > 0.95);
        assertTrue(mean(people, 0.9, 0.05, 0.98, 0.2) < 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"astronaut.png", "cell.png"})
    void lookingTwiceSeesTheSameToTheByte(String picture) throws IOException {
        Scene again = perception.see(picture(picture), Progress.NONE);
        Scene once = seen(picture);
        assertArrayEquals(pixels(once.depth()), pixels(again.depth()));
        assertArrayEquals(pixels(once.matte()), pixels(again.matte()));
        assertArrayEquals(pixels(once.people()), pixels(again.people()));
        for (Kind kind : Kind.values()) assertArrayEquals(pixels(once.motion(kind)), pixels(again.motion(kind)));
        assertEquals(once.faces(), again.faces());
        assertEquals(once.attention(), again.attention());
        assertEquals(once.mood(), again.mood());
        assertEquals(once.why(), again.why());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 7", "2000, 2", "2, 900", "64, 64"})
    void anySizeAndAnyEvenColourGiveAWholeScene(int width, int height) {
        for (int colour : new int[] {0, 0xffffff, 0x336699})
            for (Perception way : List.of(perception, Perception.classical())) {
                int[] pixels = new int[width * height];
                Arrays.fill(pixels, colour);
                ColorProcessor even = new ColorProcessor(width, height, pixels);
                assertWhole(way.see(even, Progress.NONE));
                assertWhole(way.glance(even));
            }
    }

    @Test
    void withoutNetsDepthStillRisesTowardsTheViewer() throws IOException {
        Scene scene = Perception.classical().see(picture("coffee.png"), Progress.NONE);
        assertWhole(scene);
        assertTrue(mean(scene.depth(), 0, 0.5, 1, 0.66) > mean(scene.depth(), 0, 0, 1, 0.15) + 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene_fp16", "facemesh-detection-full", "facemesh", "iris", "selfie"})
    void aDamagedNetIsDoneWithoutAndSaidOnce(String file, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(file + ".onnx"), "damaged");
        try (Models some = Models.open(folder)) {
            assertWhole(Perception.with(some).see(picture("astronaut.png"), Progress.NONE));
            assertEquals(1, some.notes().size(), some.notes()::toString);
        }
    }

    @Test
    void aGlanceIsFlat() throws IOException {
        Scene scene = perception.glance(picture("rocket.jpg"));
        assertWhole(scene);
        assertEquals(0.5, max(scene.depth()));
        assertEquals(0, max(scene.people()));
    }

    @Test
    void cancellingEndsTheLooking() {
        Progress cancel = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                throw new AssertionError("Nothing may be done once cancelled.");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> perception.see(new ColorProcessor(8, 8), cancel));
    }

    static void assertWhole(Scene scene) {
        int width = scene.depth().getWidth();
        int height = scene.depth().getHeight();
        assertTrue(Math.max(width, height) <= 512);
        assertWhole(scene.depth(), width, height);
        assertWhole(scene.matte(), width, height);
        assertWhole(scene.people(), width, height);
        for (Kind kind : Kind.values()) assertWhole(scene.motion(kind), width, height);
        assertTrue(scene.attention().size() >= 1 && scene.attention().size() <= 5);
        for (Point2D p : scene.attention())
            assertTrue(new Rectangle2D.Double(0, 0, 1, (height + 1.0) / width).contains(p), p::toString);
        assertTrue(
                Math.abs(scene.mood().valence()) <= 1 && Math.abs(scene.mood().arousal()) <= 1);
        assertTrue(scene.tone().contrast() >= 0 && scene.tone().contrast() <= 1);
        assertTrue(!scene.why().isEmpty() && scene.why().lines().count() == 1);
    }

    private static void assertWhole(FloatProcessor map, int width, int height) {
        assertEquals(width, map.getWidth());
        assertEquals(height, map.getHeight());
        for (float value : pixels(map)) assertTrue(value >= 0 && value <= 1, () -> "a map holds " + value);
    }

    private static void assertNear(double x, double y, Point2D p, double tolerance) {
        assertTrue(p.distance(x, y) <= tolerance, p::toString);
    }

    private static Scene seen(String name) throws IOException {
        if (!SEEN.containsKey(name)) SEEN.put(name, perception.see(picture(name), Progress.NONE));
        return SEEN.get(name);
    }

    static ColorProcessor picture(String name) throws IOException {
        return new ColorProcessor(ImageIO.read(new File("samples", name)));
    }

    /** A copy with noise, and with light that changes evenly from the left to the right. */
    private static ColorProcessor noisy(ColorProcessor picture, double left, double right) {
        ColorProcessor noisy = (ColorProcessor) picture.duplicate();
        int[] pixels = (int[]) noisy.getPixels();
        for (int i = 0; i < pixels.length; i++) {
            double light = left + (right - left) * (i % noisy.getWidth()) / noisy.getWidth();
            int noise = i * 7919 % 11 - 5;
            for (int shift = 0; shift <= 16; shift += 8) {
                int value = (int) Math.min(255, Math.max(0, light * (pixels[i] >> shift & 255) + noise));
                pixels[i] = pixels[i] & ~(255 << shift) | value << shift;
            }
        }
        return noisy;
    }

    private static List<Eye> eyes(Scene scene) {
        return List.of(scene.faces().get(0).left(), scene.faces().get(0).right());
    }

    private static double widthOf(Eye eye) {
        return eye.upper().get(0).distance(last(eye.upper()));
    }

    private static Point2D last(List<Point2D> points) {
        return points.get(points.size() - 1);
    }

    static float[] pixels(FloatProcessor map) {
        return (float[]) map.getPixels();
    }

    private static double max(FloatProcessor map) {
        double max = 0;
        for (float value : pixels(map)) max = Math.max(max, value);
        return max;
    }

    /** The mean within a rectangle given in fractions of the width. */
    private static double mean(FloatProcessor map, double x0, double y0, double x1, double y1) {
        double sum = 0;
        int count = 0;
        for (int y = (int) (y0 * map.getWidth()); y < Math.min(map.getHeight(), y1 * map.getWidth()); y++)
            for (int x = (int) (x0 * map.getWidth()); x < x1 * map.getWidth(); x++) {
                sum += map.getf(x, y);
                count++;
            }
        return sum / count;
    }
}
