package org.breathe.scene;

import ij.process.ColorProcessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.breathe.image.Progress;
import org.breathe.model.AddedNet;
import org.breathe.model.Models;
import org.breathe.model.Net;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedFilter;
import org.breathe.pixels.RgbMaps;

/**
 * Looks at a still and says what is in it. With nets it sees depth, people, faces and what could move; each net that is
 * absent is replaced by what picture statistics tell. Equal pictures give equal scenes to the byte. Safe for use by
 * several threads.
 *
 * <pre>{@code
 * try (Models models = Models.open(null)) {
 *     Scene scene = Perception.with(models).see(sequence.look(0, Perception.LOOK), Progress.NONE);
 * }
 * }</pre>
 */
public final class Perception {
    /** The longer side, in px, from which a larger look shows {@link #see} nothing more. */
    public static final int LOOK = 1536;

    private static final int STEPS = 4;
    private static final FaceReader.FaceReading NOBODY = new FaceReader.FaceReading(false, List.of());
    /** Radius of the windows in which a map takes on the picture's edges, in parts of the longer side. */
    private static final double EDGE_REACH = 0.012;

    private static final double EDGE_EPSILON = 1e-4;

    /** What it takes to read faces. */
    private static final List<String> FACE_NETS = List.of("face-detector", "face-mesh", "iris");

    private final Optional<SceneNet> sceneNet;
    private final Optional<FaceReader> faceReader;
    private final Optional<PeopleNet> peopleNet;
    private final Optional<DepthNet> depthNet;
    private final List<Net> nets;

