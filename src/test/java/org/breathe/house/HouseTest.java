package org.breathe.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.breathe.plugin.BreatheSequence;
import org.junit.jupiter.api.Test;

/** Which room of the house knows which. A room is a package under {@code org.breathe}; the front door is "". */
class HouseTest {
    /**
     * In the order in which data passes them; each knows only those before it. A room with a star may have rooms of its
     * own, which count as part of it.
     */
    private static final List<String> ROOMS = List.of(
            "errors",
            "cache",
            "pixels",
            "image",
            "model",
            "mood",
            "scene",
            "timing",
            "score",
            "flow",
            "gesture.*",
            "render.*",
            "export",
            "options",
            "pipeline",
            "",
            "plugin");

    /** Rooms whose own rooms may not know each other. */
    private static final Set<String> SEPARATE = Set.of("gesture");

    /** Where images of ImageJ come in and go out. */
    private static final Set<String> DOORS = Set.of("image", "export", "", "plugin");

    private static final String NETS = "model";
    private static final String FILMS = "export";
    private static final String WINDOWS = "plugin";

    @Test
    void aRoomKnowsOnlyThoseBeforeIt() {
        assertTrue(MainClasses.all().size() > 100, "the classes were found");
        assertNobody(
                "A room knows only those before it in " + ROOMS + ".",
                (from, of) -> isOurs(of) && order(of) > order(from));
    }

    @Test
    void everyClassLiesInARoomOfTheHouse() {
        assertEquals(
                List.of(),
                MainClasses.all().stream()
                        .filter(type -> !liesInARoom(type))
                        .map(JavaClass::getName)
                        .toList(),
                "Every class lies in one of " + ROOMS + ", or a room of its own is listed for it.");
    }

    @Test
    void roomsWithinARoomOfGesturesDoNotKnowEachOther() {
        assertNobody(
                "Gestures do not know each other: what two need lies in the room around them or before it.",
                (from, of) -> isOurs(of)
                        && SEPARATE.contains(room(from))
                        && room(of).equals(room(from))
                        && !within(from).isEmpty()
                        && !within(of).isEmpty()
                        && !within(of).equals(within(from)));
    }

    @Test
    void windowsAreOpenedByThePluginOnly() {
        Set<String> windows = Set.of(
                "java.awt.Window",
                "java.awt.Frame",
                "java.awt.Dialog",
                "javax.swing.JFrame",
                "javax.swing.JDialog",
                "javax.swing.JOptionPane",
                "javax.swing.JFileChooser",
                "ij.gui.GenericDialog",
                "ij.gui.NonBlockingGenericDialog");
        assertNobody(
                "Windows are opened in " + WINDOWS + " only, so that macros and servers never load one.",
                (from, of) -> windows.contains(of.getName()) && !room(from).equals(WINDOWS));
    }

    @Test
    void imagesOfImageJAreKnownAtTheDoorsOnly() {
        assertNobody(
                "ImagePlus is known in " + DOORS + " only.",
                (from, of) -> of.getName().equals("ij.ImagePlus") && !DOORS.contains(room(from)));
    }

    @Test
    void netsAreRunInOneRoomAndFilmsWrittenInOne() {
        assertNobody(
                "DJL and ONNX Runtime are touched in " + NETS + " only.",
                (from, of) -> (startsWith(of, "ai.djl.") || startsWith(of, "ai.onnxruntime."))
                        && !room(from).equals(NETS));
        assertNobody(
                "JavaCV and FFmpeg are touched in " + FILMS + " only.",
                (from, of) -> startsWith(of, "org.bytedeco.") && !room(from).equals(FILMS));
    }

    @Test
    void theEntryClassCanBeLoadedWithoutAnyLibrary() {
        assertNobody(
                "The entry class knows ImageJ, Java and this house alone, so that it can say what is missing.",
                (from, of) -> from.isEquivalentTo(BreatheSequence.class)
                        && !of.isPrimitive()
                        && !startsWith(of, "ij.")
                        && !startsWith(of, "java.")
                        && !isOurs(of));
    }

    private static void assertNobody(String rule, BiPredicate<JavaClass, JavaClass> forbidden) {
        assertEquals(List.of(), MainClasses.knowing(forbidden), rule);
    }

    private static boolean isOurs(JavaClass type) {
        return startsWith(type, "org.breathe.");
    }

    private static boolean startsWith(JavaClass type, String packages) {
        return type.getName().startsWith(packages);
    }

    private static boolean liesInARoom(JavaClass type) {
        return within(type).isEmpty() ? order(type) >= 0 : ROOMS.contains(room(type) + ".*");
    }

    private static int order(JavaClass type) {
        int order = ROOMS.indexOf(room(type));
        return order >= 0 ? order : ROOMS.indexOf(room(type) + ".*");
    }

    /** The first part of a package's name below {@code org.breathe}: {@code render} of {@code render.depth}. */
    private static String room(JavaClass type) {
        return below(type)[0];
    }

    /** The second part: {@code depth} of {@code render.depth}, "" of {@code render}. */
    private static String within(JavaClass type) {
        String[] parts = below(type);
        return parts.length == 1 ? "" : parts[1];
    }

    private static String[] below(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.breathe\\.?", "").split("\\.");
    }
}
