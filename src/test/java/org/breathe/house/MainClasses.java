package org.breathe.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.breathe.Breathe;

/**
 * The compiled classes of main, read from wherever {@link Breathe} was loaded from. Those whose source lies in {@code
 * src/test/java} are left out, since some editors compile both trees into one folder.
 */
final class MainClasses {
    private static final URL LOCATION =
            Breathe.class.getProtectionDomain().getCodeSource().getLocation();
    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(MainClasses::isOfMain).importUrl(LOCATION);

    private MainClasses() {}

    private static boolean isOfMain(Location compiled) {
        String source = compiled.asURI().toString().replaceFirst("^.*/(org/breathe/[^$]*).*\\.class$", "$1.java");
        return !Files.exists(Path.of("src/test/java").resolve(source));
    }

    /** All of them, nested and anonymous ones included, read once. */
    static JavaClasses all() {
        return ALL;
    }

    /** Which class knows which other for which that is forbidden, one line each, with the place in the source. */
    static List<String> knowing(BiPredicate<JavaClass, JavaClass> forbidden) {
        return ALL.stream()
                .flatMap(MainClasses::mentions)
                .filter(mention -> forbidden.test(mention.from, mention.of))
                .map(mention -> mention.from.getName() + " knows " + mention.of.getName() + " in " + mention.place)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A class that is named in another's code.
     *
     * @param of an array's component type in its stead
     * @param place file and line
     */
    private record Mention(JavaClass from, JavaClass of, String place) {}

    /** What a class depends on, and what it only hands on: the types of the members that it uses. */
    private static Stream<Mention> mentions(JavaClass from) {
        Stream<Mention> named = from.getDirectDependenciesFromSelf().stream()
                .map(to -> mention(from, to.getTargetClass(), to.getSourceCodeLocation()));
        Stream<Mention> handedOn = from.getAccessesFromSelf().stream().flatMap(access -> {
            if (access instanceof JavaFieldAccess field)
                return Stream.of(mention(from, field.getTarget().getRawType(), field.getSourceCodeLocation()));
            JavaCodeUnitAccess<?> call = (JavaCodeUnitAccess<?>) access;
            return Stream.of(
                            call.getTarget().getRawParameterTypes(),
                            List.of(call.getTarget().getRawReturnType()))
                    .flatMap(Collection::stream)
                    .map(type -> mention(from, type, call.getSourceCodeLocation()));
        });
        return Stream.concat(named, handedOn);
    }

    private static Mention mention(JavaClass from, JavaClass of, Object place) {
        return new Mention(from, of.getBaseComponentType(), place.toString());
    }
}
