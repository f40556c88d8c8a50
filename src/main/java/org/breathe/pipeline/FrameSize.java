package org.breathe.pipeline;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;
import org.breathe.image.Placement;
import org.breathe.image.Sequence;

/**
 * The frame of a piece and how the stills lie under it. A still whose shape is near the frame's covers it, about
 * the point where attention goes first; any other is seen whole, on the colour of silence.
 *
 * @param width in px
 * @param height in px
 */
record FrameSize(int width, int height) {
    /**
     * The largest frame of an aspect inside a still, brought to a size.
     *
     * @param aspect width ÷ height; 0 for the still's own
     * @param longSide of the frame, px; 0 for what the still gives
     */
    static FrameSize of(int stillWidth, int stillHeight, double aspect, int longSide) {
        double shape = aspect > 0 ? aspect : (double) stillWidth / stillHeight;
        double width = Math.min(stillWidth, stillHeight * shape);
        double scale = longSide > 0 ? longSide / Math.max(width, width / shape) : 1;
        return new FrameSize(pixels(width * scale), pixels(width / shape * scale));
    }

    /** The same frame with its longer side at most so long. */
    FrameSize atMost(int longSide) {
        int longest = Math.max(width, height);
        return longest <= longSide
                ? this
                : new FrameSize(
                        pixels((double) width * longSide / longest), pixels((double) height * longSide / longest));
    }

    /**
     * Where a still lies under this frame.
     *
     * @param cut how far the shapes may differ for the still to be cut to the frame, 0.15 for 15 %
     * @param attention gives where attention goes first in a still, in fractions of its width; asked only if some of
     *     the still is cut off
     */
    Placement place(Sequence stills, int still, double cut, IntFunction<Point2D> attention) {
        double stillWidth = stills.width(still);
        double stillHeight = stills.height(still);
        double ratio = stillWidth / stillHeight * height / width;
        double rounding = 1.0 / Math.min(width, height);
        if (Math.abs(ratio - 1) <= rounding) return new Placement(0, 0, stillWidth, stillHeight, width, height);
        boolean covers = Math.max(ratio, 1 / ratio) <= 1 + cut;
        double seenWidth = covers == ratio > 1 ? stillHeight * width / height : stillWidth;
        double seenHeight = seenWidth * height / width;
        double left = (stillWidth - seenWidth) / 2;
        double top = (stillHeight - seenHeight) / 2;
        if (covers) {
            Point2D point = attention.apply(still);
            left = within(point.getX() * stillWidth - seenWidth / 2, stillWidth - seenWidth);
            top = within(point.getY() * stillWidth - seenHeight / 2, stillHeight - seenHeight);
        }
        return new Placement(left, top, seenWidth, seenHeight, width, height);
    }

    /** The same part of a still under this frame. */
    Placement fit(Placement placement) {
        return new Placement(placement.x(), placement.y(), placement.width(), placement.height(), width, height);
    }

    /** What a placement shows of a still, in fractions of the still's width. */
    static Rectangle2D crop(Placement placement, int stillWidth) {
        return new Rectangle2D.Double(
                placement.x() / stillWidth,
                placement.y() / stillWidth,
                placement.width() / stillWidth,
                placement.height() / stillWidth);
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
