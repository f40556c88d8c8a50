package org.breathe.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What other packages may use says what it is. The plugin's classes serve its windows alone and are exempt. */
class JavadocTest {
    @Test
    void whatIsPublicHasJavadocThatBeginsWithASentence() {
        List<String> silent = MainSources.all().declarations().stream()
                .filter(Declaration::isPublic)
                .filter(each -> !each.place().startsWith("org/breathe/plugin/"))
                // These are told by what they override, by their enum or by their record's @param.
                .filter(each -> !each.isOverride() && !each.isEnumConstant() && !each.isRecordAccessor())
                .filter(each -> !each.documented())
                .map(each -> each.name() + " at " + each.place())
                .toList();
        assertEquals(List.of(), silent, "Public, without Javadoc or without a first sentence (tags alone are none).");
    }
}
