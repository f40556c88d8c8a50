package org.breathe.image;

import java.io.IOException;

/** Says why a file is no still, in words that follow its name: "is hidden". */
final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableFileException(String why) {
        super(why);
    }
}
