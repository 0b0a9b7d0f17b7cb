package org.asterism.data.read;

import java.util.List;
import java.util.Optional;
import org.asterism.data.Column;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;

/** The cells of one column in one part of a file, growing while it is read. */
sealed interface Cells permits ValueCells, TextCells, SkippedCells {

    static Cells of(ColumnType type, char decimal) {
        return switch (type) {
            case NUMBER -> new ValueCells(new Numbers(decimal), NumberColumn::new);
            case DATE -> new ValueCells(new Dates(), DateColumn::new);
            case TEXT -> new TextCells();
            case SKIP -> new SkippedCells();
        };
    }

    /**
     * Reads one more cell.
     *
     * @param quoted whether it stood in quotes
     * @return false where it cannot be read; it is missing then
     */
    boolean add(char[] text, int offset, int length, boolean quoted);

    void addMissing();

    void removeLast();

    /** The column made of all parts in order, this one among them; none where it is skipped. */
    Optional<Column> join(String name, List<Cells> parts);
}
