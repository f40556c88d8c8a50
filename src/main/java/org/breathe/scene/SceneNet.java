package org.breathe.scene;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.RgbMaps;

/**
 * The project's own net for depth, the subject and what could move. It looks several times, since what fills the picture
 * is only seen whole in a small look and what is small only in a large one; each time also in the mirror.
 */
final class SceneNet {
    private static final int MULTIPLE = 32;
    /** Of the whole picture, px; the first gives the size of depth and mattes. */
    private static final int[] LONG_SIDES = {512, 384, 256};
    /** The longer side at which it looks at the subject by itself, px. */
    private static final int CLOSER = 512;
    /** What is finer than this part of the longer side is left to the largest look; all else is a mean of all. */
    private static final double AGREED = 0.03;
    /** How much of the subject's width and height is left around it on each side. */
    private static final double ROOM = 0.15;
    /** A subject that takes more of the picture than this, with its room, has been seen closely enough. */
    private static final double MOST = 0.7;

    private static final int DEPTH = 0;
    private static final int SUBJECT = 1;
    private static final int OBJECT = 2;
    private static final int FIRST_KIND = 3;
    /** The net gives disparity to the power 0.6, so that far things are told apart too. */
    private static final double COMPRESSION = 0.6;
    /** How much more a pixel of each kind counted in training than one of another: what its odds are too high by. */
    private static final Map<Kind, Double> WEIGHTS = new EnumMap<>(Map.of(
            Kind.SKY,
            1.5,
            Kind.WATER,
            5.0,
            Kind.FOLIAGE,
            2.0,
            Kind.LIVING,
            2.0,
            Kind.STEAM,
            4.0,
            Kind.CLOTH,
            4.0,
            Kind.FIRE,
            6.0));

    private final Net net;

    SceneNet(Net net) {
        this.net = net;
    }

    /**
     * What the net says of a picture; maps may differ in size.
     *
     * @param depth disparity to the power 0.6, 0…1
     * @param subject how likely each pixel belongs to what the picture is about, 0…1
     * @param object how likely each pixel belongs to some thing, 0…1
     * @param kinds how likely each pixel is of a kind, 0…1
     * @param media how likely the picture is of each medium, 0…1; empty if the net has not learned to tell
     */
    record SceneReading(
            FloatMap depth, FloatMap subject, FloatMap object, Map<Kind, FloatMap> kinds, Map<Medium, Double> media) {
        /** Relative disparity from a depth map that may have been filtered since. */
        static FloatMap disparity(FloatMap depth) {
            return depth.normalised().map(v -> Math.pow(v, 1 / COMPRESSION));
        }
    }

