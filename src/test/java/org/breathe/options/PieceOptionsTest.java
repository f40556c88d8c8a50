package org.breathe.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breathe.export.Format;
import org.breathe.gesture.Gesture;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Order;
import org.junit.jupiter.api.Test;

class PieceOptionsTest {
    private static PieceOptions parsed(String line) {
        return new PieceOptions(OptionLine.parse(line));
    }

    @Test
    void nothingGivenIsTheTableOfDefaultsInTypes() {
        PieceOptions options = parsed("");
        assertEquals(List.of(Optional.empty()), options.moods());
        assertEquals(Optional.empty(), options.valence());
        assertEquals(Arc.SWELL_AND_RESOLVE, options.arc());
        assertEquals(1, options.intensity());
        assertEquals(Optional.empty(), options.seconds());
        assertEquals(25, options.fps());
        assertEquals(Optional.empty(), options.size());
        assertEquals(Aspect.SOURCE, options.aspect());
        assertEquals(StackReading.STILLS, options.reading());
        assertEquals(Treatment.AUTO, options.treatment());
        assertEquals(Order.AS_STACKED, options.order());
        assertEquals(Ending.REST, options.ending());
        assertEquals(0.3, options.imperfection());
        assertEquals(Optional.empty(), options.frames());
        assertEquals(Optional.empty(), options.depth());
        assertEquals(Output.StackOutput.VIRTUAL_STACK, options.output());
        assertEquals(Optional.empty(), options.file());
        assertEquals(Optional.of(1), options.seed());
    }

    @Test
    void whatIsGivenIsReadInTypes() {
        PieceOptions options = parsed("mood=[Calm,tense] valence=-0.5 arousal=1 tension=0.25 memory=0 arc=wave"
                + " intensity=1.5 seconds=12.5 fps=23.976 size=1280 aspect=16:9 read=[Time points] treat=Data"
                + " order=[1,3,1] ending=[Fade out] imperfection=0 frames=3-12 depth=midas_small output=[AVI lossless]"
                + " file=[/my films/calm.avi] seed=7");
        assertEquals(List.of(Optional.of(NamedMood.CALM), Optional.of(NamedMood.TENSE)), options.moods());
        assertEquals(Optional.of(-0.5), options.valence());
        assertEquals(Optional.of(1.0), options.arousal());
        assertEquals(Optional.of(0.25), options.tension());
        assertEquals(Optional.of(0.0), options.memory());
        assertEquals(Arc.WAVE, options.arc());
        assertEquals(1.5, options.intensity());
        assertEquals(Optional.of(12.5), options.seconds());
        assertEquals(23.976, options.fps());
        assertEquals(Optional.of(1280), options.size());
        assertEquals(16.0 / 9, options.aspect().ratio());
        assertEquals(StackReading.TIME_POINTS, options.reading());
        assertEquals(Treatment.DATA, options.treatment());
        assertEquals(Order.listed(List.of(0, 2, 0)), options.order());
        assertEquals(Ending.FADE_OUT, options.ending());
        assertEquals(0, options.imperfection());
        assertEquals(Optional.of(new FrameRange(2, 11)), options.frames());
        assertEquals(Optional.of("midas_small"), options.depth());
        assertEquals(Optional.of(Format.AVI_LOSSLESS), options.output().format());
        assertEquals(Optional.of(Path.of("/my films/calm.avi")), options.file());
        assertEquals(Optional.of(7), options.seed());
    }

    @Test
    void everyNameThatAKeyOffersMeansSomething() {
        for (OptionKey<?> key : OptionKey.all())
            for (String name : key.choices()) assertTrue(key.value(name) != null, key.name() + "=" + name);
    }

    @Test
    void theSeedOfThePicturesIsNoNumber() {
        assertEquals(Optional.empty(), parsed("seed=auto").seed());
    }

    @Test
    void steamWaitsToBeAskedFor() {
        Set<Gesture> usual = parsed("").gestures();
        assertFalse(usual.contains(Gesture.of("steam")));
        assertEquals(Gesture.all().size() - 1, usual.size());
        assertEquals(Gesture.all(), parsed("steam").gestures());
        assertEquals(Set.of(Gesture.of("steam")), parsed("only=steam").gestures());
    }

    @Test
    void gesturesAreLeftOutWhateverElseIsSaid() {
        assertEquals(
                Set.of(Gesture.of("blink")),
                parsed("only=[camera,blink] without=camera").gestures());
        assertEquals(Set.of(), parsed("only=camera without=camera").gestures());
        assertFalse(parsed("steam without=steam").gestures().contains(Gesture.of("steam")));
    }
}
