package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;

/** The command as SciJava's scripts find it. */
class BreatheCommandTest {
    private static final String OPTIONS = "mood=Calm seconds=1 fps=4 treat=Data";

    private final Context context = new Context(CommandService.class);
    private final CommandService commands = context.service(CommandService.class);

    @AfterEach
    void dispose() {
        context.dispose();
    }

    private ImagePlus run(String options) throws InterruptedException, ExecutionException {
        Map<String, Object> inputs = Map.of("image", ScriptedRunTest.image(), "options", options);
        return (ImagePlus)
                commands.run(BreatheCommand.class, false, inputs).get().getOutput("result");
    }

    @Test
    void isFoundByItsIndexAndStaysOutOfTheMenu() {
        CommandInfo info = commands.getCommand(BreatheCommand.class);
        assertNotNull(info, "the index of commands was not made");
        assertTrue(info.canRunHeadless());
        assertEquals(0, info.getMenuPath().size());
    }

    @Test
    void makesWhatTheFacadeMakes() throws InterruptedException, ExecutionException {
        ImagePlus film = run(OPTIONS);
        ImagePlus expected = Breathe.of(ScriptedRunTest.image())
                .with(Settings.parse(OPTIONS))
                .run();
        assertEquals(expected.getStackSize(), film.getStackSize());
        for (int i = 1; i <= film.getStackSize(); i++)
            assertArrayEquals((int[]) expected.getStack().getPixels(i), (int[])
                    film.getStack().getPixels(i));
    }

    @Test
    void anImpossibleWishFails() {
        assertThrows(ExecutionException.class, () -> run("mood=Grumpy"));
    }
}
