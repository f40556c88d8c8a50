package org.breathe.score;

import org.breathe.mood.Mood;

/**
 * The moves that a camera makes, chosen by mood. Each phrase begins where the camera is and ends at a given framing.
 * Only the first move to what attracts attention is a push, which waits for an exhalation and may make far layers lag;
 * excited moods have several.
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

    /**
     * Adds a phrase, from where the camera is.
     *
     * @param index of the phrase in its passage, from 0
     * @param home the framing that it ends at
     * @param seconds how long it takes
     */
    void phrase(CameraPathBuilder path, int index, Framing home, double seconds) {
        path.rest((index == 0 ? 0.9 : 0.4) * targets.firstWait());
        if (seconds < SHORT || mood.arousal() > 0.25 && seconds < HASTY * targets.push()) {
            push(path, targets.near(), 1).rest(1.4);
        } else if (mood.hesitation() > 0.3 && mood.arousal() > 0.3) {
            if (mood.tension() > 0.75) {
                stalk(path, index);
            } else {
                search(path);
            }
        } else if (mood.valence() > 0.6 && mood.arousal() > 0.25) {
            bounce(path);
        } else {
            boolean irregular = isIrregular(index, 20);
            // Of falter and lean only one, since both would leave no time for waits.
            boolean leans = targets.noise().uniform(30L + index) < 0.5;
            if (irregular && !leans) {
                falter(path, index);
            }
            approach(path);
            if (irregular && leans) {
                lean(path);
            }
        }
        leave(path, home, seconds);
    }

    /** Begins a move to what attracts attention, turns back at 35 to 70 % of the way and returns slower. */
    void falter(CameraPathBuilder path, int index) {
        Framing from = path.framing();
        double share = targets.noise().between(10L + index, 0.35, 0.7);
        push(path, from.towards(targets.near(), share), 0.6).rest(0.3);
        move(path, from, 0.9).rest(0.6);
    }

    /** Whether a phrase falters or leans: always from a hesitation of 0.6 on, never without imperfection (data). */
    boolean isIrregular(int index, long channel) {
        double likely = 2 * (mood.hesitation() - 0.1) * irregularity(imperfection);
        return targets.noise().uniform(channel + index) < likely;
    }

    /** How much of full irregularity an imperfection, 0…1, allows: all of it from 0.25 on. */
    static double irregularity(double imperfection) {
        return Math.min(1, 4 * imperfection);
    }

    private void approach(CameraPathBuilder path) {
        Framing from = path.framing();
        if (mood.valence() > 0.4 && mood.arousal() > 0.1) {
            // Awe: one long push.
            push(path, targets.near(), 1.7).rest(1.1);
        } else if (mood.memory() > 0.65) {
            // Memory: the camera does not stay at one place but goes on towards the second.
            push(path, targets.near(), 0.9).rest(0.3);
            move(path, targets.near().towards(targets.second(), 0.7), 1.1).rest(0.6);
        } else if (mood.valence() > 0.55) {
            // Tenderness: near, a wait, and a little nearer.
            push(path, from.towards(targets.near(), 0.7), 0.9).rest(0.7);
            move(path, targets.near(), 0.7).rest(1.1);
        } else {
            push(path, targets.near(), 1).rest(1.4);
        }
    }

    private void leave(CameraPathBuilder path, Framing home, double seconds) {
        if (seconds >= SHORT && mood.valence() < -0.35 && mood.arousal() < 0.3) {
            // Sadness: back in two moves.
            move(path, path.framing().towards(home, 0.5), 0.8).rest(0.7);
            move(path, home, 1).rest(0.6);
        } else {
            move(path, home, 0.9).rest(0.6);
        }
    }

    /** Nearer in three sudden moves with long waits between them, for hesitation in great tension. */
    private void stalk(CameraPathBuilder path, int index) {
        Framing from = path.framing();
        double first = targets.noise().between(50L + index, 0.3, 0.45);
        double then = targets.noise().between(60L + index, 0.6, 0.75);
        push(path, from.towards(targets.near(), first), 0.3).rest(0.7);
        push(path, from.towards(targets.near(), then), 0.3).rest(0.35);
        push(path, targets.near(), 0.35).rest(1.1);
    }

    /** To the second place, to the first and back towards the second, with short waits, for excited hesitation. */
    private void search(CameraPathBuilder path) {
        Framing from = path.framing();
        push(path, from.towards(targets.second(), 0.6), 0.7).rest(0.3);
        push(path, targets.near(), 0.7).rest(0.7);
        move(path, targets.near().towards(targets.second(), 0.7), 0.6).rest(0.3);
    }

    /** Forward, a little back to the other side, and further forward, for joy. */
    private void bounce(CameraPathBuilder path) {
        Framing from = path.framing();
        push(path, from.towards(targets.near(), 0.75), 0.8).rest(0.35);
        move(path, from.towards(targets.near().towards(targets.second(), 0.6), 0.5), 0.7)
                .rest(0.15);
        push(path, targets.near(), 0.8).rest(0.8);
    }

    /** To the second place and back to the first, as if undecided. */
    private void lean(CameraPathBuilder path) {
        move(path, targets.near().towards(targets.second(), 0.65), 0.6).rest(0.6);
        move(path, targets.near(), 0.7).rest(0.8);
    }

    private CameraPathBuilder push(CameraPathBuilder path, Framing to, double pushes) {
        return path.push(to, pushes * targets.push(), targets.easing());
    }

    private CameraPathBuilder move(CameraPathBuilder path, Framing to, double pushes) {
        return path.move(to, pushes * targets.push(), targets.easing());
    }
}
