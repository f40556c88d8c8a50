package org.breathe;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breathe.Settings.Key;
import org.breathe.errors.ErrorMessages;
import org.breathe.export.MovieFile;
import org.breathe.image.Photos;
import org.breathe.image.Progress;
import org.breathe.options.Output;

/**
 * Breathe Sequence without ImageJ's window: makes a film of each folder, and one of all pictures that are named
 * themselves.
 *
 * <pre>{@code
 * java -cp ... org.breathe.Main --settings "mood=Calm seconds=20" --out films june/ july/
 * }</pre>
 */
public final class Main {
    /** Everything was made. */
    static final int ALL = 0;
    /** Some films were made, some could not be. */
    static final int SOME = 1;
    /** The line was not understood; nothing was tried. */
    static final int USAGE = 2;
    /** Nothing could be made. */
    static final int NONE = 3;

    private static final String USE = "Usage: org.breathe.Main [--settings \"key=value ...\"] [--out folder]"
            + " [--models folder] [--threads n] [--help] pictures or folders...";

    private final PrintStream out;
    private final PrintStream err;
    private final List<Path> pictures = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    /** The names of the films that went to the target folder so far, without ending. */
    private final Set<String> names = new HashSet<>();

    /** The notices that were printed; each is printed once. */
    private final Set<String> told = new HashSet<>();

    private Settings settings = Settings.defaults();
    private Path target;
    private Path models;
    private int threads;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs and ends the program with the exit code of {@link #run}. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments, System.out, System.err));
    }

    /**
     * Carries out a command line.
     *
     * @param out hears of progress and of every film that is written
     * @param err hears, in a sentence each, of what could not be made; with the stack trace if nobody foresaw why
     * @return 0 if all films were made, 1 if some, 3 if none; 2 if the line was not understood
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Main main = new Main(out, err);
        try {
            if (List.of(arguments).contains("--help")) {
                main.help();
                return ALL;
            }
            main.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USE);
            return USAGE;
        }
        return main.makeFilms();
    }

    private void parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) add(Path.of(argument));
            else if (i + 1 == arguments.size())
                throw new IllegalArgumentException("After " + argument + " something is missing.");
            else option(argument, arguments.get(++i));
        }
        if (pictures.isEmpty() && folders.isEmpty())
            throw new IllegalArgumentException("There is nothing to animate; name pictures or folders of pictures.");
        boolean several = folders.size() + (pictures.isEmpty() ? 0 : 1) > 1;
        if (several && settings.options().file().isPresent())
            throw new IllegalArgumentException("Several films cannot go to one file; name a folder with --out.");
        if (settings.options().output() == Output.StackOutput.STACK)
            throw new IllegalArgumentException("output cannot be \"Stack\" here; name a movie format, such as MP4.");
    }

    private void option(String name, String value) {
        switch (name) {
            case "--settings" -> settings = Settings.parse(value);
            case "--out" -> target = Path.of(value);
            case "--models" -> models = Path.of(value);
            case "--threads" -> threads = threads(value);
            default -> throw new IllegalArgumentException("There is no option " + name + ".");
        }
    }

    private static int threads(String value) {
        if (!value.matches("[1-9]\\d{0,2}"))
            throw new IllegalArgumentException("--threads cannot be \"" + value + "\"; allowed is 1 to 999.");
        return Integer.parseInt(value);
    }

    private void add(Path path) {
        (Files.isDirectory(path) ? folders : pictures).add(path);
    }

    private int makeFilms() {
        List<List<Path>> films = new ArrayList<>();
        if (!pictures.isEmpty()) films.add(pictures);
        folders.forEach(folder -> films.add(List.of(folder)));
        long made = films.stream().filter(this::makeFilm).count();
        return made == films.size() ? ALL : made > 0 ? SOME : NONE;
    }

    /** Makes a film; if that fails, {@code err} hears why. Whether it was made. */
    private boolean makeFilm(List<Path> paths) {
        try {
            Photos photos = Photos.open(paths);
            if (!photos.notice().isEmpty()) err.println(photos.notice());
            Breathe breathe = Breathe.of(photos).with(settingsFor(paths.get(0))).progress(new PrintedProgress());
            if (models != null) breathe = breathe.models(models);
            if (threads > 0) breathe = breathe.threads(threads);
            MovieFile movie = breathe.movie();
            breathe.notices().stream().filter(told::add).forEach(err::println);
            out.println(movie.file() + ": " + movie.frames() + " frames. " + movie.notice());
            return true;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            err.println(paths.get(0) + ": " + ErrorMessages.report(e));
            return false;
        }
    }

    /** The settings with a file in the target folder, named after the first path. An earlier run's film is replaced. */
    private Settings settingsFor(Path first) throws IOException {
        if (target == null || settings.options().file().isPresent()) return settings;
        String name = first.toAbsolutePath().normalize().getFileName().toString();
        String stem = (Files.isDirectory(first) ? name : name.replaceFirst("(?<=.)\\.\\w+$", "")) + "-breathe";
        String unique = stem;
        for (int i = 2; !names.add(unique); i++) unique = stem + "-" + i;
        return settings.with(
                "file", Files.createDirectories(target).resolve(unique).toString());
    }

    private void help() {
        out.println(USE);
        out.println("Each folder becomes a film, and so do all pictures together that are named themselves.");
        out.println("Exit codes: 0 all films were made, 1 some, 2 the line was not understood, 3 none.");
        out.println();
        out.println("Keys of --settings:");
        for (Key key : Settings.keys()) {
            out.println("  " + key.name() + (key.fallback().isEmpty() ? "" : " = " + key.fallback()));
            out.println("      " + key.help());
            out.println("      Allowed: " + key.allowed() + ".");
        }
    }

    /** Writes a line whenever another tenth of the work is done. */
    private final class PrintedProgress implements Progress {
        private String last = "";

        @Override
        public void at(String what, int done, int total) {
            String line = what + " " + 10 * (10 * done / total) + " %";
            if (!line.equals(last)) out.println(line);
            last = line;
        }
    }
}
