package org.breathe.options;

import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.mood.Labelled;

/** Whether stills are pictures, which may be moved and lit from within, or measurements, which may not. */
public enum Treatment implements Labelled {
    /** As type and calibration suggest. */
    AUTO,
    PHOTO,
    DATA;

    /** Whether stills that are read in a certain way are treated as measurements. */
    public boolean isData(Sequence stills, StackReading reading) {
        return switch (this) {
            case PHOTO -> false;
            case DATA -> true;
            case AUTO -> stills.measured() || reading != StackReading.STILLS;
        };
    }
}
