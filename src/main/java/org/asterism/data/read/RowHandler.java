package org.asterism.data.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.List;
import org.asterism.data.Missing;
import org.asterism.parameter.InvalidInputException;

/** Puts the cells of each row straight into columns, and notes what does not fit. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** More columns than this are no table. */
    static final int MOST_COLUMNS = 10_000;

    private final String file;
    private final List<ColumnPlan> plans;
    private final List<Cells> cells;
    private final long linesBefore;
    private final Problems problems = new Problems();
    private boolean header;
    private boolean blankStart;
    private String extra = "";

    /**
     * @param header whether the first row holds names
     * @param linesBefore how many lines of the file come before
     */
    RowHandler(String file, Format format, boolean header, long linesBefore) {
        this.file = file;
        this.plans = format.columns();
        this.cells = plans.stream()
                .map(plan -> Cells.of(plan.type(), format.decimal()))
                .toList();
        this.header = header;
        this.linesBefore = linesBefore;
    }

    List<Cells> cells() {
        return cells;
    }

    Problems problems() {
        return problems;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        extra = "";
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
        if (header) {
            return;
        }
        if (column == 0) {
            blankStart = !quoted && blank(text, offset, length);
        }
        if (column < cells.size()) {
            boolean read = cells.get(column).add(text, offset, length, quoted);
            if (!read) {
                String refusal = plans.get(column).type().refusal();
                problems.add(line(), name(column), new String(text, offset, length), refusal);
            }
        } else if (column >= MOST_COLUMNS) {
            throw tooWide(file, line());
        } else if (extra.isEmpty() && !Missing.is(text, offset, length)) {
            extra = new String(text, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return true;
        }
        if (header) {
            header = false;
        } else if (getFieldCount() == 1 && blankStart && cells.size() > 1) {
            cells.getFirst().removeLast();
        } else {
            checkLength();
        }
        return true;
    }

    private void checkLength() {
        int found = getFieldCount();
        if (found < cells.size()) {
            for (int i = found; i < cells.size(); i++) {
                cells.get(i).addMissing();
            }
            problems.add(line(), name(found), "", lengths(found));
        } else if (!extra.isEmpty()) {
            problems.add(line(), "", extra, lengths(found));
        }
    }

    private String lengths(int found) {
        return "the row has " + found + (found == 1 ? " cell" : " cells") + " instead of " + cells.size();
    }

    private String name(int column) {
        return plans.get(column).name();
    }

    private long line() {
        return linesBefore + getStartingLineNumber();
    }

    private static boolean blank(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    static InvalidInputException tooWide(String file, long line) {
        return new InvalidInputException("Line " + line + " of " + file + " has more than 10,000 cells; check the"
                + " delimiter, and whether rows and columns are swapped.");
    }
}
