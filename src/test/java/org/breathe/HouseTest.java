package org.breathe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which room of the house knows which, read from the compiled classes. */
class HouseTest {
    /** In the order in which data passes them; each knows only those before it. */
    private static final List<String> ROOMS = List.of(
            "pixels", "image", "model", "flow", "mood", "scene", "timing", "score", "motion", "render", "export", "",
            "plugin");

    private static final Pattern NAME = Pattern.compile("(?<![\\w/])L?((?:\\w+/)+\\w[\\w$]*)");

    /** Every class with the names of all classes that it mentions. */
    private static final Map<String, Set<String>> MENTIONS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path classes = Path.of("target/classes/org/breathe");
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .forEach(file -> MENTIONS.put(
                            "org/breathe/"
                                    + classes.relativize(file)
                                            .toString()
                                            .replace('\\', '/')
                                            .replace(".class", ""),
                            mentions(file)));
        }
    }

    @Test
    void aRoomKnowsOnlyThoseBeforeIt() {
        assertTrue(MENTIONS.size() > 100, "the classes were found");
        assertEquals(
                List.of(),
                mentioned((from, name) ->
                        name.startsWith("org/breathe/") && ROOMS.indexOf(room(name)) > ROOMS.indexOf(room(from))));
    }

    @Test
    void everyClassLiesInARoomOfTheHouse() {
        assertEquals(
                List.of(),
                MENTIONS.keySet().stream()
                        .filter(name -> !ROOMS.contains(room(name)))
                        .toList());
    }

    @Test
    void pixelsKnowNothingButJavaAndTheProcessorsOfImageJ() {
        assertEquals(
                List.of(),
                mentioned((from, name) -> room(from).equals("pixels")
                        && Stream.of("java/", "ij/process/", "ij/plugin/filter/", "org/breathe/pixels/")
                                .noneMatch(name::startsWith)
                        && name.matches("(ij|org|net|ai|javax|sc)/.*")));
    }

    @Test
    void windowsAreOpenedByThePluginOnly() {
        Set<String> windows = Set.of(
                "java/awt/Window",
                "java/awt/Frame",
                "java/awt/Dialog",
                "javax/swing/JFrame",
                "javax/swing/JDialog",
                "javax/swing/JOptionPane",
                "javax/swing/JFileChooser",
                "ij/gui/GenericDialog",
                "ij/gui/NonBlockingGenericDialog");
        assertEquals(
                List.of(),
                mentioned((from, name) -> windows.contains(name) && !room(from).equals("plugin")));
    }

    @Test
    void imagesOfImageJAreKnownAtTheDoorsOnly() {
        Set<String> doors = Set.of("image", "export", "", "plugin");
        assertEquals(List.of(), mentioned((from, name) -> name.equals("ij/ImagePlus") && !doors.contains(room(from))));
    }

    @Test
    void netsAreRunInOneRoomAndFilmsWrittenInOne() {
        assertEquals(
                List.of(),
                mentioned((from, name) ->
                        name.startsWith("ai/djl/") && !room(from).equals("model")));
        assertEquals(
                List.of(),
                mentioned((from, name) ->
                        name.startsWith("org/bytedeco/") && !room(from).equals("export")));
    }

    @Test
    void theEntryClassCanBeLoadedWithoutAnyLibrary() {
        Set<String> known = MENTIONS.get("org/breathe/plugin/BreatheSequence");
        assertEquals(
                List.of(),
                known.stream()
                        .filter(name -> name.contains("/")
                                && !name.startsWith("ij/")
                                && !name.startsWith("java/")
                                && !name.startsWith("org/breathe/"))
                        .toList());
    }

    private static List<String> mentioned(BiPredicate<String, String> forbidden) {
        List<String> found = new ArrayList<>();
        MENTIONS.forEach((from, names) -> names.stream()
                .filter(name -> forbidden.test(from, name))
                .forEach(name -> found.add(from + " knows " + name)));
        return found;
    }

    private static String room(String name) {
        String inside = name.substring("org/breathe/".length());
        return inside.contains("/") ? inside.substring(0, inside.lastIndexOf('/')) : "";
    }

    /** All names of classes in a class file's constants: in types, signatures and annotations. */
    private static Set<String> mentions(Path file) {
        Set<String> names = new HashSet<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            int constants = in.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> {
                        Matcher match = NAME.matcher(in.readUTF());
                        while (match.find()) names.add(match.group(1));
                    }
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        // Long and double constants take two places.
                        i++;
                    }
                    case 15 -> in.skipNBytes(3);
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    default -> in.skipNBytes(4);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
        return names;
    }
}
