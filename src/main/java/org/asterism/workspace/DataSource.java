package org.asterism.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.Fingerprint;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;

/**
 * Which data set something was done to, without its values.
 *
 * @param name of the data set, usually that of its file
 * @param rows how many it has
 * @param columns in their order
 * @param fingerprint of names and values, as {@link Dataset#fingerprint}
 */
public record DataSource(String name, int rows, List<Part> columns, String fingerprint) {
    /** What the values of a column are. */
    public enum Kind {
        NUMBER,
        DATE,
        TEXT
    }

    /**
     * A column as it was read.
     *
     * @param fingerprint of its name and values
     */
    public record Part(String name, Kind kind, String fingerprint) {
        static Part of(Column column) {
            Kind kind = switch (column) {
                case NumberColumn _ -> Kind.NUMBER;
                case DateColumn _ -> Kind.DATE;
                case TextColumn _ -> Kind.TEXT;
            };
            return new Part(column.name(), kind, Fingerprint.of(List.of(column)));
        }
    }

    public DataSource {
        columns = List.copyOf(columns);
    }

    /** Takes the fingerprints of a data set and of each of its columns; O(cells). */
    public static DataSource of(Dataset dataset) {
        return new DataSource(
                dataset.name(),
                dataset.rows(),
                dataset.columns().stream().map(Part::of).toList(),
                dataset.fingerprint());
    }

    /** Where other data differs from this, as sentences without a full stop; none where names and values are the same. */
    public List<String> differences(DataSource other) {
        List<String> differences = new ArrayList<>();
        if (rows != other.rows) {
            differences.add("it has " + other.rows + " rows, not " + rows);
        }
        for (Part part : columns) {
            String difference = difference(part, other);
            if (!difference.isEmpty()) {
                differences.add(difference);
            }
        }
        other.columns.stream()
                .filter(part -> !has(part.name))
                .forEach(part -> differences.add("column \"" + part.name + "\" is new"));
        if (differences.isEmpty() && !fingerprint.equals(other.fingerprint)) {
            differences.add("its columns stand in another order");
        }
        return differences;
    }

    /** Whether there is a column of a name. */
    public boolean has(String column) {
        return columns.stream().anyMatch(part -> part.name.equals(column));
    }

    /** With other rows every value differs, and saying so of each column would tell nothing. */
    private String difference(Part part, DataSource other) {
        String column = "column \"" + part.name + "\"";
        return other.columns.stream()
                .filter(there -> there.name.equals(part.name))
                .findFirst()
                .map(there -> {
                    if (there.kind != part.kind) {
                        return column + " holds " + words(there.kind) + ", not " + words(part.kind);
                    }
                    boolean same = rows != other.rows || there.fingerprint.equals(part.fingerprint);
                    return same ? "" : column + " has other values";
                })
                .orElse(column + " is missing");
    }

    private static String words(Kind kind) {
        return kind == Kind.TEXT ? "words" : kind.name().toLowerCase(Locale.ROOT) + "s";
    }
}
