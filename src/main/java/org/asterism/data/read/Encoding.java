package org.asterism.data.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file spell characters.
 *
 * <p>A byte order mark decides; else zeros at every other byte mean UTF-16; else what is well-formed UTF-8 is that; and
 * anything else is taken for Windows-1252.
 *
 * @param mark the length of the byte order mark, in bytes
 */
record Encoding(Charset charset, int mark) {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;

    static Encoding guess(byte[] head) {
        int mark = mark(head);
        if (mark == 3) {
            return new Encoding(StandardCharsets.UTF_8, mark);
        }
        if (mark == 2) {
            boolean little = head[0] == (byte) 0xff;
            return new Encoding(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, mark);
        }
        return new Encoding(unmarked(head), 0);
    }

    /** An encoding that people chose, with the mark the file has. */
    static Encoding chosen(Charset charset, byte[] head) {
        return new Encoding(charset, mark(head));
    }

    /** The characters of a head, without the mark; what is malformed becomes a replacement character. */
    String decode(byte[] head) {
        CharBuffer characters = CharBuffer.allocate(head.length + 1);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(head, mark, head.length - mark), characters, false);
        return characters.flip().toString();
    }

    /** A decoder that reports what is malformed; Windows-1252 has a character for nearly every byte and replaces the rest. */
    CharsetDecoder decoder() {
        CodingErrorAction action = charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    }

    private static int mark(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        return starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) ? 2 : 0;
    }

    static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset unmarked(byte[] head) {
        int pairs = head.length / 2;
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (odd > 0.3 * pairs && even < 0.05 * pairs) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > 0.3 * pairs && odd < 0.05 * pairs) {
            return StandardCharsets.UTF_16BE;
        }
        return wellFormed(head) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Whether the head is UTF-8; its last character may be cut. */
    private static boolean wellFormed(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes, CharBuffer.allocate(head.length + 1), false)
                .isError();
        return !malformed && bytes.remaining() < LONGEST_CHARACTER;
    }
}
