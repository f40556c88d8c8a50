package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PreviewPlayerTest {
    private static final Settings CALM = Settings.parse("mood=Calm");
    private static final Settings TENSE = Settings.parse("mood=Tense");
    private static final Settings HUGE = Settings.parse("size=16384");

    private final Screen screen = new Screen();
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();

    @Test
    void playsOneFrameAfterTheOther() throws InterruptedException {
        try (PreviewPlayer player = started((settings, progress) -> new StubFilm().animation())) {
            player.request(CALM);
            screen.opened.take();
            screen.frames.clear();
            double first = screen.frames.take();
            double second = screen.frames.take();
            assertTrue(second > first, first + " then " + second);
        }
    }

    @Test
    void aNewWishEndsTheWorkOnAnOlderOne() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        StubFilm tense = new StubFilm();
        try (PreviewPlayer player = started((settings, progress) -> {
            if (settings.equals(TENSE)) return tense.animation();
            begun.countDown();
            while (!progress.cancelled()) Thread.onSpinWait();
            throw new CancellationException("Stopped.");
        })) {
            player.request(CALM);
            begun.await();
            player.request(TENSE);
            assertEquals(tense.animation(), screen.opened.take());
        }
    }

    @Test
    void theOldAnimationIsClosedWhenTheNextBeginsAndTheLastAtTheEnd() throws InterruptedException {
        StubFilm first = new StubFilm();
        StubFilm second = new StubFilm();
        PreviewPlayer player = started((settings, progress) -> (settings.equals(CALM) ? first : second).animation());
        player.request(CALM);
        assertEquals(first.animation(), screen.opened.take());
        assertFalse(first.isClosed());
        player.request(TENSE);
        assertEquals(second.animation(), screen.opened.take());
        assertTrue(first.isClosed());
        player.close();
        player.join();
        assertTrue(second.isClosed());
    }

    @Test
    void aProblemIsSaidInItsSentenceAndTheNextWishPlays() throws InterruptedException {
        try (PreviewPlayer player = started((settings, progress) -> {
            if (settings.equals(CALM)) throw new IllegalArgumentException("There is no slice 9.");
            if (settings.equals(Settings.defaults())) throw new NoClassDefFoundError("ai/djl/Model");
            if (settings.equals(HUGE)) throw new OutOfMemoryError("Java heap space");
            return new StubFilm().animation();
        })) {
            player.request(CALM);
            assertEquals("There is no slice 9.", screen.words.take());
            player.request(Settings.defaults());
            assertTrue(screen.words.take().contains("ai/djl/Model"));
            player.request(HUGE);
            assertTrue(screen.words.take().contains("not enough memory"));
            screen.frames.clear();
            player.request(TENSE);
            assertNotNull(screen.frames.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whateverGoesWrongIsHandedOnWhole() throws InterruptedException {
        NullPointerException bug = new NullPointerException();
        try (PreviewPlayer player = started((settings, progress) -> {
            throw bug;
        })) {
            player.request(CALM);
            assertTrue(screen.words.take().contains("unforeseen"));
            while (problems.isEmpty()) Thread.onSpinWait();
            assertEquals(List.of(bug), problems);
        }
    }

    @Test
    void thereIsSomethingToLookAtBeforeAnythingPlays() throws InterruptedException {
        try (PreviewPlayer player = started((settings, progress) -> new StubFilm().animation())) {
            assertEquals(0, screen.frames.take());
            assertTrue(screen.opened.isEmpty());
            player.request(CALM);
            assertNotNull(screen.opened.take());
        }
    }

    private PreviewPlayer started(BiFunction<Settings, Progress, Animation> maker) {
        PreviewPlayer player = new PreviewPlayer(new StubSource(maker), screen, problems::add);
        player.start();
        return player;
    }

    private static final class Screen implements PreviewPlayer.Screen {
        private final BlockingQueue<Animation> opened = new LinkedBlockingQueue<>();
        private final BlockingQueue<Double> frames = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

        @Override
        public void open(Animation animation) {
            opened.add(animation);
        }

        @Override
        public void show(BufferedImage frame, double seconds) {
            frames.add(seconds);
        }

        @Override
        public void say(String said) {
            words.add(said);
        }
    }
}
