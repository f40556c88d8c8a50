package org.breathe.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A voice seen as one number over time. Where two passages dissolve, the one that is seen most speaks. */
@FunctionalInterface
interface Signal {
    /** The signals that have one name. */
    Map<String, Signal> NAMED = named();

    /** A lid of a face, counted from 0. */
    Pattern LID = Pattern.compile("lid\\.(\\d{1,4})\\.(left|right)");

    /** The eyes of a face, counted from 0. */
    Pattern GAZE = Pattern.compile("gaze\\.(\\d{1,4})");

    double at(Audible score, double seconds);

    /**
     * The signal with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    static Signal of(String name) {
        Signal signal = NAMED.get(name);
        if (signal != null) {
            return signal;
        }
        Matcher gaze = GAZE.matcher(name);
        if (gaze.matches()) {
            int face = Integer.parseInt(gaze.group(1));
            return (score, t) -> score.gaze(score.leading(t), face, t);
        }
        Matcher lid = LID.matcher(name);
        if (!lid.matches()) {
            throw new IllegalArgumentException("There is no signal \"" + name + "\"; choose one of: "
                    + String.join(", ", NAMED.keySet()) + ", lid.FACE.left, lid.FACE.right, gaze.FACE.");
        }
        int face = Integer.parseInt(lid.group(1));
        boolean left = lid.group(2).equals("left");
        return (score, t) -> score.lid(score.leading(t), face, left, t);
    }

    private static Map<String, Signal> named() {
        Map<String, Signal> signals = new LinkedHashMap<>();
        signals.put("breath", (score, t) -> score.breath(t));
        signals.put("lag", (score, t) -> score.lag(t));
        signals.put("hold", (score, t) -> score.holds(t) ? 1 : 0);
        signals.put("intensity", (score, t) -> score.intensity(t));
        signals.put(
                "camera.x", (score, t) -> score.camera(score.leading(t), t, 1).x());
        signals.put(
                "camera.y", (score, t) -> score.camera(score.leading(t), t, 1).y());
        signals.put(
                "camera.zoom",
                (score, t) -> score.camera(score.leading(t), t, 1).zoom());
        signals.put("sway", (score, t) -> score.sway(score.leading(t), t, 0));
        signals.put("ripple", (score, t) -> score.ripple(score.leading(t), t, 0));
        signals.put("drift", (score, t) -> score.drift(score.leading(t), t));
        signals.put("light", (score, t) -> score.light(score.leading(t), t, 0.5));
        signals.put("softness", (score, t) -> score.softness(score.leading(t), t));
        signals.put("grain", (score, t) -> score.grain(score.leading(t), t));
        return signals;
    }
}
