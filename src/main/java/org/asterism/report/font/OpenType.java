package org.asterism.report.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of an OpenType font file that say which glyph a character has and how wide it is.
 *
 * <p>Lengths are in font units, {@link #unitsPerEm} of which are the size of the font. ISO/IEC 14496-22.
 */
final class OpenType {
    private static final int WHOLE_UNICODE = 3 << 16 | 10;
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer metrics;
    private final ByteBuffer groups;
    private final int lastWidth;

    OpenType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        metrics = table("hmtx");
        lastWidth = table("hhea").getShort(34) - 1;
        groups = groups(table("cmap"));
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    int unitsPerEm() {
        return table("head").getShort(18);
    }

    /** The box around all glyphs: left, bottom, right, top. */
    int[] box() {
        ByteBuffer head = table("head");
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    int ascent() {
        return table("hhea").getShort(4);
    }

    /** How far letters reach below the baseline, negative. */
    int descent() {
        return table("hhea").getShort(6);
    }

    int capHeight() {
        return table("OS/2").getShort(88);
    }

    int width(int glyph) {
        return Short.toUnsignedInt(metrics.getShort(4 * Math.min(glyph, lastWidth)));
    }

    /** The glyph of a character, 0 where the font has none. */
    int glyph(int codePoint) {
        int low = 0;
        int high = groups.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < groups.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > groups.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return groups.getInt(group + 8) + codePoint - groups.getInt(group);
            }
        }
        return 0;
    }

    /** The map of all characters: groups of first character, last character and first glyph, in order. */
    private static ByteBuffer groups(ByteBuffer map) {
        for (int i = 0; i < map.getShort(2); i++) {
            int entry = 4 + 8 * i;
            int start = map.getInt(entry + 4);
            if (map.getInt(entry) == WHOLE_UNICODE && map.getShort(start) == 12) {
                return map.slice(start, map.capacity() - start);
            }
        }
        throw new IllegalArgumentException("the font has no map of all characters");
    }
}
