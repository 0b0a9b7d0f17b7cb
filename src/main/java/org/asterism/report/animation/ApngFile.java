package org.asterism.report.animation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.asterism.report.PngChunks;
import org.asterism.report.draw.PixelImage;
import org.jspecify.annotations.Nullable;

/**
 * Writes an animated PNG that starts anew when it has ended: in full colours, of every frame only the box that changed, in which
 * pixels that did not are clear.
 *
 * <p>PNG Specification, third edition, W3C 2025, 11.3.6 (acTL, fcTL and fdAT).
 */
final class ApngFile implements FrameSink {
    private static final int TRANSLUCENT = 6;
    private final PngChunks chunks;
    private int sequence;
    private @Nullable PixelImage before;

    /**
     * Begins a file.
     *
     * @param frames how many will be added
     * @param out gets the file, and stays open
     */
    ApngFile(int width, int height, int frames, OutputStream out) throws IOException {
        chunks = new PngChunks(out);
        chunks.header(width, height, TRANSLUCENT);
        chunks.add("acTL", data -> {
            data.writeInt(frames);
            data.writeInt(0);
        });
    }

    @Override
    public void add(PixelImage frame, int millis) throws IOException {
        PixelImage shown = before;
        Box box = shown == null ? Box.all(frame) : Box.changed(shown, frame);
        control(box, millis);
        byte[] packed = packed(shown, frame, box);
        if (shown == null) {
            chunks.add("IDAT", packed, packed.length);
        } else {
            chunks.add("fdAT", data -> {
                data.writeInt(sequence++);
                data.write(packed);
            });
        }
        before = frame;
    }

    @Override
    public void close() throws IOException {
        chunks.end();
    }

    /** Says where the next pixels stand and how long; they go over what was there and stay. */
    private void control(Box box, int millis) throws IOException {
        chunks.add("fcTL", data -> {
            data.writeInt(sequence++);
            data.writeInt(box.width());
            data.writeInt(box.height());
            data.writeInt(box.left());
            data.writeInt(box.top());
            data.writeShort(millis);
            data.writeShort(1000);
            data.write(new byte[] {0, 1});
        });
    }

    private static byte[] packed(@Nullable PixelImage shown, PixelImage image, Box box) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            byte[] row = new byte[1 + 4 * box.width()];
            for (int y = box.top(); y < box.top() + box.height(); y++) {
                fill(row, shown, image, y * image.width() + box.left());
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** One row with filter 0. */
    private static void fill(byte[] row, @Nullable PixelImage shown, PixelImage image, int start) {
        int at = 1;
        for (int i = start; at < row.length; i++) {
            boolean same = shown != null && shown.argb()[i] == image.argb()[i];
            int pixel = same ? 0 : image.argb()[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            row[at++] = (byte) (pixel >>> 24);
        }
    }
}
