package org.breathe.plugin;

import java.awt.image.BufferedImage;
import java.util.function.BiFunction;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Makes whatever a test wants made. */
record StubSource(BiFunction<Settings, Progress, Animation> maker) implements PreviewPlayer.Source {
    @Override
    public BufferedImage placeholder() {
        return new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public Animation make(Settings settings, Progress progress) {
        return maker.apply(settings, progress);
    }
}
