/**
 * The options of a piece: the table of keys, how their values are written, and what they mean in types. What users
 * write enters through {@link org.breathe.options.OptionLine} and is read from {@link
 * org.breathe.options.PieceOptions}.
 */
package org.breathe.options;
