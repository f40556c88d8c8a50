package org.breathe.options;

import org.breathe.mood.Labelled;

/** The shape of the frame. */
public enum Aspect implements Labelled {
    /** The first still's. */
    SOURCE("Source", 0, 0.15),
    WIDE("16:9", 16.0 / 9, 1),
    TALL("9:16", 9.0 / 16, 1),
    PORTRAIT("4:5", 4.0 / 5, 1),
    SQUARE("1:1", 1, 1);

    private final String label;
    private final double ratio;
    private final double cut;

    Aspect(String label, double ratio, double cut) {
        this.label = label;
        this.ratio = ratio;
        this.cut = cut;
    }

    @Override
    public String label() {
        return label;
    }

    /** Width ÷ height; 0 for the source's own. */
    public double ratio() {
        return ratio;
    }

    /**
     * How far a still's shape may be from the frame's to be cut to it, 0.15 for 15 %; a frame that was asked for is
     * filled sooner.
     */
    public double cut() {
        return cut;
    }
}
