package org.breathe.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another plugin brings costs nothing but itself if it does not fit. */
class KnownGesturesTest {
    @TempDir
    Path plugin;

    @Test
    void allOwnGesturesAreTaken() {
        assertEquals(List.of(), KnownGestures.here().refusals());
        assertTrue(Gesture.all().size() > 10);
    }

    @Test
    void aStrangersGestureThatFitsActsAfterTheOwn() throws IOException {
        List<String> keys = keys();
        KnownGestures known = brought(Glow.class.getName());
        keys.add("glow");
        assertEquals(keys, known.gestures().stream().map(Gesture::key).toList());
        assertEquals(List.of(), known.refusals());
    }

    @ParameterizedTest
    @CsvSource({
        "org.stranger.Missing, A gesture cannot be loaded",
        "org.stranger.Damaged, A gesture cannot be loaded",
        "not a name, A gesture cannot be loaded",
        "org.breathe.gesture.KnownGesturesTest, A gesture cannot be loaded",
        "org.breathe.gesture.KnownGesturesTest$Failing, no paint",
        "org.breathe.gesture.KnownGesturesTest$Broken, no brush",
        "org.breathe.gesture.KnownGesturesTest$Mute, A gesture cannot be loaded",
        "org.breathe.gesture.KnownGesturesTest$Shouting, 'key \"GLOW 2\" is not a single word'",
        "org.breathe.gesture.KnownGesturesTest$Second, 'BlinkGesture has its key \"blink\" already'"
    })
    void oneThatDoesNotFitIsLeftOutAndTold(String name, String reason) throws IOException {
        Files.createDirectories(plugin.resolve("org/stranger"));
        Files.write(plugin.resolve("org/stranger/Damaged.class"), new byte[] {1, 2, 3});
        KnownGestures known = brought(name);
        assertEquals(keys(), known.gestures().stream().map(Gesture::key).toList());
        assertEquals(1, known.refusals().size(), known.refusals().toString());
        String told = known.refusals().get(0);
        assertTrue(told.contains(reason) && told.endsWith("."), told);
    }

    @Test
    void whatComesAfterOneThatFailsIsTaken() throws IOException {
        KnownGestures known = brought("org.stranger.Missing\n" + Failing.class.getName() + "\n" + Glow.class.getName());
        assertTrue(known.gestures().stream().anyMatch(gesture -> gesture instanceof Glow));
        assertEquals(2, known.refusals().size(), known.refusals().toString());
    }

    private static List<String> keys() {
        return new ArrayList<>(Gesture.all().stream().map(Gesture::key).toList());
    }

    /** What is known where another plugin names these classes. */
    private KnownGestures brought(String lines) throws IOException {
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(services.resolve(Gesture.class.getName()), lines + "\n");
        URL[] jars = {plugin.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jars, Gesture.class.getClassLoader())) {
            return KnownGestures.of(loader);
        }
    }

    /** A gesture that does nothing under some key. */
    private abstract static class Named implements Gesture {
        private final String key;

        Named(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Performer perform(Score score) {
            return (still, passage, seconds) -> List.of();
        }
    }

    public static final class Glow extends Named {
        public Glow() {
            super("glow");
        }
    }

    public static final class Failing extends Named {
        public Failing() {
            super("failing");
            throw new IllegalStateException("no paint");
        }
    }

    public static final class Broken extends Named {
        public Broken() {
            super("broken");
            throw new NoClassDefFoundError("no brush");
        }
    }

    public static final class Mute extends Named {
        public Mute() {
            super("mute");
        }

        @Override
        public String key() {
            throw new AbstractMethodError("key");
        }
    }

    public static final class Shouting extends Named {
        public Shouting() {
            super("GLOW 2");
        }
    }

    public static final class Second extends Named {
        public Second() {
            super("blink");
        }
    }
}
