package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSheetTest {
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0 9", "4, 0 3 6 9", "10, 0 1 2 3 4 5 6 7 8 9"})
    void framesAreSpreadFromTheFirstToTheLast(int count, String expected) {
        List<String> shown = new ArrayList<>();
        FakeFootage footage = new FakeFootage(80, 60, 10) {
            @Override
            public ColorProcessor rgb(int i) {
                shown.add(Integer.toString(i));
                return super.rgb(i);
            }
        };
        ContactSheet.of(footage, count, 3, 40);
        assertEquals(expected, String.join(" ", shown));
    }

    @Test
    void everyFrameHasALegibleLabelBelow() {
        ColorProcessor sheet = ContactSheet.of(new FakeFootage(80, 60, 10), 6, 3, 80);
        for (int k = 0; k < 6; k++) {
            int left = 8 + k % 3 * 88;
            int below = 8 + k / 3 * 86 + 60;
            int bright = 0;
            for (int y = below; y < below + 18; y++) {
                for (int x = left; x < left + 80; x++) {
                    bright = Math.max(bright, sheet.get(x, y) >> 8 & 0xff);
                }
            }
            assertTrue(bright > 120, "label " + k);
        }
    }

    @Test
    void itIsWrittenAsPng(@TempDir Path folder) throws IOException {
        ColorProcessor sheet = ContactSheet.of(new FakeFootage(80, 60, 10), 6, 3, 80);
        Path file = folder.resolve("sheet.png");
        ContactSheet.write(sheet, file);
        assertEquals(sheet.get(50, 50), ImageIO.read(file.toFile()).getRGB(50, 50));
    }
}
