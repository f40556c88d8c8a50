package org.breathe.plugin;

import java.awt.Color;
import java.awt.Font;

/** The colours of the dark half of the dialog; the rest wears the user's look and feel. */
final class DialogColours {
    static final Color ROOM = new Color(0x17191c);
    static final Color CHALK = new Color(0xd9d4cb);
    static final Color DUST = new Color(0x6d6a66);
    static final Color EMBER = new Color(0xe0a070);
    static final Color WATER = new Color(0x7fa7b8);
    static final Color MOSS = new Color(0x93a678);
    static final Color HEATHER = new Color(0xb58cb5);
    static final Color SILENCE = new Color(0x0c0d0f);
    static final Color WARNING = new Color(0xb4502f);
    static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

    private DialogColours() {}
}
