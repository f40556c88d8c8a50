package org.breathe.nets;

import java.util.List;
import java.util.Locale;

/** A table as Markdown has it. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(List<String> head) {
        row(head);
        text.append("|---".repeat(head.size())).append("|\n");
    }

    Table row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** With two places behind the point; a dash for what could not be measured. */
    static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
