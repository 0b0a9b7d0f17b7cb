package org.asterism.data.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.asterism.data.Names;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Guesses how a file of delimited rows is to be read, from its head.
 *
 * <p>The delimiter is the one that cuts most rows into the same number of cells, and most of those into numbers.
 */
final class DelimitedGuess {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int ROWS = 1000;
    private static final int SHOWN = 50;

    private final Head head;
    private final Encoding encoding;
    private final String text;
    private final List<String> notes;
    private @Nullable RuntimeException failure;

    /** @param text the head, decoded */
    DelimitedGuess(Head head, Encoding encoding, String text, List<String> notes) {
        this.head = head;
        this.encoding = encoding;
        this.text = text;
        this.notes = notes;
    }

    Preview preview() {
        char delimiter = delimiter();
        List<List<String>> rows = rows(delimiter);
        refuse(rows, " has a first line too long for a table.");
        ColumnGuess guess = new ColumnGuess(rows);
        char decimal = guess.decimal();
        return preview(delimiter, guess.header(decimal), decimal, rows);
    }

    /** Takes delimiter, header and decimal sign as people corrected them. */
    Preview preview(Format corrected) {
        return preview(corrected.delimiter(), corrected.header(), corrected.decimal(), rows(corrected.delimiter()));
    }

    private Preview preview(char delimiter, boolean header, char decimal, List<List<String>> rows) {
        List<List<String>> data = header ? rows.subList(Math.min(1, rows.size()), rows.size()) : rows;
        refuse(data, " has a header but no rows.");
        int width = header ? rows.getFirst().size() : usualWidth(data);
        if (width > RowHandler.MOST_COLUMNS) {
            throw RowHandler.tooWide(head.name(), 1);
        }
        List<String> names = header ? Names.unique(rows.getFirst()) : Names.invented(width);
        List<ColumnPlan> plans = new ColumnGuess(data).plans(names, decimal);
        if (header && rows.getFirst().getLast().isBlank()) {
            plans = withoutEmptyLast(plans, data);
        }
        Format format = new Format(Kind.DELIMITED, delimiter, header, encoding.charset(), decimal, plans);
        return new Preview(format, data.subList(0, Math.min(SHOWN, data.size())), notes);
    }

    private void refuse(List<List<String>> rows, String reason) {
        if (rows.isEmpty()) {
            throw failure == null ? new InvalidInputException(head.name() + reason) : failure;
        }
    }

    /** A delimiter at the end of each line makes a last column of nothing, which nobody wants. */
    private static List<ColumnPlan> withoutEmptyLast(List<ColumnPlan> plans, List<List<String>> data) {
        int last = plans.size() - 1;
        boolean empty = data.stream()
                .allMatch(row -> row.size() <= last || row.get(last).isBlank());
        if (!empty || last == 0) {
            return plans;
        }
        List<ColumnPlan> changed = new ArrayList<>(plans);
        changed.set(last, new ColumnPlan(plans.get(last).name(), ColumnType.SKIP));
        return changed;
    }

    private char delimiter() {
        char best = ',';
        double most = 0;
        for (char candidate : DELIMITERS) {
            double score = score(rows(candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of rows of the usual width plus the share of numbers among the cells; 0 where there is one column. */
    private static double score(List<List<String>> rows) {
        if (rows.isEmpty() || usualWidth(rows) < 2) {
            return 0;
        }
        int width = usualWidth(rows);
        double even = rows.stream().filter(row -> row.size() == width).count();
        double cells = rows.stream().mapToInt(List::size).sum();
        ColumnGuess guess = new ColumnGuess(rows);
        return even / rows.size() + guess.numbers(guess.decimal()) / cells;
    }

    /** The most frequent number of cells; the greater of two equally frequent ones. */
    private static int usualWidth(List<List<String>> rows) {
        Map<Integer, Long> counts = rows.stream()
                .map(List::size)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .getKey();
    }

    /** The first rows of the head, up to one whose quotes do not fit this delimiter. A row that is cut off is left out. */
    private List<List<String>> rows(char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.CsvReaderBuilder builder = Csv.quoted(delimiter).allowUnclosedQuote(true);
        boolean cut = !head.complete() && !text.endsWith("\n");
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (rows.size() <= ROWS && records.hasNext()) {
                rows.add(records.next().getFields());
            }
            cut &= rows.size() <= ROWS;
        } catch (CsvParseException e) {
            failure = Csv.plainly(e, head.name(), 0);
            cut = false;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        List<List<String>> whole = cut ? rows.subList(0, Math.max(0, rows.size() - 1)) : rows;
        return whole.stream()
                .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
                .toList();
    }
}
