package org.breathe.demo;

import java.io.PrintStream;
import org.breathe.image.Progress;

/** Says on one line what is being done, with a dot for every twentieth of it. */
final class ProgressLine implements Progress {
    private static final int DOTS = 20;

    private final PrintStream out;
    private String doing = "";
    private int dots;

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void at(String what, int done, int total) {
        if (!what.equals(doing)) {
            end();
            out.print("  " + what + ' ');
            doing = what;
            dots = done == total ? DOTS : 0;
        }
        for (; dots < DOTS * done / total; dots++) {
            out.print('.');
        }
        out.flush();
    }

    /** Ends the line if there is one. */
    synchronized void end() {
        if (!doing.isEmpty()) {
            out.println();
        }
        doing = "";
    }
}
