package org.asterism.data.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file is read: guessed by {@link DatasetReader#preview}, and then corrected by people.
 *
 * <p>Delimiter, header and decimal sign matter for {@link Kind#DELIMITED} only.
 *
 * @param header whether the first row holds the names of the columns
 * @param decimal the decimal sign, {@code '.'} or {@code ','}
 * @param columns one a column of the file, in the order of the file
 */
public record Format(
        Kind kind, char delimiter, boolean header, Charset encoding, char decimal, List<ColumnPlan> columns) {
    public Format {
        columns = List.copyOf(columns);
    }

    public Format withDelimiter(char other) {
        return new Format(kind, other, header, encoding, decimal, columns);
    }

    /** The same file with names in its first row. */
    public Format withHeader() {
        return new Format(kind, delimiter, true, encoding, decimal, columns);
    }

    /** The same file with data in its first row. */
    public Format withoutHeader() {
        return new Format(kind, delimiter, false, encoding, decimal, columns);
    }

    public Format withEncoding(Charset other) {
        return new Format(kind, delimiter, header, other, decimal, columns);
    }

    public Format withDecimal(char other) {
        return new Format(kind, delimiter, header, encoding, other, columns);
    }

    /** The same format with column {@code index} read as another type. */
    public Format withType(int index, ColumnType type) {
        List<ColumnPlan> changed = new ArrayList<>(columns);
        changed.set(index, new ColumnPlan(columns.get(index).name(), type));
        return new Format(kind, delimiter, header, encoding, decimal, changed);
    }
}
