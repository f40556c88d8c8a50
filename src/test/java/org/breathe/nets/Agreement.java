package org.breathe.nets;

/**
 * How far what was said agrees with what is true, in parts of a picture or of several; where there is doubt nothing
 * counts.
 *
 * @param hit said and true
 * @param missed true, not said
 * @param spilt said, not true
 * @param clear neither said nor true
 */
record Agreement(double hit, double missed, double spilt, double clear) {
    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    static Agreement of(Bitmap said, Truth truth) {
        double pixels = said.width() * said.height();
        Bitmap sure = said.without(truth.doubt());
        int hit = sure.and(truth.inside()).count();
        int missed = truth.inside().without(said).without(truth.doubt()).count();
        int spilt = sure.count() - hit;
        double known = pixels - truth.doubt().count();
        return new Agreement(hit / pixels, missed / pixels, spilt / pixels, (known - hit - missed - spilt) / pixels);
    }

    Agreement plus(Agreement other) {
        return new Agreement(hit + other.hit, missed + other.missed, spilt + other.spilt, clear + other.clear);
    }

    /** Intersection over union; NaN if there is nothing of it and nothing was said. */
    double overlap() {
        return hit / (hit + missed + spilt);
    }

    /** The part of all else that was taken for it. */
    double spill() {
        return spilt / (spilt + clear);
    }
}
