package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.breathe.mood.Mood;
import org.breathe.pixels.RgbMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
    private static final Perception PERCEPTION = Perception.classical();

    @ParameterizedTest
    @ValueSource(strings = {"astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"})
    void aDarkenedPictureFeelsLessPleasant(String photo) throws IOException {
        ColorProcessor picture = PerceptionTest.picture(photo);
        Mood dark = mood(changed(picture, v -> v / 2));
        assertTrue(dark.valence() < mood(picture).valence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"})
    void aPictureWithoutColourIsCalmer(String photo) throws IOException {
        ColorProcessor picture = PerceptionTest.picture(photo);
        Mood grey = mood((ColorProcessor) picture.convertToByteProcessor().convertToRGB());
        assertTrue(grey.arousal() < mood(picture).arousal());
    }

    @Test
    void differentPicturesFeelDifferent() throws IOException {
        List<String> photos = List.of("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg");
        for (String a : photos)
            for (String b : photos)
                if (!a.equals(b)) {
                    Mood one = mood(PerceptionTest.picture(a));
                    Mood other = mood(PerceptionTest.picture(b));
                    assertTrue(
                            Math.hypot(one.valence() - other.valence(), one.arousal() - other.arousal()) > 0.1,
                            a + " and " + b);
                }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 5, 10})
    void grainIsTheDeviationOfNoise(double sigma) {
        Random random = new Random(7);
        ColorProcessor noisy = new ColorProcessor(256, 256);
        for (int i = 0; i < 256 * 256; i++) {
            int grey = (int) Math.round(110 + sigma * random.nextGaussian());
            noisy.set(i, 0x10101 * Math.min(255, Math.max(0, grey)));
        }
        assertEquals(sigma / 255, ToneMeter.measure(RgbMaps.of(noisy)).grain(), 0.12 * sigma / 255);
    }

    @Test
    void toneFollowsItsFormulas() {
        ColorProcessor halves = new ColorProcessor(4, 4);
        for (int i = 0; i < 16; i++) halves.set(i, i < 8 ? 0xff0000 : 0x000000);
        Tone tone = ToneMeter.measure(RgbMaps.of(halves));
        assertEquals(0.5, tone.brightness(), 1e-6);
        assertEquals(0.5, tone.saturation(), 1e-6);
        assertEquals(0.5, tone.warmth(), 1e-6);
        assertEquals(0.2126, tone.contrast(), 1e-4);
    }

    @Test
    void areasOfOneColourAreADrawing() {
        ColorProcessor drawing = new ColorProcessor(200, 150);
        int[] colours = {0xffcc33, 0x3366cc, 0x33aa55, 0xcc4444};
        for (int y = 0; y < 150; y++) for (int x = 0; x < 200; x++) drawing.set(x, y, colours[(x / 40 + y / 30) % 4]);
        assertEquals(Medium.DRAWING, PERCEPTION.glance(drawing).medium());
    }

    @Test
    void aPlainSkyMakesNoDrawing() {
        ColorProcessor tower = new ColorProcessor(200, 150);
        for (int y = 0; y < 150; y++)
            for (int x = 0; x < 200; x++)
                tower.set(x, y, x > 130 && y > 10 || y > 110 ? 0x806040 + x * y * 7 % 32 * 0x010101 : 0x6699dd);
        assertEquals(Medium.PHOTO, PERCEPTION.glance(tower).medium());
    }

    @ParameterizedTest
    @CsvSource({".9, .05, .05, SPECIMEN", "1, 0, 0, PHOTO", ".4, .5, .1, DRAWING", ".6, 0, .4, SPECIMEN"})
    void whatLooksLikeASpecimenIsWhatTheNetIsSureOf(double photo, double drawing, double specimen, Medium medium) {
        MediumJudge.MediumEvidence evenGround = new MediumJudge.MediumEvidence(0.8, 0.9, true, 0, 0);
        assertEquals(Medium.SPECIMEN, evenGround.medium(Map.of()));
        assertEquals(
                medium,
                evenGround.medium(Map.of(Medium.PHOTO, photo, Medium.DRAWING, drawing, Medium.SPECIMEN, specimen)));
    }

    @Test
    void aSpecimenThatFillsThePictureIsKnownByTheNet() {
        MediumJudge.MediumEvidence busy = new MediumJudge.MediumEvidence(0.1, 0.1, false, 0, 0);
        assertEquals(Medium.PHOTO, busy.medium());
        assertEquals(
                Medium.SPECIMEN, busy.medium(Map.of(Medium.PHOTO, 0.6, Medium.DRAWING, 0.0, Medium.SPECIMEN, 0.4)));
    }

    @Test
    void cellsOfOneDyeAreASpecimen() {
        ColorProcessor cells = new ColorProcessor(200, 150);
        for (int y = 0; y < 150; y++)
            for (int x = 0; x < 200; x++)
                cells.set(x, y, (disc(x, y, 70, 60, 20) || disc(x, y, 140, 90, 25) ? 190 + x % 20 : 12 + x % 3) << 8);
        assertEquals(Medium.SPECIMEN, PERCEPTION.glance(cells).medium());
    }

    @Test
    void whatStandsOutIsSeenFirstAndNothingTwice() {
        ColorProcessor spots = new ColorProcessor(320, 200);
        for (int y = 0; y < 200; y++)
            for (int x = 0; x < 320; x++)
                spots.set(x, y, disc(x, y, 230, 70, 14) ? 0xff3020 : disc(x, y, 90, 130, 10) ? 0x909090 : 0x707070);
        List<Point2D> points = PERCEPTION.glance(spots).attention();
        assertTrue(points.get(0).distance(230 / 320.0, 70 / 320.0) < 0.05, points::toString);
        for (int i = 0; i < points.size(); i++)
            for (int j = 0; j < i; j++) assertTrue(points.get(i).distance(points.get(j)) > 0.05, points::toString);
    }

    @ParameterizedTest
    @EnumSource(Shot.class)
    void theShotFollowsTheSizeOfTheFace(Shot shot) {
        double height = switch (shot) {
            case CLOSE_UP -> 0.5;
            case MEDIUM -> 0.2;
            case WIDE -> 0.05;
        };
        assertEquals(shot, new ShotJudge.ShotEvidence(height, 0.05, 0).shot());
    }

    private static boolean disc(int x, int y, int centreX, int centreY, int radius) {
        return Math.hypot(x - centreX, y - centreY) < radius;
    }

    private static Mood mood(ColorProcessor picture) {
        return PERCEPTION.glance(picture).mood();
    }

    private static ColorProcessor changed(ColorProcessor picture, IntUnaryOperator change) {
        ColorProcessor changed = (ColorProcessor) picture.duplicate();
        for (int i = 0; i < changed.getPixelCount(); i++) {
            int rgb = changed.get(i);
            changed.set(
                    i,
                    change.applyAsInt(rgb >> 16 & 255) << 16
                            | change.applyAsInt(rgb >> 8 & 255) << 8
                            | change.applyAsInt(rgb & 255));
        }
        return changed;
    }
}