    private Perception(Optional<Net> scene, List<Net> faces, Optional<Net> people, Optional<AddedNet> depth) {
        sceneNet = scene.map(SceneNet::new);
        faceReader = faces.isEmpty()
                ? Optional.empty()
                : Optional.of(new FaceReader(faces.get(0), faces.get(1), faces.get(2)));
        peopleNet = people.map(PeopleNet::new);
        depthNet = depth.map(DepthNet::new);
        nets = Stream.of(scene.stream(), faces.stream(), people.stream(), depth.map(AddedNet::net).stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Perception by all nets that can be had; it may be used as long as the models are open. */
    public static Perception with(Models models) {
        return with(models, Optional.empty());
    }

    /**
     * The same, with depth from a net of the user's.
     *
     * @param depth the name of a file in the models' folder, without {@code .onnx}; it begins with the name of a family
     *        whose conventions are known, {@code depth_anything} or {@code midas}, unless the file is one of the
     *        catalogue's published nets
     * @throws IllegalArgumentException if there is no such net, or it is of no such family, or does not take and give what
     *         a depth net does; the message says what to do
     */
    public static Perception with(Models models, String depth) {
        try {
            return with(models, Optional.of(models.added(depth, net -> new DepthNet(net).tryOut())));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("depth=" + depth + ": " + e.getMessage(), e);
        }
    }

    private static Perception with(Models models, Optional<AddedNet> depth) {
        List<Net> faces =
                FACE_NETS.stream().flatMap(name -> models.net(name).stream()).toList();
        return new Perception(
                models.net("scene"), faces.size() == FACE_NETS.size() ? faces : List.of(), models.net("selfie"), depth);
    }

    /** Perception by picture statistics alone. */
    public static Perception classical() {
        return new Perception(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The SHA-256 of each net that it looks with, in hexadecimal, by the net's name. */
    public SortedMap<String, String> nets() {
        SortedMap<String, String> hashes = new TreeMap<>();
        nets.forEach(net -> hashes.put(net.name(), net.sha256()));
        return hashes;
    }

    /**
     * Looks with all it has.
     *
     * @param look the still as displayed, of any size; with a longer side near {@link #LOOK} small faces are found too
     * @param progress hears of each step, and may cancel
     * @throws CancellationException if the listener cancelled
     */
    public Scene see(ColorProcessor look, Progress progress) {
        step(progress, 0);
        PictureStatistics impression = PictureStatistics.of(look, LOOK);
        ImagePyramid picture = impression.picture();
        step(progress, 1);
        FaceReader.FaceReading people =
                faceReader.map(reader -> reader.read(picture)).orElse(NOBODY);
        step(progress, 2);
        Optional<SceneNet.SceneReading> reading = sceneNet.map(net -> net.read(picture));
        FloatMap selfie = peopleNet.map(net -> net.read(picture)).orElse(FloatMap.filled(1, 1, 0));
        step(progress, 3);
        RgbMaps small = impression.small();
        int reach = Math.max(1, (int) Math.round(EDGE_REACH * Math.max(small.width(), small.height())));
        GuidedFilter edges = new GuidedFilter(small, reach, EDGE_EPSILON);
        Mattes mattes = Mattes.of(edges, reading, impression.saliency(), selfie, people.anyone());
        Medium medium = medium(impression, reading, people);
        FloatMap depth = medium == Medium.PHOTO ? depth(impression, reading, mattes) : flat(small);
        Map<Kind, FloatMap> kinds = reading.map(r -> MovableKinds.of(edges, r, mattes))
                .orElseGet(() -> MovableKinds.none(small.width(), small.height()));
        step(progress, 4);
        return impression.scene(medium, depth, mattes, kinds, people.faces());
    }

    /**
     * Looks without nets and without judging depth: for data, and for stacks too long to look at closely. All depth is
     * ½, nothing is a person and nothing could move.
     *
     * @param look the still as displayed, of any size
     */
    public Scene glance(ColorProcessor look) {
        PictureStatistics impression = PictureStatistics.of(look, PerceivedScene.LONG_SIDE);
        RgbMaps small = impression.small();
        Mattes mattes = new Mattes(
                impression.saliency().resized(small.width(), small.height()),
                FloatMap.filled(small.width(), small.height(), 0));
        return impression.scene(
                impression.material().medium(),
                flat(small),
                mattes,
                MovableKinds.none(small.width(), small.height()),
                List.of());
    }

    /** What rules and net say together, but that no specimen has a face. */
    private static Medium medium(
            PictureStatistics impression, Optional<SceneNet.SceneReading> reading, FaceReader.FaceReading people) {
        Medium told = impression
                .material()
                .medium(reading.map(SceneNet.SceneReading::media).orElse(Map.of()));
        return told == Medium.SPECIMEN && !people.faces().isEmpty() ? Medium.PHOTO : told;
    }

    private FloatMap depth(PictureStatistics impression, Optional<SceneNet.SceneReading> reading, Mattes mattes) {
        DepthRefinement relief = new DepthRefinement(impression.small(), mattes.subject());
        if (depthNet.isPresent())
            return relief.apply(depthNet.get().read(impression.picture())).normalised();
        return reading.map(r -> SceneNet.SceneReading.disparity(relief.apply(r.depth())))
                .orElseGet(() -> relief.apply(guess(impression.small(), impression.saliency())));
    }

    private static FloatMap flat(RgbMaps small) {
        return FloatMap.filled(small.width(), small.height(), 0.5f);
    }

    /** Without a net: what is low, sharp or striking is taken to be near. */
    private static FloatMap guess(RgbMaps small, FloatMap saliency) {
        int width = small.width();
        int height = small.height();
        int fine = Math.max(1, width / 64);
        FloatMap focus = Saliency.contrast(small.luma(), fine).boxMean(3 * fine).normalised();
        FloatMap striking = saliency.resized(width, height);
        float[] depth = new float[width * height];
        for (int i = 0; i < depth.length; i++) {
            double low = (i / width + 0.5) / height;
            depth[i] = (float) (0.55 * low + 0.25 * focus.values()[i] + 0.2 * striking.values()[i]);
        }
        return new FloatMap(width, height, depth);
    }

    private static void step(Progress progress, int done) {
        if (progress.cancelled()) throw new CancellationException("Cancelled while looking at a still.");
        progress.at("Looking at the still", done, STEPS);
    }
}
