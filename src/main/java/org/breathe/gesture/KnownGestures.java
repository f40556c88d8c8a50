package org.breathe.gesture;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The gestures that a class path names, and why some of those were left out. A gesture of another plugin that cannot be
 * loaded or does not fit costs itself only.
 */
public final class KnownGestures {
    private static final Pattern KEY = Pattern.compile("[a-z]+");

    private final Map<String, Gesture> byKey = new HashMap<>();
    private final Set<Gesture> gestures = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();

    private KnownGestures() {}

    /** Those that the plugin's own class path names, loaded once. */
    public static KnownGestures here() {
        return Here.KNOWN;
    }

    /** Those that a loader finds. */
    static KnownGestures of(ClassLoader loader) {
        KnownGestures known = new KnownGestures();
        Iterator<Gesture> named = ServiceLoader.load(Gesture.class, loader).iterator();
        boolean more = true;
        while (more) {
            more = known.takes(named);
        }
        return known;
    }

    /** Takes the next one or keeps why not; whether there may be more. */
    private boolean takes(Iterator<Gesture> named) {
        try {
            if (!named.hasNext()) {
                return false;
            }
            take(named.next());
            return true;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            // The iterator goes on behind what failed; the same sentence again says that it could not.
            return refusals.add("A gesture cannot be loaded and is left out (" + reason(e)
                    + "); update or remove the plugin that brings it.");
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem.getCause();
        String reason = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        return cause == null ? reason : reason + ": " + cause;
    }

    private void take(Gesture gesture) {
        String key = gesture.key();
        String name = gesture.getClass().getName();
        // What cannot even say whether it waits to be asked for would fail later, in the table of keys.
        boolean sound = gesture.onRequest() != null;
        if (!sound || key == null || !KEY.matcher(key).matches()) {
            refusals.add("The gesture " + name + " is left out because its key \"" + key
                    + "\" is not a single word of the letters a to z; update or remove the plugin that brings it.");
        } else if (byKey.containsKey(key)) {
            refusals.add("The gesture " + name + " is left out because "
                    + byKey.get(key).getClass().getName() + " has its key \"" + key
                    + "\" already; update or remove the plugin that brings one of them.");
        } else {
            byKey.put(key, gesture);
            gestures.add(gesture);
        }
    }

    /** The gestures, in the order in which they act; each has another key. */
    public Set<Gesture> gestures() {
        return Collections.unmodifiableSet(gestures);
    }

    /** Why others were left out, in a sentence each. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Loads them when they are first asked for. In Fiji the thread's own loader need not see plugins. */
    private static final class Here {
        private static final KnownGestures KNOWN = of(Gesture.class.getClassLoader());
    }
}
