package org.breathe.plugin;

import java.awt.image.BufferedImage;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Plays wishes for some stills at the size of the dialog. */
record DialogPreview(Breathe breathe) implements PreviewPlayer.Source {
    @Override
    public BufferedImage glimpse() {
        return breathe.look(PreviewPanel.SIDE).getBufferedImage();
    }

    @Override
    public Animation make(Settings settings, Progress progress) {
        return breathe.with(settings).progress(progress).preview(PreviewPanel.SIDE);
    }
}
