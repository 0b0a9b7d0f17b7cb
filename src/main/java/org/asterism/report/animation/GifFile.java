package org.asterism.report.animation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.asterism.report.draw.PixelImage;
import org.jspecify.annotations.Nullable;

/**
 * Writes an animated GIF that starts anew when it has ended: 255 colours for all frames, of every frame only the box that
 * changed, and in it only the pixels that changed.
 *
 * <p>CompuServe, Graphics Interchange Format, version 89a, 1990; the loop is the extension NETSCAPE2.0.
 */
final class GifFile implements FrameSink {
    private static final int CLEAR = ColorTable.MOST;
    private static final int BLOCK = 255;
    private final OutputStream out;
    private final ColorTable colors;
    private @Nullable PixelImage before;

    /**
     * Begins a file.
     *
     * @param out gets the file, and stays open
     */
    GifFile(int width, int height, ColorTable colors, OutputStream out) throws IOException {
        this.out = out;
        this.colors = colors;
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        number(width);
        number(height);
        out.write(new byte[] {(byte) 0xF7, 0, 0});
        for (int i = 0; i < 256; i++) {
            int color = i < colors.size() ? colors.color(i) : 0;
            out.write(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
        }
        out.write(new byte[] {0x21, (byte) 0xFF, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    /** Adds a frame; its time is rounded to hundredths of a second, of which browsers want two at least. */
    @Override
    public void add(PixelImage frame, int millis) throws IOException {
        PixelImage shown = before;
        PixelImage placed = placed(frame);
        Box box = shown == null ? Box.all(frame) : Box.changed(shown, placed);
        out.write(new byte[] {0x21, (byte) 0xF9, 4, 1 << 2 | 1});
        number(Math.max(2, (millis + 5) / 10));
        out.write(new byte[] {(byte) CLEAR, 0, 0x2C});
        number(box.left());
        number(box.top());
        number(box.width());
        number(box.height());
        out.write(new byte[] {0, 8});
        blocks(Lzw.pack(pixels(shown, placed, box)));
        before = placed;
    }

    @Override
    public void close() throws IOException {
        out.write(0x3B);
        out.flush();
    }

    /** The frame with the places of its colours as pixels. */
    private PixelImage placed(PixelImage frame) {
        int[] places = new int[frame.argb().length];
        int last = 0;
        for (int i = 0; i < places.length; i++) {
            boolean same = i > 0 && frame.argb()[i] == frame.argb()[i - 1];
            last = same ? last : colors.place(frame.argb()[i]);
            places[i] = last;
        }
        return new PixelImage(places, frame.width(), frame.height());
    }

    private static byte[] pixels(@Nullable PixelImage shown, PixelImage now, Box box) {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream(box.width() * box.height());
        for (int y = box.top(); y < box.top() + box.height(); y++) {
            int start = y * now.width() + box.left();
            for (int i = start; i < start + box.width(); i++) {
                boolean same = shown != null && shown.argb()[i] == now.argb()[i];
                pixels.write(same ? CLEAR : now.argb()[i]);
            }
        }
        return pixels.toByteArray();
    }

    private void blocks(byte[] packed) throws IOException {
        for (int at = 0; at < packed.length; at += BLOCK) {
            int length = Math.min(BLOCK, packed.length - at);
            out.write(length);
            out.write(packed, at, length);
        }
        out.write(0);
    }

    private void number(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
