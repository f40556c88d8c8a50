package org.breathe.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import org.breathe.Main;
import org.junit.jupiter.api.Test;

/** Library code reports through what it is given, and loses no exception. */
class HabitsTest {
    @Test
    void nobodyTouchesTheConsoleButTheCommandLinesEntry() {
        List<String> elsewhere = MainClasses.all().stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .filter(access -> access.getTarget().getName().matches("out|err"))
                .filter(access -> !isEntry(access.getOrigin()))
                .map(JavaAccess::getDescription)
                .toList();
        assertEquals(
                List.of(),
                elsewhere,
                "Only main hands System.out and System.err on; library code reports through Progress or an exception.");
    }

    @Test
    void noStackTraceIsPrintedToTheConsole() {
        noClasses()
                .should()
                .callMethodWhere(target(name("printStackTrace")).and(target(rawParameterTypes(new Class<?>[0]))))
                .because("a trace belongs into ImageJ's Log, by a writer, or into the cause of an exception")
                .check(MainClasses.all());
    }

    @Test
    void noExceptionIsCaughtAndForgotten() {
        assertEquals(
                List.of(),
                MainSources.all().emptyCatches(),
                "Catch blocks without a statement: handle the exception, or let it go on.");
    }

    private static boolean isEntry(JavaCodeUnit code) {
        return code.getOwner().isEquivalentTo(Main.class) && code.getName().equals("main");
    }
}
