package org.breathe.sums;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageConverter;
import ij.process.ImageProcessor;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;

/**
 * Renders thirty films of the samples through the front door and prints a sum of each: of every pixel of every frame,
 * of what is told of the frames (labels, displacement, coverage, gain, signals), and of the recipe. A redesign that
 * changes no film prints the same sums before and after. Sums hold on one kind of machine only.
 */
public final class FilmSums {
    /** Not asked of the gestures: one more signal, or another order, would change what is told of every film. */
    private static final String SIGNALS =
            "breath lag hold intensity camera.x camera.y camera.zoom sway ripple drift light"
                    + " softness grain lid.0.left lid.0.right gaze.0";

    /**
     * A film to be summed.
     *
     * @param name of its row
     * @param wishes an option line
     * @param stills what it is made of
     */
    private record Film(String name, String wishes, Supplier<ImagePlus> stills) {}

    private final Path samples;
    private final PrintStream out;

    private FilmSums(Path samples, PrintStream out) {
        this.samples = samples;
        this.out = out;
    }

    /** Takes the folder of the samples and, if not all thirty are wanted, a part of the names of those that are. */
    public static void main(String[] arguments) throws Exception {
        new FilmSums(Path.of(arguments[0]), System.out).run(arguments.length > 1 ? arguments[1] : "");
        // ImageJ may have left a thread behind that would keep the program from ending.
        System.exit(0);
    }

    private void run(String part) throws Exception {
        out.printf("%-28s %-16s %-16s %-16s%n", "film", "frames", "told", "recipe");
        for (Film film : films()) {
            if (film.name.contains(part)) {
                print(film);
            }
        }
    }

    private List<Film> films() {
        List<Film> films = new ArrayList<>();
        add(films, "portrait-tender", "mood=Tender seconds=4", photo("astronaut.png", 400));
        add(films, "portrait-tense", "mood=Tense seconds=4 seed=2 imperfection=0.8", photo("astronaut.png", 320));
        add(films, "portrait-blink", "only=[blink,glance] mood=Restless seconds=5", photo("astronaut.png", 360));
        add(films, "cat-calm", "mood=Calm seconds=5", photo("chelsea.png", 400));
        add(films, "cat-lonely-float", "mood=Lonely seconds=3 treat=Photo", floats("chelsea.png", 200));
        add(films, "coffee-steam", "mood=Dreaming seconds=4 steam", photo("coffee.png", 400));
        add(films, "coffee-loop", "mood=Joyful seconds=4 ending=Loop steam", photo("coffee.png", 240));
        add(films, "dandelions-sway", "mood=Awed seconds=4", photo("dandelions.jpg", 400));
        add(films, "dogs-hesitant", "mood=Hesitant seconds=5 arc=Hesitant", photo("dogs.jpg", 400));
        add(films, "mountains-felt", "seconds=4 seed=5", photo("mountains.jpg", 400));
        add(films, "mountains-wide", "mood=Wistful seconds=4 aspect=16:9 size=320", photo("mountains.jpg", 400));
        add(films, "rocket-restless", "mood=Restless seconds=4", photo("rocket.jpg", 360));
        add(films, "room-melancholic", "mood=Melancholic seconds=4 ending=[Fade out]", photo("room.jpg", 360));
        add(films, "stream-flow", "mood=Joyful seconds=3 only=[flow,sway]", photo("stream.jpg", 400));
        add(films, "stream-nostalgic", "mood=Nostalgic seconds=4", photo("stream.jpg", 400));
        add(films, "sunset-regretful", "mood=Regretful seconds=4", photo("sunset.jpg", 400));
        add(films, "sunset-enlarged", "mood=Awed seconds=2 size=300", photo("sunset.jpg", 140));
        add(films, "drawing-calm", "mood=Calm seconds=3", photo("bench.png", 300));
        add(films, "grey8-rest", "intensity=0 seconds=2", grey("coffee.png", 160, 8));
        add(films, "grey16-photo", "mood=Tense seconds=3 treat=Photo", grey("room.jpg", 240, 16));
        add(
                films,
                "together-nostalgic",
                "mood=Nostalgic seconds=10 arc=Return",
                stack("stream.jpg", "coffee.png", "dogs.jpg"));
        add(
                films,
                "together-mixed",
                "mood=[Joyful,Lonely] seconds=8 order=[There and back] imperfection=1",
                stack("astronaut.png", "room.jpg"));
        add(
                films,
                "together-loop",
                "mood=Dreaming seconds=8 ending=Loop order=Shuffled seed=auto",
                stack("sunset.jpg", "rocket.jpg", "chelsea.png"));
        add(films, "data-stills", "seconds=4", grey("mountains.jpg", 240, 16));
        add(films, "time-tense", "read=[Time points] mood=Tense seconds=4", file("division.tif"));
        add(
                films,
                "time-loop",
                "read=[Time points] mood=Calm seconds=5 ending=Loop frames=10-40",
                file("division.tif"));
        add(films, "time-even", "read=[Time points] intensity=0 seconds=3", file("division.tif"));
        add(films, "depth-calm", "read=[Depth layers] mood=Calm seconds=4", file("cell-layers.tif"));
        add(films, "depth-large", "read=[Depth layers] mood=Awed seconds=3 size=160", file("cell-layers.tif"));
        add(films, "depth-stills", "mood=Hesitant seconds=5", file("cell-layers.tif"));
        return films;
    }

