package org.breathe.plugin;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import java.awt.Component;
import java.awt.Container;
import java.io.PrintStream;
import javax.swing.JCheckBox;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.render.Animation;

/** Tells where a gesture that the class path adds is met; run in a program of its own by {@link AddedGestureTest}. */
final class ToyProbe {
    private ToyProbe() {}

    public static void main(String[] none) {
        PrintStream out = System.out;
        ColorProcessor grey = new ColorProcessor(64, 48);
        grey.setColor(0x606060);
        grey.fill();
        Settings wish = Settings.parse("only=[toy] seconds=1 fps=4 treat=Photo");
        try (Animation film = Breathe.of(new ImagePlus("grey", grey)).with(wish).animate()) {
            out.println("sample " + (film.rgb(1).get(30, 20) & 0xff));
            out.println("gain "
                    + film.gain(1, org.breathe.gesture.Gesture.of("toy")).getf(9));
            out.println("signal " + film.signal("glow", 0.25));
            film.recipe().lines().filter(line -> line.startsWith("// Added")).forEach(out::println);
        }
        out.println("keys " + Settings.choices("without"));
        out.println("dialog " + isTicked(new MorePanel(new SettingsModel(Settings.defaults())), "toy"));
        System.exit(0);
    }

    private static boolean isTicked(Container panel, String text) {
        for (Component part : panel.getComponents()) {
            if (part instanceof JCheckBox box && box.getText().equals(text)) {
                return box.isSelected();
            }
            if (part instanceof Container inner && isTicked(inner, text)) {
                return true;
            }
        }
        return false;
    }
}
