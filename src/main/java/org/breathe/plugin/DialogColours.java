package org.breathe.plugin;

import java.awt.Color;
import java.awt.Font;

/** The colours and fonts of the dark half of the dialog; the rest has the user's look and feel. */
final class DialogColours {
    static final Color BACKGROUND = new Color(0x17191c);
    static final Color TEXT = new Color(0xd9d4cb);
    static final Color MUTED_TEXT = new Color(0x6d6a66);
    static final Color INTENSITY = new Color(0xe0a070);
    static final Color BREATH = new Color(0x7fa7b8);
    static final Color CAMERA = new Color(0x93a678);
    static final Color HOLD = TEXT;
    static final Color LAG = new Color(0xb58cb5);
    static final Color SILENCE = new Color(0x0c0d0f);
    static final Color WARNING = new Color(0xb4502f);
    static final Font TEXT_FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font LEGEND_FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

    private DialogColours() {}
}
