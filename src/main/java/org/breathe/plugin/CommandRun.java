package org.breathe.plugin;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.frame.Recorder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.Settings.Key;
import org.breathe.export.MovieFile;
import org.breathe.image.Photos;

/** One run of the command, from settings to a stack that is shown or a film that is written. */
final class CommandRun {
    private static final String NO_IMAGE =
            "There is no image to animate: open a stack of stills first; one image is enough.";

    /** Notices that were logged already; each is logged once. */
    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    private CommandRun() {}

    /** Runs with an option line, without any dialog. */
    static void scripted(ImagePlus image, String options) {
        Settings settings = Settings.parse(options);
        if (image == null) throw new IllegalArgumentException(NO_IMAGE);
        run(Breathe.of(image), settings);
    }

    /** Asks for a mood, and for photos if there is no image. */
    static void interactive(ImagePlus image) {
        List<Path> photos = image == null ? PhotoChooser.ask() : List.of();
        if (image == null && photos.isEmpty()) throw new CancellationException("Nothing was chosen.");
        Breathe breathe = image == null ? Breathe.of(Photos.open(photos)) : Breathe.of(image);
        String title = image == null ? photos.get(0).getFileName().toString() : image.getTitle();
        SettingsModel model = SettingsModel.remembered();
        Optional<Settings> chosen = BreatheDialog.ask(title, model, new DialogPreview(breathe));
        Settings settings = chosen.orElseThrow(() -> new CancellationException("Nothing was made."));
        model.remember();
        if (Recorder.record) record(settings, photos);
        IJ.resetEscape();
        run(breathe, settings);
    }

    /** Shows a stack, or writes a film and says where. */
    static void run(Breathe source, Settings settings) {
        Breathe breathe = source.with(settings).progress(new StatusBarProgress());
        try {
            if (settings.isFilm()) {
                MovieFile movie = breathe.movie();
                IJ.showStatus("Wrote " + movie.file() + " (" + movie.frames() + " frames). " + movie.notice());
            } else {
                breathe.run().show();
            }
        } finally {
            // What was cancelled or went wrong would leave its bar standing; ImageJ clears it only at the full count.
            IJ.showProgress(1.0);
        }
        breathe.notices().stream().filter(LOGGED::add).forEach(IJ::log);
    }

    /** ImageJ records the command itself once it returns; photos from files are not its current image. */
    private static void record(Settings settings, List<Path> photos) {
        if (photos.isEmpty()) {
            for (Key key : Settings.keys()) record(key, settings.get(key.name()));
            return;
        }
        Recorder.setCommand(null);
        String paths =
                photos.stream().map(path -> path.toString().replace('\\', '/')).collect(Collectors.joining("\\n"));
        Recorder.recordString(
                "call(\"org.breathe.plugin.Batch.photos\", \"" + paths + "\", \"" + settings.toMacro() + "\");\n");
    }

    private static void record(Key key, String value) {
        if (value.equals(key.fallback())) return;
        if (value.equals("true")) Recorder.recordOption(key.name());
        else Recorder.recordOption(key.name(), value);
    }
}
