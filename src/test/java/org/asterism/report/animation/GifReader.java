package org.asterism.report.animation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads what an animated GIF shows, by the specification alone: each frame as whole pictures of RGB, and its time. */
final class GifReader {
    record Frame(int[] rgb, int hundredths) {}

    private final ByteBuffer file;
    private final int width;
    private final int[] screen;
    private final int[] table = new int[256];
    private final List<Frame> frames = new ArrayList<>();

    private GifReader(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.position(6);
        width = file.getShort();
        screen = new int[width * file.getShort()];
        file.position(13);
        for (int i = 0; i < 256; i++) {
            table[i] = (file.get() & 0xFF) << 16 | (file.get() & 0xFF) << 8 | file.get() & 0xFF;
        }
    }

    static List<Frame> frames(byte[] bytes) {
        GifReader reader = new GifReader(bytes);
        reader.read();
        return reader.frames;
    }

    private void read() {
        int hundredths = 0;
        int clear = -1;
        while (true) {
            switch (file.get()) {
                case 0x21 -> {
                    if (file.get() == (byte) 0xF9) {
                        file.position(file.position() + 2);
                        hundredths = file.getShort();
                        clear = file.get() & 0xFF;
                        file.get();
                    } else {
                        blocks();
                    }
                }
                case 0x2C -> {
                    picture(clear);
                    frames.add(new Frame(screen.clone(), hundredths));
                }
                default -> {
                    return;
                }
            }
        }
    }

    private byte[] blocks() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = file.get() & 0xFF; length > 0; length = file.get() & 0xFF) {
            byte[] block = new byte[length];
            file.get(block);
            all.writeBytes(block);
        }
        return all.toByteArray();
    }

    private void picture(int clear) {
        int left = file.getShort();
        int top = file.getShort();
        int wide = file.getShort();
        int high = file.getShort();
        file.get();
        byte[] places = unpack(file.get(), blocks(), wide * high);
        for (int i = 0; i < places.length; i++) {
            int place = places[i] & 0xFF;
            if (place != clear) {
                screen[(top + i / wide) * width + left + i % wide] = table[place];
            }
        }
    }

    private static byte[] unpack(int depth, byte[] codes, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> words = new ArrayList<>();
        int bits = depth + 1;
        byte[] before = {};
        int at = 0;
        while (true) {
            int code = 0;
            for (int b = 0; b < bits; b++, at++) {
                code |= (codes[at / 8] >> at % 8 & 1) << b;
            }
            if (code == 1 << depth) {
                words.clear();
                for (int i = 0; i < (1 << depth) + 2; i++) {
                    words.add(new byte[] {(byte) i});
                }
                bits = depth + 1;
                before = new byte[0];
            } else if (code == (1 << depth) + 1) {
                if (out.size() != size) {
                    throw new AssertionError(out.size() + " pixels, but " + size + " wanted");
                }
                return out.toByteArray();
            } else {
                byte[] word = code < words.size() ? words.get(code) : longer(before, before[0]);
                if (before.length > 0 && words.size() < 4096) {
                    words.add(longer(before, word[0]));
                    bits = words.size() == 1 << bits && bits < 12 ? bits + 1 : bits;
                }
                out.writeBytes(word);
                before = word;
            }
        }
    }

    private static byte[] longer(byte[] word, byte letter) {
        byte[] longer = java.util.Arrays.copyOf(word, word.length + 1);
        longer[word.length] = letter;
        return longer;
    }
}
