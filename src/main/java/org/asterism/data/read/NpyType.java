package org.asterism.data.read;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.asterism.parameter.InvalidInputException;

/**
 * The element types of numpy that are numbers: bool, integers and floats.
 *
 * @param kind numpy's letter: b, i, u or f
 * @param size bytes an element
 */
record NpyType(char kind, int size) {

    /**
     * Reads a type such as {@code <f8}.
     *
     * @throws InvalidInputException if its elements are no numbers
     */
    static NpyType of(String description, String file) {
        String code = description.toLowerCase(Locale.ROOT).replaceFirst("^[<>=|]", "");
        if (!code.matches("b1|[iu][1248]|f[248]")) {
            throw new InvalidInputException(file + " holds elements of numpy type " + description
                    + ", which are no plain numbers; save float64, float32 or integers.");
        }
        return new NpyType(code.charAt(0), code.charAt(1) - '0');
    }

    /** The element at a place in the bytes, which have the right order already. */
    double read(ByteBuffer bytes, int at) {
        return switch (kind) {
            case 'f' -> floating(bytes, at);
            case 'i' -> signed(bytes, at);
            default -> unsigned(signed(bytes, at));
        };
    }

    private double floating(ByteBuffer bytes, int at) {
        return switch (size) {
            case 2 -> Float.float16ToFloat(bytes.getShort(at));
            case 4 -> bytes.getFloat(at);
            default -> bytes.getDouble(at);
        };
    }

    private long signed(ByteBuffer bytes, int at) {
        return switch (size) {
            case 1 -> bytes.get(at);
            case 2 -> bytes.getShort(at);
            case 4 -> bytes.getInt(at);
            default -> bytes.getLong(at);
        };
    }

    private double unsigned(long value) {
        if (size < Long.BYTES) {
            return value & ((1L << (8 * size)) - 1);
        }
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }
}
