package org.asterism.report.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** Reads what an animated PNG shows: each frame as a whole picture of RGB, and its time. Checks every sum and number. */
final class ApngReader {
    record Frame(int[] rgb, int millis) {}

    private final List<Frame> frames = new ArrayList<>();
    private int[] screen = {};
    private int width;
    private int announced;
    private int sequence;
    private ByteBuffer control = ByteBuffer.allocate(0);

    static List<Frame> frames(byte[] file) throws IOException {
        ApngReader reader = new ApngReader();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        assertThat(in.readNBytes(8)).containsExactly(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        while (in.available() > 0) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            byte[] content = in.readNBytes(length);
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(content);
            assertThat(in.readInt()).isEqualTo((int) crc.getValue());
            reader.take(new String(name, StandardCharsets.US_ASCII), ByteBuffer.wrap(content));
        }
        assertThat(reader.frames).hasSize(reader.announced);
        return reader.frames;
    }

    private void take(String name, ByteBuffer content) throws IOException {
        switch (name) {
            case "IHDR" -> {
                width = content.getInt();
                screen = new int[width * content.getInt()];
            }
            case "acTL" -> announced = content.getInt();
            case "fcTL" -> {
                assertThat(content.getInt()).isEqualTo(sequence++);
                control = content;
            }
            case "IDAT" -> draw(content);
            case "fdAT" -> {
                assertThat(content.getInt()).isEqualTo(sequence++);
                draw(content);
            }
            default -> assertThat(name).isEqualTo("IEND");
        }
    }

    private void draw(ByteBuffer packed) throws IOException {
        int wide = control.getInt();
        int high = control.getInt();
        int left = control.getInt();
        int top = control.getInt();
        int millis = control.getShort();
        byte[] rest = new byte[packed.remaining()];
        packed.get(rest);
        DataInputStream rows = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(rest)));
        for (int y = 0; y < high; y++) {
            assertThat(rows.read()).isZero();
            for (int x = 0; x < wide; x++) {
                int rgb = rows.read() << 16 | rows.read() << 8 | rows.read();
                int opacity = rows.read();
                assertThat(opacity).isIn(0, 255);
                if (opacity == 255) {
                    screen[(top + y) * width + left + x] = rgb;
                }
            }
        }
        assertThat(rows.read()).isEqualTo(-1);
        frames.add(new Frame(screen.clone(), millis));
    }
}
