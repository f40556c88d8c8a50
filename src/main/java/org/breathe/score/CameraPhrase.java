package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.SmoothStep;

/**
 * A phrase of the camera: a wait, the way to what attracts attention, a stay, on to a second place, and away. Every
 * part is there in every manner, with a length and a reach that may be nothing, so that manners blend without a jump.
 * Only the move to what attracts attention, and the one that falters on its way there, is a push, which waits for an
 * exhalation and may make far layers lag.
 *
 * @param targets where to, and in which manner
 * @param imperfection 0…1; without any nothing falters
 * @param plain whether it goes to what attracts attention and back, without any detour, as over measurements
 */
record CameraPhrase(CameraTargets targets, double imperfection, boolean plain) {
    /** The earliest and the latest share of a phrase at which the camera may be nearest. */
    private static final double EARLIEST = 0.12;

    private static final double LATEST = 0.85;
    /** How much of the way to either the picture moves that share at most. */
    private static final double BY_PICTURE = 1;
    /** The shortest half of a phrase, s, unless the phrase is short itself. */
    private static final double SHORTEST_HALF = 2.2;
    /** The share of a phrase without detours that it waits. */
    private static final double PLAIN_STILLNESS = 0.3;
    /** How much of the way the camera creeps, slowly, to or from where it looks briefly. */
    private static final double CREEP = 0.3;

    /** A move or, without a goal, a wait; lengths are relative to those of the same kind in the same half. */
    private record Part(Framing to, double length, boolean push) {}

    /** The parts up to the stay at what attracts attention, or after it. */
    private static final class Half {
        final List<Part> parts = new ArrayList<>();

        Half rest(double length) {
            parts.add(new Part(null, length, false));
            return this;
        }

        Half move(Framing to, double length) {
            parts.add(new Part(to, length, false));
            return this;
        }

        Half push(Framing to, double length) {
            parts.add(new Part(to, length, true));
            return this;
        }

        /** Adds the parts to a path, so that together they take a time and the waits a share of it. */
        void addTo(CameraPathBuilder path, double length, double stillness, MoveEasing easing) {
            double moves = parts.stream()
                    .filter(part -> part.to != null)
                    .mapToDouble(Part::length)
                    .sum();
            double waits = parts.stream()
                    .filter(part -> part.to == null)
                    .mapToDouble(Part::length)
                    .sum();
            for (Part part : parts) {
                double seconds = part.to == null
                        ? length * stillness * part.length / waits
                        : length * (1 - stillness) * part.length / moves;
                MoveEasing fitting = easing.calmed(SmoothStep.between(0.5, 1.5, seconds));
                if (part.to == null) {
                    path.rest(seconds);
                } else if (part.push) {
                    path.push(part.to, seconds, fitting);
                } else {
                    path.move(part.to, seconds, fitting);
                }
            }
        }
    }

    /**
     * Adds the phrase, from where the camera is.
     *
     * @param index of the phrase in its passage, from 0; every other one is nearest early where the others are late
     * @param home the framing that it ends at
     * @param seconds how long it takes
     */
    void addTo(CameraPathBuilder path, int index, Framing home, double seconds) {
        double late = targets.cues().late() * (index % 2 == 0 ? 1 : -0.4);
        double mood = targets.manner().pacing().peak();
        double wished = mood + 2 * BY_PICTURE * late * (late > 0 ? LATEST - mood : mood - EARLIEST);
        double least = Math.min(0.35, SHORTEST_HALF / seconds);
        double peak = Clamp.between(wished, least, 1 - least);
        double stillness = plain ? PLAIN_STILLNESS : targets.manner().pacing().stillness();
        going(path.framing(), index, detail(peak * seconds)).addTo(path, peak * seconds, stillness, targets.easing());
        leaving(home, detail((1 - peak) * seconds)).addTo(path, (1 - peak) * seconds, stillness, targets.easing());
    }

    /** How much of its detours a half has time for, 0…1: several moves in a second would be a twitch. */
    private double detail(double seconds) {
        return plain ? 0 : SmoothStep.between(1.5, 4.5, seconds);
    }

    private Half going(Framing from, int index, double detail) {
        PictureCues cues = targets.cues();
        double falter = falter() * Math.min(1, 2 * detail);
        double before = cues.before() * detail;
        double apart = before * cues.apart();
        double creep = cues.brief() * detail;
        double turn = targets.noise().between(10L + index, 0.4, 0.7);
        Framing back = from.towards(targets.near(), 0.05 * reach(falter));
        Framing passed = back.towards(targets.second().weakened(0.75), reach(before));
        Framing opened = passed.weakened(1 - reach(apart));
        return new Half()
                .rest((index == 0 ? 1 : 0.5) * cues.waits())
                .push(from.towards(targets.near(), reach(falter) * turn), 0.55 * time(falter))
                .rest(0.3 * falter)
                .move(back, 0.7 * time(falter))
                .rest(0.5 * falter)
                .move(passed, 0.7 * time(before))
                .rest(0.5 * before)
                .move(opened, 0.6 * time(apart))
                .rest(0.2 * apart)
                .move(opened.towards(targets.near(), CREEP * reach(creep)), 1.1 * time(creep))
                .push(targets.near(), 1)
                .rest(stay());
    }

    private Half leaving(Framing home, double detail) {
        PictureCues cues = targets.cues();
        double onward = detail * onward();
        double apart = onward * cues.apart();
        double linger = detail * targets.manner().approach().linger();
        double creep = detail * cues.brief();
        Framing there =
                targets.near().towards(targets.second().upTo(targets.near().zoom()), reach(onward));
        Framing between = targets.near().towards(there, 0.5 * cues.apart()).weakened(1 - 0.8 * reach(apart));
        Framing waiting = there.towards(home, 0.45 * reach(linger));
        return new Half()
                .rest(stay())
                .move(between, 0.5 * time(apart))
                .move(there, 0.7 * time(onward))
                .rest(0.6 * onward)
                .move(waiting, 0.7 * time(linger))
                .rest(0.7 * linger)
                .move(waiting.towards(home, 1 - CREEP * reach(creep)), 1)
                .move(home, 1.1 * time(creep))
                .rest(0.35);
    }

    /** How far a detour goes of which there is a share, 0…1. */
    private static double reach(double share) {
        return share * share;
    }

    /** How long it takes: a time that vanishes more slowly than the reach, so that small detours do not twitch. */
    private static double time(double share) {
        return Math.sqrt(share);
    }

    /** How far the camera goes on to the second place, 0…1. */
    private double onward() {
        PictureCues cues = targets.cues();
        double wander = targets.manner().approach().wander();
        // Where there is one place only, it takes a wandering manner to look away from it.
        double far =
                cues.several() ? wander * (0.7 + 2.3 * cues.apart()) : wander * SmoothStep.between(0.3, 0.7, wander);
        // What was passed on the way is not looked at again.
        return Math.min(1, far) * (1 - 0.7 * cues.before());
    }

    /** The weight of half of the stay at what attracts attention. */
    private double stay() {
        return 0.9 - 0.6 * targets.cues().brief();
    }

    /** How far the phrase falters: the manner says how much, imperfection allows it. */
    double falter() {
        double falter = targets.manner().pacing().falter();
        return falter * SmoothStep.between(0.05, 0.4, falter) * ScoreSpec.irregularity(imperfection);
    }
}
