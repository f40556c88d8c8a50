package org.breathe.plugin;

import ij.ImagePlus;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/**
 * Animates an image for scripts that run SciJava commands. It has no place in the menu, where SciJava would let it replace
 * {@link BreatheSequence}.
 *
 * <pre>{@code
 * command.run(BreatheCommand.class, true, "image", image, "options", "mood=Calm").get().getOutput("result");
 * }</pre>
 */
@Plugin(type = Command.class, label = "Breathe Sequence (script)", headless = true, attrs = @Attr(name = "no-record"))
public final class BreatheCommand implements Command {
    @Parameter(persist = false)
    private ImagePlus image;

    @Parameter(persist = false, required = false)
    private String options = "";

    @Parameter(type = ItemIO.OUTPUT)
    private ImagePlus result;

    @Override
    public void run() {
        result = Breathe.of(image).with(Settings.parse(options)).run();
    }
}
