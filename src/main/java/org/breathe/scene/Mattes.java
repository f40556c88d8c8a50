package org.breathe.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breathe.pixels.ConnectedComponents;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedFilter;
import org.breathe.pixels.SmoothStep;

/**
 * What the picture is about.
 *
 * @param subject people where there are some, else what the scene net or saliency singles out, 0…1
 * @param people 0…1
 */
record Mattes(FloatMap subject, FloatMap people) {
    /** Below the first peak of probability there is no subject, above the second there is one for sure. */
    private static final double[] PEAK = {0.06, 0.2};
    /** What covers more than the first part of the picture is hardly a subject, more than the second none: a meadow. */
    private static final double[] COVER = {0.75, 0.95};
    /** How often the subject takes on the edges of the picture and is made crisp; each time it comes closer to them. */
    private static final int ROUNDS = 3;
    /** What has less than this part of the area of the largest part is none of the subject. */
    private static final double SPECK = 0.2;
    /** How far around a part what is faint belongs to it, in parts of the longer side. */
    private static final double HALO = 0.02;

    /** @param anyone whether there is other evidence of people: the selfie net sees them in cups and clouds too */
    static Mattes of(
            GuidedFilter edges,
            Optional<SceneNet.SceneReading> reading,
            FloatMap saliency,
            FloatMap selfie,
            boolean anyone) {
        FloatMap people = anyone ? crisp(edges.apply(selfie), 0.3, 0.8) : edges.apply(FloatMap.filled(1, 1, 0));
        FloatMap subject = reading.map(r -> subject(edges, r)).orElseGet(() -> crisp(edges.apply(saliency), 0.35, 0.7));
        // What people hold or wear counts as them if the scene net has no doubt of it.
        FloatMap joint = anyone ? people.with(subject, (p, s) -> Math.max(p, SmoothStep.between(0.5, 1, s))) : subject;
        return new Mattes(joint, people);
    }

    /** The subject relative to its peak, evened out by what is a thing at all. */
    private static FloatMap subject(GuidedFilter edges, SceneNet.SceneReading reading) {
        double peak = reading.subject().quantile(0.99);
        double certainty = SmoothStep.between(PEAK[0], PEAK[1], peak);
        FloatMap even = reading.subject().with(reading.object(), (s, o) -> Math.sqrt(Math.min(1, s / peak) * o));
        FloatMap matte = even;
        for (int round = 0; round < ROUNDS; round++) matte = crisp(edges.apply(matte), 0.3, 0.65);
        FloatMap whole = withoutSpecks(matte);
        double distinct = 1 - SmoothStep.between(COVER[0], COVER[1], whole.mean());
        return whole.map(v -> v * certainty * distinct);
    }

    /** A matte without what is small beside the largest of its parts: birds above a rocket, lamps beside it. */
    static FloatMap withoutSpecks(FloatMap matte) {
        int width = matte.width();
        int height = matte.height();
        List<int[]> parts = ConnectedComponents.of(width, height, i -> matte.values()[i] > 0.5);
        int largest = parts.stream().mapToInt(part -> part.length).max().orElse(0);
        if (parts.stream().allMatch(part -> part.length >= SPECK * largest)) return matte;
        FloatMap kept = cover(width, height, parts.stream().filter(part -> part.length >= SPECK * largest));
        FloatMap specks = cover(width, height, parts.stream().filter(part -> part.length < SPECK * largest));
        int halo = Math.max(1, (int) Math.round(HALO * Math.max(width, height)));
        FloatMap towardsKept = kept.boxMean(halo);
        FloatMap towardsSpecks = specks.boxMean(halo);
        // What is faint goes with what it surrounds, half and half between the two.
        FloatMap share = towardsKept.with(towardsSpecks, (k, s) -> (k + 1e-3) / (k + s + 1e-3));
        return matte.with(share.with(specks, (r, s) -> r * (1 - s)).with(kept, Math::max), (m, r) -> m * r);
    }

    private static FloatMap cover(int width, int height, Stream<int[]> parts) {
        float[] cover = new float[width * height];
        parts.forEach(part -> Arrays.stream(part).forEach(i -> cover[i] = 1));
        return new FloatMap(width, height, cover);
    }

    private static FloatMap crisp(FloatMap soft, double from, double to) {
        return soft.map(v -> SmoothStep.between(from, to, v));
    }
}