    SceneReading read(ImagePyramid picture) {
        List<NetAnswer> answers = new ArrayList<>();
        for (int side : LONG_SIDES) answers.add(look(picture.atLeast(side), side));
        // Small looks tell best what a thing is; ripples are only seen in large ones.
        List<NetAnswer> large = answers.subList(0, answers.size() - 1);
        List<NetAnswer> small = answers.subList(1, answers.size());
        FloatMap subject = outlined(answers, SUBJECT);
        FloatMap object = outlined(answers, OBJECT);
        Rectangle box = around(subject.map(SceneNet::probability));
        if (box.width * box.height < MOST * subject.width() * subject.height()) {
            NetAnswer closer = look(part(picture, box, subject), CLOSER);
            subject = joined(subject, box, closer.maps().get(SUBJECT));
            object = joined(object, box, closer.maps().get(OBJECT));
        }
        Map<Kind, FloatMap> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            int channel = FIRST_KIND + kind.ordinal();
            double excess = Math.log(WEIGHTS.get(kind));
            // A net from before a kind was learned sees nothing of it.
            boolean learned = channel < answers.get(0).maps().size();
            kinds.put(
                    kind,
                    learned
                            ? mean(kind == Kind.WATER ? large : small, channel)
                                    .map(logit -> probability(logit - excess))
                            : FloatMap.filled(1, 1, 0));
        }
        return new SceneReading(
                mean(answers, DEPTH),
                subject.map(SceneNet::probability),
                object.map(SceneNet::probability),
                kinds,
                mean(small.stream().map(NetAnswer::media).toList()));
    }

    /** What one look tells: depth, normalised, the other channels as they come, and how likely each medium is. */
    private record NetAnswer(List<FloatMap> maps, Map<Medium, Double> media) {}

    /** One channel averaged over looks, in the size of the first. */
    private static FloatMap mean(List<NetAnswer> answers, int channel) {
        FloatMap sum = answers.get(0).maps().get(channel);
        for (NetAnswer answer : answers.subList(1, answers.size()))
            sum = sum.with(answer.maps().get(channel).resized(sum.width(), sum.height()), Double::sum);
        return sum.map(v -> v / answers.size());
    }

    /** One channel as the looks see it together, with the outlines of the first: those of smaller looks are blurred. */
    private static FloatMap outlined(List<NetAnswer> answers, int channel) {
        FloatMap fine = answers.get(0).maps().get(channel);
        int reach = Math.max(1, (int) Math.round(AGREED * Math.max(fine.width(), fine.height())));
        FloatMap correction = mean(answers, channel)
                .with(fine, (mean, f) -> mean - f)
                .boxMean(reach)
                .boxMean(reach);
        return fine.with(correction, Double::sum);
    }

    /** The part of a picture in which its subject lies, with some room. */
    private static Rectangle around(FloatMap subject) {
        Rectangle box = subject.bounds(0.5 * subject.quantile(0.99));
        box.grow((int) (ROOM * box.width), (int) (ROOM * box.height));
        return box.intersection(new Rectangle(subject.width(), subject.height()));
    }

    /** What lies in a rectangle of a map, as large as it takes to look at it closer. */
    private static RgbMaps part(ImagePyramid picture, Rectangle box, FloatMap map) {
        int longer = Math.max(map.width(), map.height());
        RgbMaps look = picture.atLeast(CLOSER * longer / Math.max(box.width, box.height));
        int left = box.x * look.width() / map.width();
        int right = (box.x + box.width) * look.width() / map.width();
        int top = box.y * look.height() / map.height();
        int bottom = (box.y + box.height) * look.height() / map.height();
        return look.part(new Rectangle(left, top, right - left, bottom - top));
    }

    /** Inside a rectangle of a map the mean of it and of another that was made for the rectangle alone. */
    static FloatMap joined(FloatMap map, Rectangle box, FloatMap closer) {
        FloatMap fitting = closer.resized(box.width, box.height);
        float[] joined = map.values().clone();
        for (int y = 0; y < box.height; y++)
            for (int x = 0; x < box.width; x++) {
                int i = (box.y + y) * map.width() + box.x + x;
                joined[i] = (joined[i] + fitting.get(x, y)) / 2;
            }
        return new FloatMap(map.width(), map.height(), joined);
    }

    private NetAnswer look(RgbMaps picture, int longSide) {
        double scale = (double) longSide / Math.max(picture.width(), picture.height());
        int width = multiple(picture.width() * scale);
        int height = multiple(picture.height() * scale);
        RgbMaps look = picture.resized(width, height);
        List<Tensor> answers = run(look, false);
        List<Tensor> inTheMirror = run(look, true);
        Tensor seen = answers.get(0);
        Tensor mirrored = inTheMirror.get(0);
        List<FloatMap> maps = new ArrayList<>();
        for (int c = 0; c < seen.size() / (width / 2 * (height / 2)); c++)
            maps.add(mean(seen, mirrored, c, width / 2, height / 2));
        maps.set(DEPTH, maps.get(DEPTH).normalised());
        return new NetAnswer(maps, mean(List.of(media(answers), media(inTheMirror))));
    }

    /** The nearest size that the net takes; of a single cell it cannot tell the position. */
    private static int multiple(double extent) {
        return Math.max(2, (int) Math.round(extent / MULTIPLE)) * MULTIPLE;
    }

    private List<Tensor> run(RgbMaps look, boolean mirrored) {
        int width = look.width();
        int height = look.height();
        Tensor image = Tensor.zeros(1, 3, height, width);
        int index = 0;
        for (FloatMap plane : List.of(look.red(), look.green(), look.blue()))
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) image.values().put(index++, plane.get(mirrored ? width - 1 - x : x, y));
        return net.run(image);
    }

    private static FloatMap mean(Tensor seen, Tensor mirrored, int channel, int width, int height) {
        float[] mean = new float[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int row = (channel * height + y) * width;
                mean[y * width + x] = (seen.get(row + x) + mirrored.get(row + width - 1 - x)) / 2;
            }
        return new FloatMap(width, height, mean);
    }

    /** How likely each medium is by the net's second output, which has one logit for each; empty without that. */
    private static Map<Medium, Double> media(List<Tensor> answers) {
        Map<Medium, Double> media = new EnumMap<>(Medium.class);
        int count = Medium.values().length;
        if (answers.size() < 2 || answers.get(1).size() != count) return media;
        Tensor logits = answers.get(1);
        for (Medium medium : Medium.values()) {
            double all = 0;
            for (int i = 0; i < count; i++) all += Math.exp(logits.get(i) - logits.get(medium.ordinal()));
            media.put(medium, 1 / all);
        }
        return media;
    }

    private static Map<Medium, Double> mean(List<Map<Medium, Double>> told) {
        Map<Medium, Double> mean = new EnumMap<>(Medium.class);
        for (Map<Medium, Double> each : told)
            each.forEach((medium, likelihood) -> mean.merge(medium, likelihood / told.size(), Double::sum));
        return mean;
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
