package org.breathe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ByteProcessor;
import java.nio.file.Path;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.image.StillSource;
import org.breathe.options.OptionLine;
import org.breathe.options.PieceOptions;
import org.breathe.options.Treatment;
import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way from stills to a film a piece takes. */
class PipelineTest {
    private static ImagePlus stack() {
        ImageStack stack = new ImageStack(32, 24);
        for (int i = 0; i < 3; i++) {
            ByteProcessor slice = new ByteProcessor(32, 24);
            slice.setColor(200);
            slice.fillOval(4 + 5 * i, 6, 9, 9);
            stack.addSlice(slice);
        }
        return new ImagePlus("cells", stack);
    }

    private static String recipe(String wishes) {
        try (Animation animation = Breathe.of(stack())
                .with(Settings.parse("mood=Calm seconds=4 fps=4 " + wishes))
                .animate()) {
            return animation.recipe();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Stills,Auto,false",
        "Stills,Photo,false",
        "Stills,Data,true",
        "Time points,Auto,true",
        "Depth layers,Auto,true",
        "Time points,Photo,false"
    })
    void dataIsWhatIsReadAsSuchUnlessItIsTreatedAsPhotographs(String reading, String treatment, boolean data) {
        PieceOptions options = new PieceOptions(OptionLine.parse("read=[" + reading + "] treat=" + treatment));
        Sequence stills = StillSource.of(List.of(stack())).sequence(options.reading());
        assertEquals(data, options.treatment().isData(stills, options.reading()));
    }

    @ParameterizedTest
    @CsvSource({
        "Stills,Auto,PhotographPipeline",
        "Stills,Data,DataPipeline",
        "Time points,Auto,TimePipeline",
        "Depth layers,Auto,DepthPipeline",
        "Depth layers,Photo,PhotographPipeline"
    })
    void readingAndTreatmentChooseThePipeline(String reading, String treatment, String pipeline, @TempDir Path nets) {
        PieceOptions options = new PieceOptions(OptionLine.parse("read=[" + reading + "] treat=" + treatment));
        Sequence stills = StillSource.of(List.of(stack())).sequence(options.reading());
        SetupProgress progress = new SetupProgress(Progress.NONE);
        var setup = new PipelineSetup(stills, options, new SourceCache(), nets, progress, notice -> {});
        assertEquals(pipeline, Pipeline.of(setup).getClass().getSimpleName());
    }

    @Test
    void netsLookAtPhotographsAndNeverAtData() {
        assertTrue(recipe("").contains("// Model scene"), "photographs");
        assertFalse(recipe("treat=Data depth=no_such_net").contains("// Model"), "data");
        assertThrows(IllegalArgumentException.class, () -> recipe("depth=no_such_net"));
    }

    @Test
    void measuredStillsAreDataOfThemselves() {
        ImagePlus deep = new ImagePlus("deep", new ByteProcessor(8, 8).convertToShort(false));
        Sequence stills = StillSource.of(List.of(deep)).sequence(StackReading.STILLS);
        assertTrue(Treatment.AUTO.isData(stills, StackReading.STILLS));
    }

    @Test
    void eachWayTellsWhatItAdds() {
        assertTrue(recipe("").contains("// Added: light"), "photographs");
        assertTrue(recipe("treat=Data").contains("// Added: nothing"), "data");
        assertTrue(recipe("read=[Time points]").contains("// Added: frames between time points"), "time");
        assertTrue(recipe("read=[Depth layers]").contains("// Added: parallax between slabs"), "depth");
        assertTrue(recipe("read=[Depth layers] intensity=0").contains("// Added: nothing"), "nothing moves");
    }

    @Test
    void theRecipeNamesTheStillThatDecides() {
        assertTrue(recipe("read=[Depth layers]").contains("// Seen in slice 2, the middle one: "), "depth");
        for (String first : List.of("treat=Data", "read=[Time points]")) {
            assertTrue(recipe(first).contains("// Seen in the first still: "), recipe(first));
        }
    }

    @Test
    void slicesThatAreTreatedAsPhotographsAreSeenOneAfterTheOther() {
        String recipe = recipe("read=[Depth layers] treat=Photo");
        assertTrue(recipe.contains("// Added: light"), recipe);
        assertFalse(recipe.contains(Pipeline.DATA), recipe);
    }
}
