package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "img1 img2 img10",
                "a B c",
                "1 2 10 a",
                "img2 img2b img10",
                "x x1",
                "img01 img1 img02",
                "t1z9 t1z10 t2z1",
                "٣a ٤",
                "99999999999999999998 99999999999999999999"
            })
    void namesStandAsPeopleCount(String expected) {
        List<String> names = new ArrayList<>(List.of(expected.split(" ")));
        Collections.reverse(names);
        names.sort(new NaturalOrder());
        assertEquals(expected, String.join(" ", names));
    }
}
