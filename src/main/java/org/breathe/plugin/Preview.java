package org.breathe.plugin;

import java.awt.image.BufferedImage;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Plays wishes for some stills at the size of the dialog. */
record Preview(Breathe breathe) implements Player.PreviewSource {
    @Override
    public BufferedImage glimpse() {
        return breathe.look(BreatheDialog.PREVIEW).getBufferedImage();
    }

    @Override
    public Animation make(Settings settings, Progress progress) {
        return breathe.with(settings).progress(progress).preview(BreatheDialog.PREVIEW);
    }
}
