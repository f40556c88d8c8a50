package org.breathe.plugin;

import ij.IJ;
import org.breathe.image.Progress;

/** Shows in ImageJ's status bar how far the work has come; Escape ends it. */
final class StatusBarProgress implements Progress {
    @Override
    public void at(String what, int done, int total) {
        IJ.showStatus("Breathe: " + what + " " + done + "/" + total);
        IJ.showProgress(done, total);
    }

    @Override
    public boolean cancelled() {
        return IJ.escapePressed();
    }
}
