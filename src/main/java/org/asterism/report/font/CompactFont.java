package org.asterism.report.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The outlines of a font's glyphs as they stand in its table "CFF ".
 *
 * <p>Adobe Technical Note 5176, The Compact Font Format Specification, 2003.
 */
final class CompactFont {
    private static final int CHAR_STRINGS = 17;
    private static final byte END_CHAR = 14;
    private final ByteBuffer table;
    private final int charStrings;

    CompactFont(ByteBuffer table) {
        this.table = table;
        int names = Byte.toUnsignedInt(table.get(2));
        int dictionaries = end(names);
        charStrings = operand(start(dictionaries, 0), start(dictionaries, 1), CHAR_STRINGS);
    }

    /**
     * The table with only some outlines: the others are overwritten by empty ones of the same length, so that nothing
     * moves; they vanish when the table is compressed.
     */
    byte[] only(BitSet glyphs) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        int count = Short.toUnsignedInt(table.getShort(charStrings));
        for (int glyph = glyphs.nextClearBit(1); glyph < count; glyph = glyphs.nextClearBit(glyph + 1)) {
            Arrays.fill(bytes, start(charStrings, glyph), start(charStrings, glyph + 1), END_CHAR);
        }
        return bytes;
    }

    /** Where an element of an index starts; the element after the last starts where the index ends. */
    private int start(int index, int element) {
        int count = Short.toUnsignedInt(table.getShort(index));
        int size = table.get(index + 2);
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << 8 | Byte.toUnsignedInt(table.get(index + 3 + element * size + i));
        }
        return index + 2 + (count + 1) * size + offset;
    }

    private int end(int index) {
        int count = Short.toUnsignedInt(table.getShort(index));
        return count == 0 ? index + 2 : start(index, count);
    }

    /** The last operand before an operator of a dictionary. */
    private int operand(int from, int to, int operator) {
        int value = 0;
        int at = from;
        while (at < to) {
            int first = Byte.toUnsignedInt(table.get(at));
            if (first == operator) {
                return value;
            }
            value = number(at);
            at += length(at);
        }
        throw new IllegalArgumentException("the font has no outlines");
    }

    private int number(int at) {
        int first = Byte.toUnsignedInt(table.get(at));
        return switch (first) {
            case 28 -> table.getShort(at + 1);
            case 29 -> table.getInt(at + 1);
            default -> first - 139;
        };
    }

    /** The bytes that a number or an operator takes. */
    private int length(int at) {
        int first = Byte.toUnsignedInt(table.get(at));
        return switch (first) {
            case 12 -> 2;
            case 28 -> 3;
            case 29 -> 5;
            case 30 -> decimal(at);
            default -> first >= 247 ? 2 : 1;
        };
    }

    /** The bytes of a decimal number, whose last half byte is 15. */
    private int decimal(int at) {
        int end = at + 1;
        while ((table.get(end) & 0x0F) != 0x0F) {
            end++;
        }
        return end + 1 - at;
    }
}
