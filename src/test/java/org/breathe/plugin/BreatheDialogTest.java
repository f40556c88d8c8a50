package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BreatheDialogTest {
	private final Wishes wishes = new Wishes(Settings.defaults());
	private CompletableFuture<Optional<Settings>> answer;

	@BeforeEach
	void open() throws InterruptedException {
		assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display, so no dialog can be opened.");
		answer = CompletableFuture.supplyAsync(
			() -> BreatheDialog.ask("harbour.tif", wishes, (settings, progress) -> new StubAnimation()));
		while (dialog().isEmpty())
			Thread.sleep(20);
	}

	@AfterEach
	void close() throws Exception {
		if (answer != null && !answer.isDone())
			press("Cancel");
	}

	@Test
	void okGrantsWhatWasChosen() throws Exception {
		onEventThread(() -> find(JList.class, list -> true).setSelectedIndex(1));
		press("OK");
		assertEquals(Optional.of(Settings.parse("mood=Calm")), answer.get(5, TimeUnit.SECONDS));
	}

	@Test
	void cancelGrantsNothing() throws Exception {
		press("Cancel");
		assertEquals(Optional.empty(), answer.get(5, TimeUnit.SECONDS));
	}

	@Test
	void anotherIsAnotherTake() throws Exception {
		press("Another");
		press("OK");
		assertEquals(Optional.of(Settings.parse("seed=2")), answer.get(5, TimeUnit.SECONDS));
	}

	@Test
	void anImpossibleValueIsSaidInTheDialogAndHoldsOkBack() throws Exception {
		press("More");
		onEventThread(() -> find(JTextField.class, field -> "seconds".equals(field.getName())).setText("soon"));
		assertFalse(button("OK").isEnabled());
		onEventThread(() -> find(JTextField.class, field -> "seconds".equals(field.getName())).setText("12"));
		assertTrue(button("OK").isEnabled());
	}

	@Test
	void withEverythingOpenItFitsASmallScreen() throws Exception {
		photograph("dialog");
		press("More");
		onEventThread(() -> { });
		Dimension size = dialog().orElseThrow().getSize();
		photograph("dialog-more");
		assertTrue(size.width <= 1280 && size.height <= 690, size.toString());
	}

	private static void photograph(String name) throws Exception {
		Thread.sleep(1200);
		JDialog dialog = dialog().orElseThrow();
		BufferedImage picture = new BufferedImage(dialog.getWidth(), dialog.getHeight(), BufferedImage.TYPE_INT_RGB);
		onEventThread(() -> dialog.paint(picture.getGraphics()));
		File file = new File("target/screenshots/" + name + ".png");
		assertTrue(file.getParentFile().isDirectory() || file.getParentFile().mkdirs());
		assertTrue(ImageIO.write(picture, "png", file));
	}

	private static Optional<JDialog> dialog() {
		return Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(JDialog.class::isInstance)
			.map(JDialog.class::cast).filter(each -> each.getTitle().startsWith("Breathe")).findFirst();
	}

	private static AbstractButton button(String text) {
		return find(AbstractButton.class, each -> text.equals(each.getText()));
	}

	private static void press(String text) throws Exception {
		onEventThread(button(text)::doClick);
	}

	private static void onEventThread(Runnable work) throws InterruptedException, InvocationTargetException {
		SwingUtilities.invokeAndWait(work);
	}

	private static <T extends Component> T find(Class<T> type, Predicate<T> wanted) {
		return find(dialog().orElseThrow().getContentPane(), type, wanted).orElseThrow();
	}

	private static <T extends Component> Optional<T> find(Container in, Class<T> type, Predicate<T> wanted) {
		for (Component part : in.getComponents()) {
			if (type.isInstance(part) && wanted.test(type.cast(part)))
				return Optional.of(type.cast(part));
			Optional<T> inside = part instanceof Container ? find((Container) part, type, wanted) : Optional.empty();
			if (inside.isPresent())
				return inside;
		}
		return Optional.empty();
	}
}
