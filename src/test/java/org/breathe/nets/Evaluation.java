package org.breathe.nets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breathe.export.ContactSheet;
import org.breathe.flow.FlowEstimator;
import org.breathe.model.Models;
import org.breathe.scene.Perception;

/** Prints as Markdown how well nets see: a candidate, those in the jar, none at all, and a plain rule side by side. */
public final class Evaluation {
    private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "tif", "tiff");

    private final List<Contender> contenders;
    private final Path sheets;
    private final PrintStream out;

    private Evaluation(List<Contender> contenders, Path sheets, PrintStream out) {
        this.contenders = contenders;
        this.sheets = sheets;
        this.out = out;
    }

    /**
     * Takes the folder of marks and masks, the folder of the photographs that they are of, and the folder to fill with
     * contact sheets; {@link Wishes} tells the rest.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Wishes wishes = Wishes.ofProperties();
        Path photos = Path.of(arguments[1]);
        try (Models shipped = Models.open(null);
                Models candidate = Models.open(wishes.candidate().orElse(null))) {
            List<Contender> contenders = new ArrayList<>();
            Perception challenger = Perception.with(candidate);
            Perception champion = Perception.with(shipped);
            if (wishes.candidate().isPresent()) contenders.add(new Contender("candidate", challenger));
            contenders.add(new Contender("nets in the jar", champion));
            contenders.add(new Contender("without nets", Perception.classical()));
            Evaluation evaluation = new Evaluation(contenders, Path.of(arguments[2]), System.out);
            if (wishes.candidate().isPresent()) evaluation.introduce(challenger, champion);
            evaluation.samples(Path.of(arguments[0]), photos);
            evaluation.stereo(wishes);
            if (wishes.photos().isPresent()) evaluation.look(wishes.photos().get());
            if (wishes.films().isPresent())
                System.out.println(BetweenTable.of(wishes.films().get(), estimators(wishes, candidate, shipped)));
            Stream.concat(candidate.notes().stream(), shipped.notes().stream())
                    .distinct()
                    .forEach(System.out::println);
        }
        if (wishes.latency()) System.out.println(Latency.of(photos.resolve("coffee.png"), wishes.candidate()));
        System.exit(0);
    }

    private static Map<String, FlowEstimator> estimators(Wishes wishes, Models candidate, Models shipped) {
        Map<String, FlowEstimator> estimators = new LinkedHashMap<>();
        if (wishes.candidate().isPresent()) estimators.put("candidate", FlowEstimator.with(candidate));
        estimators.put("flow net in the jar", FlowEstimator.with(shipped));
        estimators.put("classical flow", FlowEstimator.classical());
        return estimators;
    }

    /** Says what is new, lest a mistyped folder pass for a net as good as the old. */
    private void introduce(Perception candidate, Perception shipped) {
        String changed = candidate.nets().entrySet().stream()
                .filter(net -> !net.getValue().equals(shipped.nets().get(net.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        out.println(
                changed.isEmpty()
                        ? "The candidate sees with the nets in the jar: its folder holds no other that can take their place.\n"
                        : "The candidate differs in: " + changed + ".\n");
    }

    private void samples(Path truths, Path photos) throws IOException {
        Map<String, Marks> marks = Marks.read(truths.resolve("marks.json"));
        Map<String, Masks> masks = Masks.read(truths.resolve("masks.json"));
        Map<String, Sight> sights = new TreeMap<>();
        for (String name : marks.keySet()) sights.put(name, seen(photos.resolve(name)));
        Map<String, List<Marks.Pair>> pairs = new TreeMap<>();
        marks.forEach((name, mark) -> pairs.put(name, mark.pairs()));
        out.println(DepthTable.of(contenders, sights, pairs));
        out.println(KindTable.of(contenders, sights, marks));
        out.println(MaskTables.subjects(contenders, sights, masks));
        out.println(MaskTables.kinds(contenders, sights, masks));
    }

    private void stereo(Wishes wishes) throws IOException {
        if (wishes.stereo().isEmpty()) {
            out.println("Stereo pairs were not measured: `sh models/evaluation/stereo.sh FOLDER` fetches them, then "
                    + "`-Dnets.stereo=FOLDER`.\n");
            return;
        }
        Map<String, Sight> sights = new TreeMap<>();
        Map<String, List<Marks.Pair>> pairs = new TreeMap<>();
        for (StereoPair stereo : StereoPair.in(wishes.stereo().get())) {
            sights.put(stereo.name(), seen(stereo.picture()));
            pairs.put(stereo.name(), stereo.pairs());
        }
        out.println(DepthTable.of(contenders, sights, pairs));
    }

    private void look(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path photo : files.filter(Evaluation::isPhoto).sorted().toList()) seen(photo);
        }
    }

    private static boolean isPhoto(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return PHOTOS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Has a photograph looked at by all, and leaves a sheet of it. */
    private Sight seen(Path photo) throws IOException {
        Sight sight = Sight.of(photo, contenders);
        Files.createDirectories(sheets);
        ContactSheet.write(SceneSheet.of(contenders, sight), sheets.resolve(photo.getFileName() + ".png"));
        return sight;
    }
}
