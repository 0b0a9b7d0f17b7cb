package org.asterism.data.read;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asterism.job.CancelledException;
import org.asterism.parameter.InvalidInputException;

/** FastCSV as it is set up here, and its failures in plain words. */
final class Csv {
    /** A cell longer than this is no cell of a table. */
    static final int LONGEST_CELL = 1 << 20;

    private static final Pattern LINE = Pattern.compile("(?:starting at|started in) line (\\d+)");

    private Csv() {}

    /** For files without quotes: the fastest way. */
    static CsvReader.CsvReaderBuilder plain(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LONGEST_CELL)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /** For files with quotes, also with blanks around them. */
    static CsvReader.CsvReaderBuilder quoted(char delimiter) {
        return plain(delimiter).trimWhitespacesAroundQuotes(true);
    }

    /**
     * Hands all rows to the handler; blank lines are left out.
     *
     * @param linesBefore how many lines of the file come before
     * @throws IOException if the bytes cannot be read, or are not what the encoding allows
     * @throws InvalidInputException if the quotes do not match, or a cell is endless
     */
    static <T> void forEach(
            CsvReader.CsvReaderBuilder builder, CsvCallbackHandler<T> handler, Reader in, String name, long linesBefore)
            throws IOException {
        try (CsvReader<T> rows = builder.build(handler, in)) {
            rows.forEach(_ -> {});
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        } catch (CsvParseException e) {
            throw plainly(e, name, linesBefore);
        }
    }

    /** A failure to parse, as people are told of it; or what a handler or a job threw, which FastCSV wraps. */
    static RuntimeException plainly(CsvParseException e, String name, long linesBefore) {
        if (e.getCause() instanceof InvalidInputException || e.getCause() instanceof CancelledException) {
            return (RuntimeException) e.getCause();
        }
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        long number = line.find() ? linesBefore + Long.parseLong(line.group(1)) : 1;
        return message.contains("fields")
                ? RowHandler.tooWide(name, number)
                : new InvalidInputException("Line " + number + " of " + name + reason(message), e);
    }

    private static String reason(String message) {
        if (message.contains("after closing quote")) {
            return " has text after a closing quote; write quotes inside a cell twice.";
        }
        if (message.contains("buffer size")) {
            return " has a cell of more than a million characters; either a quote is never closed, or this is no table.";
        }
        return " opens a quote that is never closed; close it, or remove it.";
    }
}
