package org.breathe.mood;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The manners of the named moods, one row each, in hundredths; what the columns mean stands in {@link Manner}. */
final class MannerTable {
    private static final String TABLE = """
            MOOD        near stays wander past tilt linger circle   phrases peak still falter steps bounce unrest   level warm colour pool sweep haze   edges distance  all grain
            CALM          10     0     30    0    0      0      0       100   50    30      0     0      0     40       3   25     10    0    35    0       8        8    0     0
            TENDER        27   100      0    0    0      0      0       100   60    25      0     0      0     50       9   70     15   60     0   10      45       20    0     0
            NOSTALGIC     17     0     80    0    0     40     30       200   45    20     10     0      0     70       7  100    -50   20    60   80      35       45    8   100
            WISTFUL       15    75     30   85  -10     50     20       100   68    40     15     0      0     60      -7  -40    -40    0   100   40      10       25    5    30
            REGRETFUL     20     0     20   35   40     90      0       100   35    35     70     0      0     70     -14  -25    -45  -30     0   20      25       15    5    60
            MELANCHOLIC   12     0     10   10  100     60      0       100   25    45      0     0      0     40     -18  -70    -50    0    20   10       8       20    5    25
            LONELY        24     0      0   30   10     20      0       100   12    25      0     0      0     40     -15 -100    -30  -70     0    0       0       20    0    15
            HESITANT      15     0     30   10   10     20      0       100   75    30    100    10      0     80      -4  -10    -10   10    20    0      10       10    0    10
            TENSE         28     0      0    0    0      0      0       100   78    55     10   100      0    130     -12  -35     10   90     0    0      20        0    0     0
            RESTLESS      20    75    100   10    0      0     30       300   50     5     40    50     20    200       2  -10     25    0    80    0       0        0    0    10
            JOYFUL        22     0     60    0  -20      0     20       200   45    10      0    10    100    120      20   35    100    0    50    0       0        0    0     0
            AWED          30     0      0    0 -100      0      0       100   88    30      0     0      0     50      14   10     40   50    60    0      10       10    0     0
            DREAMING      18    20     70   20  -40     30    100       200   50    10      0     0      0     60      11   20    -20   20    50   60      20       40   15     0
            """;

    private static final Map<NamedMood, Map<String, Double>> VALUES = parsed();

    private MannerTable() {}

    /** A value of a mood, in whole units. */
    static double value(NamedMood mood, String column) {
        return VALUES.get(mood).get(column);
    }

    private static Map<NamedMood, Map<String, Double>> parsed() {
        List<String[]> rows = TABLE.lines().map(line -> line.trim().split(" +")).toList();
        String[] columns = rows.get(0);
        Map<NamedMood, Map<String, Double>> values = new EnumMap<>(NamedMood.class);
        for (String[] row : rows.subList(1, rows.size())) {
            if (row.length != columns.length) {
                throw new IllegalStateException("The row " + Arrays.toString(row) + " has not one value per column.");
            }
            Map<String, Double> named = new HashMap<>();
            for (int k = 1; k < row.length; k++) {
                named.put(columns[k], Integer.parseInt(row[k]) / 100.0);
            }
            values.put(NamedMood.valueOf(row[0]), named);
        }
        return values;
    }
}