    private static void add(List<Film> films, String name, String wishes, Supplier<ImagePlus> stills) {
        films.add(new Film(name, wishes + " fps=10", stills));
    }

    private Supplier<ImagePlus> file(String name) {
        return () -> IJ.openImage(samples.resolve(name).toString());
    }

    private Supplier<ImagePlus> photo(String name, int longSide) {
        return () -> {
            ImageProcessor whole = file(name).get().getProcessor().convertToRGB();
            double scale = (double) longSide / Math.max(whole.getWidth(), whole.getHeight());
            whole.setInterpolationMethod(ImageProcessor.BILINEAR);
            return new ImagePlus(
                    name,
                    whole.resize(
                            (int) Math.round(whole.getWidth() * scale),
                            (int) Math.round(whole.getHeight() * scale),
                            true));
        };
    }

    private Supplier<ImagePlus> grey(String name, int longSide, int bitDepth) {
        return () -> {
            ImagePlus image = photo(name, longSide).get();
            new ImageConverter(image).convertToGray8();
            if (bitDepth == 16) {
                new ImageConverter(image).convertToGray16();
                image.getProcessor().multiply(150);
                image.setDisplayRange(0, 150 * 255);
            }
            return image;
        };
    }

    /** A grey photograph of 32 bit with a hole in it. */
    private Supplier<ImagePlus> floats(String name, int longSide) {
        return () -> {
            ImagePlus image = grey(name, longSide, 8).get();
            new ImageConverter(image).convertToGray32();
            for (int k = 0; k < 9; k++) {
                image.getProcessor().setf(20 + k % 3, 30 + k / 3, Float.NaN);
            }
            return image;
        };
    }

    private Supplier<ImagePlus> stack(String... names) {
        return () -> {
            ImageStack stack = new ImageStack(240, 180);
            for (String name : names) {
                stack.addSlice(name, photo(name, 400).get().getProcessor().resize(240, 180, true));
            }
            return new ImagePlus("together", stack);
        };
    }

    private void print(Film film) throws Exception {
        MessageDigest frames = sha256();
        MessageDigest told = sha256();
        try (var animation = Breathe.of(film.stills.get())
                .with(Settings.parse(film.wishes))
                .threads(2)
                .animate()) {
            for (int i = 0; i < animation.frames(); i++) {
                for (ImageProcessor plane : animation.frame(i)) {
                    add(frames, plane);
                }
                add(told, animation.label(i));
                for (String signal : SIGNALS.split(" ")) {
                    add(told, animation.signal(signal, i / animation.fps()));
                }
                if (i % 13 == 5) {
                    tell(told, animation, i);
                }
            }
            out.printf("%-28s %-16s %-16s %-16s%n", film.name, hex(frames), hex(told), hex(recipe(animation.recipe())));
        }
    }

    /** Adds the geometry of a frame, for all gestures of the film together. */
    private static void tell(MessageDigest told, Animation animation, int i) {
        for (var placed : animation.at(i)) {
            add(told, placed.weight());
            for (int layer = 0; layer < animation.layers(placed.still()); layer++) {
                var field = animation.displacement(i, placed.still(), layer, Gesture.all());
                add(told, field.dx());
                add(told, field.dy());
                add(told, (float[]) animation.coverage(i, placed.still(), layer).getPixels());
            }
        }
        for (var gesture : Gesture.all()) {
            add(told, (float[]) animation.gain(i, gesture).getPixels());
        }
    }

    private static MessageDigest recipe(String text) throws NoSuchAlgorithmException {
        MessageDigest digest = sha256();
        add(digest, text);
        return digest;
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static void add(MessageDigest digest, ImageProcessor plane) {
        Object pixels = plane.getPixels();
        if (pixels instanceof byte[] bytes) {
            digest.update(bytes);
        } else if (pixels instanceof short[] shorts) {
            ByteBuffer buffer = ByteBuffer.allocate(2 * shorts.length);
            buffer.asShortBuffer().put(shorts);
            digest.update(buffer);
        } else if (pixels instanceof int[] colours) {
            ByteBuffer buffer = ByteBuffer.allocate(4 * colours.length);
            buffer.asIntBuffer().put(colours);
            digest.update(buffer);
        } else {
            add(digest, (float[]) pixels);
        }
    }

    private static void add(MessageDigest digest, float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length);
        for (float value : values) {
            // −0 is 0.
            buffer.putFloat(value + 0f);
        }
        digest.update(buffer.flip());
    }

    private static void add(MessageDigest digest, double value) {
        digest.update(ByteBuffer.allocate(8).putDouble(value + 0.0).flip());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
