package org.breathe.scene;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/**
 * What is seen of a picture before any net looks at it.
 *
 * @param aspect height ÷ width
 * @param picture as large as it is looked at
 * @param small of the size of the maps
 * @param tone of the picture
 * @param material what tells its medium
 * @param saliency 0…1, of a size of its own
 */
record PictureStatistics(
        double aspect,
        ImagePyramid picture,
        RgbMaps small,
        Tone tone,
        MediumJudge.MediumEvidence material,
        FloatMap saliency) {

    /** @param longSide the longer side, in px, down to which the look is averaged */
    static PictureStatistics of(ColorProcessor look, int longSide) {
        ImagePyramid picture = new ImagePyramid(RgbMaps.of(look).atMost(longSide));
        RgbMaps small = picture.atLeast(PerceivedScene.LONG_SIDE).atMost(PerceivedScene.LONG_SIDE);
        return new PictureStatistics(
                (double) look.getHeight() / look.getWidth(),
                picture,
                small,
                ToneMeter.measure(picture.full()),
                MediumJudge.judge(picture),
                Saliency.of(small));
    }

    /** The whole scene, given what else was seen. */
    Scene scene(Medium medium, FloatMap depth, Mattes mattes, Map<Kind, FloatMap> kinds, List<Face> faces) {
        Map<Kind, FloatProcessor> motion = new EnumMap<>(Kind.class);
        kinds.forEach((kind, plane) -> motion.put(kind, plane.toProcessor()));
        ShotJudge.ShotEvidence distance = ShotJudge.judge(faces, mattes.subject(), kinds.get(Kind.SKY));
        return new PerceivedScene(
                aspect,
                new SceneMaps(
                        depth.toProcessor(),
                        mattes.subject().toProcessor(),
                        mattes.people().toProcessor(),
                        motion),
                faces,
                new Attention(saliency, mattes.subject(), aspect).rank(faces, small.luma()),
                new PerceivedScene.Judgement(
                        distance.shot(), tone, medium, MoodReader.read(tone, distance.shot()), why(medium, distance)));
    }

    private String why(Medium medium, ShotJudge.ShotEvidence distance) {
        return String.format(
                Locale.ROOT,
                "brightness %.2f, saturation %.2f, contrast %.2f, warmth %.2f, grain %.4f; "
                        + "%s%s: even ground %.2f, flat areas %.2f; %s: face %.2f of the height, subject %.2f and sky %.2f of the picture",
                tone.brightness(),
                tone.saturation(),
                tone.contrast(),
                tone.warmth(),
                tone.grain(),
                plain(medium),
                medium == material.medium() ? "" : " by its looks",
                material.ground(),
                material.flat(),
                plain(distance.shot()),
                distance.face(),
                distance.subject(),
                distance.sky());
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
