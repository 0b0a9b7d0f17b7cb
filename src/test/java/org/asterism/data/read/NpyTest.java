package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class NpyTest extends TemporaryFiles {
    /** A file of version 1 with a header of these parts. */
    static byte[] npy(String type, String fortran, String shape, byte[] elements) {
        byte[] header = ("{'descr': " + type + ", 'fortran_order': " + fortran + ", 'shape': " + shape + ", }\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(10 + header.length + elements.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) header.length)
                .put(header)
                .put(elements)
                .array();
    }

    private Reading read(byte[] npy) {
        return DatasetReader.read(file("a.npy", npy), Job.QUIET);
    }

    private void refused(byte[] npy, String message) {
        assertThatThrownBy(() -> read(npy))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    private static byte[] doubles(ByteOrder order, double... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(order);
        for (double value : values) {
            buffer.putDouble(value);
        }
        return buffer.array();
    }

    @Test
    void rowsAndColumnsInEitherOrderAndEndian() {
        byte[] little = doubles(ByteOrder.LITTLE_ENDIAN, 1, 2, 3, 4, 5, 6);
        byte[] big = doubles(ByteOrder.BIG_ENDIAN, 1, 3, 5, 2, 4, 6);
        assertThat(table(read(npy("'<f8'", "False", "(3, 2)", little)).dataset()))
                .isEqualTo(table("x y", "1 2", "3 4", "5 6"));
        assertThat(table(read(npy("'>f8'", "True", "(3, 2)", big)).dataset()))
                .isEqualTo(table("x y", "1 2", "3 4", "5 6"));
    }

    @Test
    void oneDimensionIsOneColumn() {
        byte[] bytes = doubles(ByteOrder.LITTLE_ENDIAN, 1, Double.NaN);
        assertThat(table(read(npy("'<f8'", "False", "(2,)", bytes)).dataset())).isEqualTo(table("x", "1", ""));
    }

    @Test
    void everyPlainNumberType() {
        byte[] ones = {-1, -1, -1, -1, -1, -1, -1, -1};
        assertThat(read(npy("'|i1'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(-1);
        assertThat(read(npy("'|u1'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(255);
        assertThat(read(npy("'<i2'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(-1);
        assertThat(read(npy("'<u2'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(65535);
        assertThat(read(npy("'<u4'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(4294967295.0);
        assertThat(read(npy("'<i8'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(-1);
        assertThat(read(npy("'<u8'", "False", "(1,)", ones))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(0x1p64);
        assertThat(read(npy("'>f4'", "False", "(1,)", new byte[] {0x3f, (byte) 0xc0, 0, 0}))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(1.5);
        assertThat(read(npy("'<f2'", "False", "(1,)", new byte[] {0, 0x3e}))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(1.5);
        assertThat(read(npy("'|b1'", "False", "(2,)", new byte[] {0, 1}))
                        .dataset()
                        .number("x")
                        .values())
                .containsExactly(0, 1);
    }

    @Test
    void aFileThatNumpyWrote() {
        byte[] bytes = Base64.getDecoder().decode(NUMPY);
        assertThat(table(read(bytes).dataset())).isEqualTo(table("c1 c2 c3", "0 2 4", "1 3 5"));
    }

    /** numpy 1.24.2: np.save(f, np.asfortranarray(np.arange(6).reshape(3, 2).T.astype('<i4'))). */
    private static final String NUMPY =
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGk0JywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwgMyksIH"
                    + "0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAQAA"
                    + "AAIAAAADAAAABAAAAAUAAAA=";

    @Test
    void whatIsNoTableOfNumbers() {
        refused(
                npy("[('x', '<f8'), ('y', '<f8')]", "False", "(2,)", new byte[32]),
                "a.npy holds a structured numpy array; save its fields as one plain array of numbers, or as CSV.");
        refused(
                npy("'|O'", "False", "(2,)", new byte[32]),
                "a.npy holds elements of numpy type |O, which are no plain numbers; save float64, float32 or integers.");
        refused(
                npy("'<f8'", "False", "(2, 2, 2)", new byte[64]),
                "a.npy holds an array of 3 dimensions; a table has one or two.");
        refused(
                npy("'<f8'", "False", "()", new byte[8]),
                "a.npy holds an array of 0 dimensions; a table has one or two.");
        refused(npy("'<f8'", "False", "(0, 2)", new byte[0]), "a.npy has no rows.");
        refused(
                npy("'<f8'", "False", "(2, 20000)", new byte[320_000]),
                "a.npy has 2 rows and 20000 columns, more than 10,000; transpose it.");
    }

    @Test
    void whatIsCutOffOrDamaged() {
        refused(
                npy("'<f8'", "False", "(1000000000000, 2)", new byte[32]),
                "a.npy is cut off: its header promises 1000000000000 rows, but 2 are there.");
        String damaged = "a.npy is a damaged .npy file: its header cannot be read; save it again with numpy.save.";
        refused(npy("'<f8'", "Maybe", "(2,)", new byte[16]), damaged);
        refused(npy("'<f8'", "False", "(99999999999999999999,)", new byte[16]), damaged);
        refused(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 100, 0, '{'}, damaged);
        refused(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 9, 0, 0, 0, 0, 0}, damaged);
    }
}
