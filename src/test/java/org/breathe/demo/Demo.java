package org.breathe.demo;

import ij.IJ;
import ij.ImagePlus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.export.ContactSheet;
import org.breathe.export.MovieFile;
import org.breathe.image.Photos;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Renders the bundled samples, each in a mood of its own and then some together, with a contact sheet beside each. */
public final class Demo {
    /**
     * A film of the demonstration.
     *
     * @param name of the file, without its ending
     * @param wishes an option line
     * @param stills the samples that it is made of
     */
    private record Piece(String name, String wishes, List<String> stills) {
        Piece(String name, String wishes, String... stills) {
            this(name, wishes, List.of(stills));
        }
    }

    private static final List<Piece> PIECES = List.of(
            new Piece("portrait", "mood=Tender seconds=8 output=MP4", "astronaut.png"),
            new Piece("coffee", "mood=Calm seconds=8 steam output=MP4", "coffee.png"),
            new Piece("dogs", "mood=Hesitant seconds=8 size=640 output=AVI", "dogs.jpg"),
            new Piece("stream", "mood=Awed seconds=8 size=720 output=WebM", "stream.jpg"),
            new Piece("cell", "read=[Depth layers] seconds=6 size=256 output=[AVI lossless]", "cell-layers.tif"),
            new Piece(
                    "together",
                    "mood=Nostalgic seconds=24 size=640 ending=[Fade out] output=MP4",
                    "stream.jpg",
                    "coffee.png",
                    "chelsea.png",
                    "mountains.jpg",
                    "sunset.jpg"));

    /** README's moving picture, as small as a page wants it. */
    private static final String CLOSE_UP = "mood=Tender seconds=6 ending=Loop fps=10 seed=3 output=GIF";

    private final Path samples;
    private final Path films;
    private final PrintStream out;

    private Demo(Path samples, Path films, PrintStream out) {
        this.samples = samples;
        this.films = films;
        this.out = out;
    }

    /** Takes the folder of the samples and the folder to fill; existing films in it are replaced. */
    public static void main(String[] arguments) throws IOException {
        new Demo(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run();
        // ImageJ may have left a thread behind that would keep the program from ending.
        System.exit(0);
    }

    private void run() throws IOException {
        Files.createDirectories(films);
        long start = System.nanoTime();
        render("close-up", "the face in astronaut.png", CLOSE_UP, Breathe.of(face()));
        for (Piece piece : PIECES) {
            Photos stills =
                    Photos.open(piece.stills().stream().map(samples::resolve).toList());
            render(piece.name(), String.join(", ", piece.stills()), piece.wishes(), Breathe.of(stills));
        }
        out.printf(Locale.ROOT, "%d films in %.0f s: %s%n", PIECES.size() + 1, since(start), films.toAbsolutePath());
    }

    private ImagePlus face() {
        ImagePlus portrait = IJ.openImage(samples.resolve("astronaut.png").toString());
        portrait.setRoi(100, 0, 248, 248);
        ImagePlus face = portrait.crop();
        face.setTitle("face");
        return face;
    }

    private void render(String name, String stills, String wishes, Breathe source) throws IOException {
        long start = System.nanoTime();
        out.printf("%s from %s%n  %s%n", name, stills, wishes);
        Settings settings =
                Settings.parse(wishes).with("file", films.resolve(name).toString());
        ProgressLine line = new ProgressLine(out);
        Breathe breathe = source.with(settings).progress(line);
        MovieFile film = breathe.movie();
        line.end();
        breathe.notices().forEach(notice -> out.println("  " + notice));
        try (Animation animation = breathe.progress(Progress.NONE).animate()) {
            ContactSheet.write(ContactSheet.of(animation, 12, 4, 320), films.resolve(name + ".png"));
            out.printf(
                    Locale.ROOT,
                    "  %.1f s of %d×%d, made in %.1f s%n%n",
                    film.frames() / animation.fps(),
                    animation.width(),
                    animation.height(),
                    since(start));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
