package org.breathe.score;

import org.breathe.mood.Mood;

/**
 * The figures that a camera may dance, chosen by mood. Each goes forward from where the camera is and comes back to a
 * home. Only the first move to what attracts attention is a push, except where excitement asks for several.
 */
final class CameraMoves {
    /** Shorter than this, s, a phrase is only forward, wait and back. */
    private static final double SHORT = 4;
    /** Shorter than this, in pushes, a phrase of several moves would stop hard after each. */
    private static final double HASTY = 2.4;

    private final CameraTargets targets;
    private final Mood mood;
    private final double imperfection;

    CameraMoves(CameraTargets targets, double imperfection) {
        this.targets = targets;
        this.imperfection = imperfection;
        mood = targets.mood();
    }

    /** Adds a phrase, from where the camera is. */
    void phrase(CameraPathBuilder steps, int index, Framing home, double seconds) {
        steps.rest((index == 0 ? 0.9 : 0.4) * targets.patience());
        if (seconds < SHORT || mood.arousal() > 0.25 && seconds < HASTY * targets.push()) {
            push(steps, targets.near(), 1).rest(1.4);
        } else if (mood.hesitation() > 0.3 && mood.arousal() > 0.3) {
            if (mood.tension() > 0.75) {
                stalk(steps, index);
            } else {
                search(steps);
            }
        } else if (mood.valence() > 0.6 && mood.arousal() > 0.25) {
            bounce(steps);
        } else {
            boolean dares = dares(index, 20);
            // With both there would be no time to hesitate in.
            boolean leans = targets.chance().uniform(30L + index) < 0.5;
            if (dares && !leans) {
                falter(steps, index);
            }
            approach(steps);
            if (dares && leans) {
                lean(steps);
            }
        }
        leave(steps, home, seconds);
    }

    /** Begins, loses heart on the way, and returns slower. */
    void falter(CameraPathBuilder steps, int index) {
        Framing from = steps.place();
        double heart = targets.chance().between(10L + index, 0.35, 0.7);
        push(steps, from.towards(targets.near(), heart), 0.6).rest(0.3);
        move(steps, from, 0.9).rest(0.6);
    }

    /** Whether an irregular figure is played: surely where hesitation is strong, never in data or perfection. */
    boolean dares(int index, long channel) {
        double likely = 2 * (mood.hesitation() - 0.1) * Math.min(1, 4 * imperfection);
        return targets.chance().uniform(channel + index) < likely;
    }

    private void approach(CameraPathBuilder steps) {
        Framing from = steps.place();
        if (mood.valence() > 0.4 && mood.arousal() > 0.1) {
            // Awe takes the whole time to arrive.
            push(steps, targets.near(), 1.7).rest(1.1);
        } else if (mood.memory() > 0.65) {
            // A memory is not looked at in one place: the camera floats on.
            push(steps, targets.near(), 0.9).rest(0.3);
            move(steps, targets.near().towards(targets.second(), 0.7), 1.1).rest(0.6);
        } else if (mood.valence() > 0.55) {
            // Tenderness comes near, and then a little nearer.
            push(steps, from.towards(targets.near(), 0.7), 0.9).rest(0.7);
            move(steps, targets.near(), 0.7).rest(1.1);
        } else {
            push(steps, targets.near(), 1).rest(1.4);
        }
    }

    private void leave(CameraPathBuilder steps, Framing home, double seconds) {
        if (seconds >= SHORT && mood.valence() < -0.35 && mood.arousal() < 0.3) {
            // What one is sad about is let go in two steps.
            move(steps, steps.place().towards(home, 0.5), 0.8).rest(0.7);
            move(steps, home, 1).rest(0.6);
        } else {
            move(steps, home, 0.9).rest(0.6);
        }
    }

    /** Nearer in stages, each sudden, with waits that are too long. */
    private void stalk(CameraPathBuilder steps, int index) {
        Framing from = steps.place();
        double first = targets.chance().between(50L + index, 0.3, 0.45);
        double then = targets.chance().between(60L + index, 0.6, 0.75);
        push(steps, from.towards(targets.near(), first), 0.3).rest(0.7);
        push(steps, from.towards(targets.near(), then), 0.3).rest(0.35);
        push(steps, targets.near(), 0.35).rest(1.1);
    }

    /** To one place and another and back, staying nowhere. */
    private void search(CameraPathBuilder steps) {
        Framing from = steps.place();
        push(steps, from.towards(targets.second(), 0.6), 0.7).rest(0.3);
        push(steps, targets.near(), 0.7).rest(0.7);
        move(steps, targets.near().towards(targets.second(), 0.7), 0.6).rest(0.3);
    }

    /** Forward, a little back to the other side, and further forward, as a step that bounces. */
    private void bounce(CameraPathBuilder steps) {
        Framing from = steps.place();
        push(steps, from.towards(targets.near(), 0.75), 0.8).rest(0.35);
        move(steps, from.towards(targets.near().towards(targets.second(), 0.6), 0.5), 0.7)
                .rest(0.15);
        push(steps, targets.near(), 0.8).rest(0.8);
    }

    /** To the second place, undecided, and back to the first. */
    private void lean(CameraPathBuilder steps) {
        move(steps, targets.near().towards(targets.second(), 0.65), 0.6).rest(0.6);
        move(steps, targets.near(), 0.7).rest(0.8);
    }

    private CameraPathBuilder push(CameraPathBuilder steps, Framing to, double pushes) {
        return steps.push(to, pushes * targets.push(), targets.easing());
    }

    private CameraPathBuilder move(CameraPathBuilder steps, Framing to, double pushes) {
        return steps.move(to, pushes * targets.push(), targets.easing());
    }
}
