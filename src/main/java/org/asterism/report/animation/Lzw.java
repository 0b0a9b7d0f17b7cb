package org.asterism.report.animation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Packs bytes the way GIF files are packed.
 *
 * <p>T. A. Welch, A Technique for High-Performance Data Compression, Computer 17(6), 1984; CompuServe, GIF89a, 1990,
 * appendix F.
 */
final class Lzw {
    private static final int BITS = 8;
    private static final int CLEAR = 1 << BITS;
    private static final int END = CLEAR + 1;
    private static final int MOST = 1 << 12;
    private final short[] next = new short[MOST << BITS];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int size;
    private int bits;
    private int held;
    private int holding;

    private Lzw() {}

    /** The codes of some bytes, the lowest bit first; they begin with eight bits a byte. */
    static byte[] pack(byte[] bytes) {
        return new Lzw().packed(bytes);
    }

    private byte[] packed(byte[] bytes) {
        bits = BITS + 1;
        clear();
        int word = bytes[0] & 0xFF;
        for (int i = 1; i < bytes.length; i++) {
            int letter = bytes[i] & 0xFF;
            int longer = next[word << BITS | letter];
            if (longer == 0) {
                put(word);
                learn(word << BITS | letter);
                word = letter;
            } else {
                word = longer;
            }
        }
        put(word);
        size++;
        widen();
        put(END);
        if (holding > 0) {
            out.write(held);
        }
        return out.toByteArray();
    }

    /** Keeps a word that is one letter longer; when there is no room, all words are forgotten. */
    private void learn(int word) {
        if (size == MOST) {
            clear();
            return;
        }
        next[word] = (short) size++;
        widen();
    }

    /** The reader knows each word one code later, so the width grows one code later than the words need. */
    private void widen() {
        if (size > 1 << bits && bits < 12) {
            bits++;
        }
    }

    private void clear() {
        put(CLEAR);
        Arrays.fill(next, (short) 0);
        size = END + 1;
        bits = BITS + 1;
    }

    private void put(int code) {
        held |= code << holding;
        holding += bits;
        while (holding >= 8) {
            out.write(held);
            held >>>= 8;
            holding -= 8;
        }
    }
}
