package org.asterism.data.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asterism.parameter.InvalidInputException;

/**
 * What the head of a {@code .npy} file says of its array, versions 1 to 3.
 *
 * <p>Reference: R. Kern, A simple file format for NumPy arrays, NEP 1, 2007.
 *
 * @param fortran whether columns follow one another in the file, instead of rows
 * @param start where the elements begin, bytes from the start of the file
 */
record NpyHeader(NpyType type, ByteOrder order, boolean fortran, long rows, int columns, int start) {
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern STRUCTURE = Pattern.compile("'descr'\\s*:\\s*\\[");
    private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9L,\\s]*)\\)");

    /** @throws InvalidInputException if the header is damaged, or the array is no table of numbers */
    static NpyHeader of(Head head) {
        byte[] bytes = head.bytes();
        int prefix = bytes.length > 6 && bytes[6] == 1 ? 10 : 12;
        if (bytes.length < prefix || bytes[6] < 1 || bytes[6] > 3) {
            throw damaged(head);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int length = prefix == 10 ? buffer.getShort(8) & 0xffff : buffer.getInt(8);
        if (length < 0 || length > bytes.length - prefix) {
            throw damaged(head);
        }
        return parse(new String(bytes, prefix, length, StandardCharsets.UTF_8), prefix + length, head);
    }

    private static NpyHeader parse(String text, int start, Head head) {
        if (STRUCTURE.matcher(text).find()) {
            throw new InvalidInputException(head.name() + " holds a structured numpy array; save its fields as one"
                    + " plain array of numbers, or as CSV.");
        }
        String description = find(TYPE, text, head);
        ByteOrder order = description.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        long[] shape = shape(find(SHAPE, text, head), head);
        NpyType type = NpyType.of(description, head.name());
        boolean fortran = find(FORTRAN, text, head).equals("True");
        NpyHeader header = new NpyHeader(type, order, fortran, shape[0], (int) shape[1], start);
        header.check(head);
        return header;
    }

    /** Bytes a row takes. */
    long rowSize() {
        return (long) columns * type.size();
    }

    private void check(Head head) {
        if (rows == 0 || columns == 0) {
            throw new InvalidInputException(head.name() + " has no rows.");
        }
        long present = (head.size() - start) / rowSize();
        if (present < rows) {
            throw new InvalidInputException(
                    head.name() + " is cut off: its header promises " + rows + " rows, but " + present + " are there.");
        }
        Memory.require(head.name(), 8.0 * rows * columns);
    }

    private static long[] shape(String text, Head head) {
        String[] sizes = text.replaceAll("[L\\s]", "").replaceFirst(",$", "").split(",", -1);
        if (sizes[0].isEmpty() || sizes.length > 2) {
            int dimensions = sizes[0].isEmpty() ? 0 : sizes.length;
            throw new InvalidInputException(
                    head.name() + " holds an array of " + dimensions + " dimensions; a table has one or two.");
        }
        long rows = size(sizes[0], head);
        long columns = sizes.length == 2 ? size(sizes[1], head) : 1;
        if (columns > RowHandler.MOST_COLUMNS) {
            throw new InvalidInputException(head.name() + " has " + rows + " rows and " + columns
                    + " columns, more than 10,000; transpose it.");
        }
        return new long[] {rows, columns};
    }

    private static long size(String digits, Head head) {
        if (!digits.matches("[0-9]{1,18}")) {
            throw damaged(head);
        }
        return Long.parseLong(digits);
    }

    private static String find(Pattern pattern, String text, Head head) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw damaged(head);
        }
        return matcher.group(1);
    }

    private static InvalidInputException damaged(Head head) {
        return new InvalidInputException(
                head.name() + " is a damaged .npy file: its header cannot be read; save it again with numpy.save.");
    }
}
