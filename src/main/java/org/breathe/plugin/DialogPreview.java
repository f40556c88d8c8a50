package org.breathe.plugin;

import java.awt.image.BufferedImage;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Makes animations of some stills in the size of the dialog's preview. */
record DialogPreview(Breathe breathe) implements PreviewPlayer.Source {
    @Override
    public BufferedImage placeholder() {
        return breathe.look(PreviewPanel.SIDE).getBufferedImage();
    }

    @Override
    public Animation make(Settings settings, Progress progress) {
        return breathe.with(settings).progress(progress).preview(PreviewPanel.SIDE);
    }
}
