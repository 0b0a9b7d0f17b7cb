package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void opaquePicturesHaveThreeChannels() throws IOException {
        byte[] rows = rows(Png.bytes(new int[] {0xFF010203, 0xFFFFFEFD}, 1, 2), 2);
        assertThat(rows).containsExactly(0, 1, 2, 3, 0, 255, 254, 253);
    }

    @Test
    void translucentPicturesHaveFour() throws IOException {
        byte[] rows = rows(Png.bytes(new int[] {0x80010203, 0xFFFFFEFD}, 2, 1), 6);
        assertThat(rows).containsExactly(0, 1, 2, 3, 128, 255, 254, 253, 255);
    }

    @Test
    void largePicturesComeInSeveralChunks() throws IOException {
        int[] noise = new java.util.SplittableRandom(1).ints(300 * 300).toArray();
        byte[] rows = rows(Png.bytes(noise, 300, 300), 6);
        assertThat(rows).hasSize(300 * (1 + 4 * 300));
        assertThat(rows[rows.length - 1]).isEqualTo((byte) (noise[noise.length - 1] >>> 24));
    }

    @Test
    void rowsMayComeInPartsAndSayHowDenseTheyAre() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngRows rows = new PngRows(1, 2, 192, PngRows.Channels.OPAQUE, out)) {
            rows.write(new int[] {0xFF010203}, 1);
            rows.write(new int[] {0xFFFFFEFD, 7, 7}, 1);
        }
        assertThat(rows(out.toByteArray(), 2)).containsExactly(0, 1, 2, 3, 0, 255, 254, 253);
        byte[] density = {0, 0, 0, 9, 'p', 'H', 'Y', 's', 0, 0, 0x1D, (byte) 0x87, 0, 0, 0x1D, (byte) 0x87, 1};
        assertThat(out.toByteArray()).contains(density);
    }

    /** Reads a file chunk by chunk, checks every sum, and returns the unpacked rows. */
    private static byte[] rows(byte[] file, int colorType) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        assertThat(in.readNBytes(8)).containsExactly(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            byte[] content = in.readNBytes(length);
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(content);
            assertThat(in.readInt()).isEqualTo((int) crc.getValue());
            type = new String(name, StandardCharsets.US_ASCII);
            if (type.equals("IDAT")) {
                packed.write(content);
            } else if (type.equals("IHDR")) {
                assertThat(content[9]).isEqualTo((byte) colorType);
            }
        }
        return new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes();
    }
}
