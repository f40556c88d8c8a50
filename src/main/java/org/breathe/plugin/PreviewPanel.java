package org.breathe.plugin;

import java.awt.BorderLayout;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.breathe.mood.Mood;
import org.breathe.render.Animation;

/**
 * Where the preview plays, above the plot of the piece. Its methods may be called from any thread; what they show is
 * passed to the event thread.
 */
final class PreviewPanel extends JPanel implements PreviewPlayer.Screen {
    /** The longer side of the preview, in px. */
    static final int SIDE = 480;

    private static final long serialVersionUID = 1;
    private static final int PICTURE_HEIGHT = 340;
    private static final int PLOT_HEIGHT = 104;

    private final PreviewCanvas canvas = new PreviewCanvas(SIDE, PICTURE_HEIGHT);
    private final PacingPlot plot = new PacingPlot(SIDE, PLOT_HEIGHT);
    private final transient Consumer<Mood> moodListener;

    /** @param moodListener is given the mood of each piece that begins, on the event thread */
    PreviewPanel(Consumer<Mood> moodListener) {
        super(new BorderLayout(0, 1));
        this.moodListener = moodListener;
        setBackground(DialogColours.SILENCE);
        add(canvas);
        add(plot, BorderLayout.SOUTH);
    }

    @Override
    public void open(Animation animation) {
        PacingCurves pacing = PacingCurves.of(animation.score(), SIDE);
        SwingUtilities.invokeLater(() -> {
            plot.show(pacing);
            moodListener.accept(pacing.mood());
        });
    }

    @Override
    public void show(BufferedImage frame, double seconds) {
        SwingUtilities.invokeLater(() -> {
            canvas.show(frame);
            plot.at(seconds);
        });
    }

    @Override
    public void say(String words) {
        SwingUtilities.invokeLater(() -> canvas.say(words));
    }
}
