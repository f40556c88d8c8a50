package org.breathe.image;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.WindowManager;
import ij.gui.Overlay;
import ij.measure.Calibration;
import ij.process.LUT;
import java.util.ArrayList;
import java.util.List;

/**
 * What a result inherits from the image that it was made of: title, scale, notes, LUTs, display ranges and those parts
 * of the overlay that belong to no slice. Taken when the origin is made, so that later clicks change nothing.
 */
public final class ResultMetadata {
    private final String title;
    private final String info;
    private final Calibration calibration;
    private final Overlay overlay;
    private final List<LUT> luts = new ArrayList<>();
    private final int mode;
    private final boolean[] active;

    private ResultMetadata(
            String title, String info, Calibration calibration, Overlay overlay, int mode, boolean[] active) {
        this.title = title;
        this.info = info;
        this.calibration = calibration;
        this.overlay = overlay;
        this.mode = mode;
        this.active = active;
    }

    /** An origin that has nothing but a title, such as a folder of photographs. */
    public static ResultMetadata named(String title) {
        return new ResultMetadata(title, "", new Calibration(), null, 0, new boolean[0]);
    }

    /** What an image leaves to its results. */
    public static ResultMetadata of(ImagePlus image) {
        boolean composite = image instanceof CompositeImage;
        String info = image.getInfoProperty();
        ResultMetadata origin = new ResultMetadata(
                image.getShortTitle(),
                info == null ? "" : info,
                image.getCalibration().copy(),
                onEverySlice(image.getOverlay()),
                composite ? ((CompositeImage) image).getMode() : 0,
                composite ? ((CompositeImage) image).getActiveChannels().clone() : new boolean[0]);
        if (image.getBitDepth() != 24) {
            for (LUT lut : image.getLuts()) {
                origin.luts.add((LUT) lut.clone());
            }
        }
        return origin;
    }

    /**
     * Makes an image of a film's planes, channels fastest, then time.
     *
     * @param scale px of the source per px of the frame, for the calibration; the overlay stays only at 1
     * @param recipe follows the source's own notes in the Info property
     */
    public ImagePlus dress(ImageStack planes, int channels, double fps, double scale, String recipe) {
        ImagePlus film = new ImagePlus(WindowManager.makeUniqueName(title + "-breathe"), planes);
        film.setDimensions(channels, 1, planes.size() / channels);
        film.setCalibration(calibrated(fps, scale));
        film.setProperty("Info", info.isBlank() ? recipe : info.stripTrailing() + "\n" + recipe);
        if (overlay != null && scale == 1) {
            film.setOverlay(overlay.duplicate());
        }
        film = coloured(film, channels);
        film.setOpenAsHyperStack(true);
        return film;
    }

    private Calibration calibrated(double fps, double scale) {
        Calibration result = calibration.copy();
        result.fps = fps;
        result.frameInterval = 1 / fps;
        result.setTimeUnit("sec");
        if (calibration.scaled()) {
            result.pixelWidth *= scale;
            result.pixelHeight *= scale;
            result.xOrigin /= scale;
            result.yOrigin /= scale;
        }
        return result;
    }

    private ImagePlus coloured(ImagePlus film, int channels) {
        if (film.getBitDepth() == 24 || luts.isEmpty()) {
            return film;
        }
        if (channels == 1) {
            film.setLut(luts.get(0));
            film.setDisplayRange(luts.get(0).min, luts.get(0).max);
            return film;
        }
        CompositeImage composite = new CompositeImage(film, mode == 0 ? CompositeImage.GRAYSCALE : mode);
        if (luts.size() == channels) {
            composite.setLuts(luts.toArray(new LUT[0]));
        }
        System.arraycopy(active, 0, composite.getActiveChannels(), 0, Math.min(active.length, channels));
        return composite;
    }

    private static Overlay onEverySlice(Overlay overlay) {
        if (overlay == null) {
            return null;
        }
        Overlay kept = overlay.duplicate();
        for (int i = kept.size() - 1; i >= 0; i--) {
            boolean placed = kept.get(i).getPosition() != 0 || kept.get(i).hasHyperStackPosition();
            if (placed) {
                kept.remove(i);
            }
        }
        return kept.size() == 0 ? null : kept;
    }
}
