package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RgbToYuv420Test {
    /** Values of the standard's own colour bars at 100 %. */
    @ParameterizedTest
    @CsvSource({
        "ffffff, 235, 128, 128",
        "000000, 16, 128, 128",
        "ff0000, 63, 102, 240",
        "00ff00, 173, 42, 26",
        "0000ff, 32, 240, 118",
        "ffff00, 219, 16, 138",
        "00ffff, 188, 154, 16",
        "ff00ff, 78, 214, 230"
    })
    void coloursAreThoseOfTheStandard(String rgb, int y, int u, int v) {
        int[] pixels = new int[4 * 2];
        Arrays.fill(pixels, Integer.parseInt(rgb, 16));
        byte[] planes = new byte[12];
        RgbToYuv420.write(pixels, 4, 2, planes);
        for (int i = 0; i < 8; i++) {
            assertEquals(y, planes[i] & 0xff);
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(u, planes[8 + i] & 0xff);
            assertEquals(v, planes[10 + i] & 0xff);
        }
    }
}
