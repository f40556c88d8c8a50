package org.breathe.plugin;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;

/** Finds and presses what is on the screen. */
final class Pilot {
    private Pilot() {}

    static Optional<JDialog> dialog() {
        // Others may be open beside it, some without a title.
        return showing(JDialog.class)
                .filter(each -> each.getTitle() != null && each.getTitle().startsWith("Breathe"))
                .findFirst();
    }

    static <T extends Window> Stream<T> showing(Class<T> type) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .filter(type::isInstance)
                .map(type::cast);
    }

    static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) Thread.sleep(20);
    }

    static AbstractButton button(String text) {
        return find(AbstractButton.class, each -> text.equals(each.getText()));
    }

    static void press(String text) throws Exception {
        SwingUtilities.invokeAndWait(button(text)::doClick);
    }

    /** Keeps how the dialog looks after a second, for eyes to judge. */
    static void photograph(String name) throws Exception {
        Thread.sleep(1000);
        JDialog dialog = dialog().orElseThrow();
        BufferedImage picture = new BufferedImage(dialog.getWidth(), dialog.getHeight(), BufferedImage.TYPE_INT_RGB);
        SwingUtilities.invokeAndWait(() -> dialog.paint(picture.getGraphics()));
        Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
        ImageIO.write(picture, "png", file.toFile());
    }

    /** A part of the dialog. */
    static <T extends Component> T find(Class<T> type, Predicate<T> wanted) {
        return find(dialog().orElseThrow().getContentPane(), type, wanted).orElseThrow();
    }

    private static <T extends Component> Optional<T> find(Container in, Class<T> type, Predicate<T> wanted) {
        for (Component part : in.getComponents()) {
            if (type.isInstance(part) && wanted.test(type.cast(part))) return Optional.of(type.cast(part));
            Optional<T> inside = part instanceof Container ? find((Container) part, type, wanted) : Optional.empty();
            if (inside.isPresent()) return inside;
        }
        return Optional.empty();
    }
}
