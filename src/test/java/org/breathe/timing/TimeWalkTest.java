package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeWalkTest {
    /** Stays at the beginning for a second and at place 3 for two; hurries from 1 to 3 and takes its time to the end. */
    private static final double[] ARRIVALS = {0, 2, 2.1, 2.3, 5, 9};

    private static final double[] DEPARTURES = {1, 2, 2.1, 4.3, 5, 10};
    private static final TimeWalk WALK = TimeWalk.of(ARRIVALS, DEPARTURES);

    @Test
    void itIsAtEachPlaceExactlyWhenItIsDue() {
        for (int place = 0; place < ARRIVALS.length; place++) {
            assertEquals(place, WALK.at(ARRIVALS[place]));
            assertEquals(place, WALK.at(DEPARTURES[place]));
            assertEquals(ARRIVALS[place], WALK.arrival(place));
            assertEquals(DEPARTURES[place], WALK.departure(place));
        }
    }

    @Test
    void whereItStaysItStands() {
        for (double time : new double[] {-1, 0, 0.5, 2.3, 3.1, 4.2, 9.5, 20}) {
            assertEquals(Math.rint(WALK.at(time)), WALK.at(time));
            assertEquals(0, WALK.speed(time));
        }
    }

    @Test
    void itNeverGoesBackAndItsSpeedNeverJumps() {
        double step = 1e-4;
        for (double time = 0; time < 10; time += step) {
            double walked = WALK.at(time + step) - WALK.at(time);
            assertTrue(walked >= 0, "back at " + time);
            double speed = (WALK.speed(time) + WALK.speed(time + step)) / 2;
            assertEquals(speed, walked / step, 0.03, "at " + time);
            assertEquals(WALK.speed(time), WALK.speed(time + step), 0.06, "at " + time);
        }
    }

    @Test
    void onFramesEveryPlaceHasOneOfItsOwnIfThereAreEnough() {
        TimeWalk framed = WALK.onFrames(4);
        assertEquals(0, framed.at(1));
        for (int place = 0; place < ARRIVALS.length; place++) {
            double frame = framed.arrival(place) * 4;
            assertEquals(Math.rint(frame), frame);
            assertEquals(place, framed.at(frame / 4));
            assertEquals(ARRIVALS[place], framed.arrival(place), 0.5);
        }
        assertEquals(WALK.at(2.05), WALK.onFrames(0.5).at(2.05));
    }

    @Test
    void betweenEvenTimesItIsEven() {
        double[] times = {0, 1, 2, 3, 4, 5};
        TimeWalk even = TimeWalk.of(times, times);
        for (double time = 1; time <= 4; time += 0.125) {
            assertEquals(time, even.at(time), 1e-12);
            assertEquals(1, even.speed(time), 1e-12);
        }
    }
}
