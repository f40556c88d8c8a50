package org.breathe.pipeline;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.breathe.image.Placement;
import org.breathe.image.Sequence;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;

/** The stills of a piece as they lie under its frame. Each is placed once. Safe for use by several threads. */
final class PlacedStills {
    private final Sequence stills;
    private final FrameSize frame;
    private final double cut;
    private final IntFunction<Scene> seen;
    private final Consumer<String> notice;
    private final Map<Integer, Placement> placements = new ConcurrentHashMap<>();
    private final List<Scene> scenes = new PlacedScenes();

    /**
     * Stills to be placed when they are first asked for.
     *
     * @param cut see {@link FrameSize#place}
     * @param seen what is seen in a whole still
     * @param notice hears, in a sentence, if samples that are read are no longer those that the recipe names
     */
    PlacedStills(Sequence stills, FrameSize frame, double cut, IntFunction<Scene> seen, Consumer<String> notice) {
        this.stills = stills;
        this.frame = frame;
        this.cut = cut;
        this.seen = seen;
        this.notice = notice;
    }

    /** The stills as they are. */
    Sequence stills() {
        return stills;
    }

    /** The frame at its full size. */
    FrameSize frame() {
        return frame;
    }

    /** Where a still lies under the frame. */
    Placement place(int still) {
        return placements.computeIfAbsent(
                still,
                i -> frame.place(
                        stills, i, cut, each -> seen.apply(each).attention().get(0)));
    }

    /** A still's samples under the same frame in some size. */
    PlanarImage planes(int still, FrameSize size) {
        return planes(still, size.fit(place(still)));
    }

    /** A still's samples where it is placed so. */
    PlanarImage planes(int still, Placement placement) {
        PlanarImage planes = stills.planes(still, placement);
        stills.edited().ifPresent(notice);
        return planes;
    }

    /** The stills, to be parted into depth layers for frames of a size when they are first shown. */
    PreparedStills inLayers(FrameSize size) {
        return PreparedStills.of(still -> planes(still, size), scenes::get, false);
    }

    /** The stills, each one layer that the camera moves as a whole, to be read when they are first shown. */
    PreparedStills inOneLayer(FrameSize size) {
        return PreparedStills.of(still -> planes(still, size), scenes::get, true);
    }

    /** What was seen in each still, as it lies under the frame; looked at when first asked for. */
    List<Scene> scenes() {
        return scenes;
    }

    private final class PlacedScenes extends AbstractList<Scene> {
        @Override
        public Scene get(int still) {
            Placement placement = place(still);
            int width = stills.width(still);
            boolean whole = placement.width() == width && placement.height() == stills.height(still);
            Scene scene = seen.apply(still);
            return whole ? scene : scene.within(FrameSize.crop(placement, width));
        }

        @Override
        public int size() {
            return stills.size();
        }
    }
}
