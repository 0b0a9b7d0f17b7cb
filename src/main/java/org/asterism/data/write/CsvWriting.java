package org.asterism.data.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Missing;
import org.asterism.data.Names;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * Writes tables as CSV in UTF-8: a header, commas, cells quoted where they need it.
 *
 * <p>Numbers are written in the shortest form that reads back equal; a missing value is an empty cell.
 */
public final class CsvWriting {
    private CsvWriting() {}

    /**
     * Writes all columns of a data set, and more columns after them.
     *
     * <p>The file appears, or is replaced, only when all is written. An added column whose name is taken gets a number.
     *
     * @param added as long as the data set
     * @throws InvalidInputException if the file cannot be written
     */
    public static void write(Dataset dataset, List<Column> added, Path output, Job job) {
        List<Column> columns = new ArrayList<>(dataset.columns());
        columns.addAll(added);
        try {
            if (Files.exists(output) && !Files.isRegularFile(output)) {
                writeInto(columns, output, job);
                return;
            }
            Path part = output.resolveSibling(output.getFileName() + ".part");
            try {
                writeInto(columns, part, job);
                Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (UncheckedIOException e) {
            throw refusal(output, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw refusal(output, e);
        }
    }

    /** A small data set as the file would hold it. */
    public static String text(Dataset dataset) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = builder(dataset.columns()).build(text)) {
            writeRows(dataset.columns(), writer, Job.QUIET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static CsvWriter.CsvWriterBuilder builder(List<Column> columns) {
        return CsvWriter.builder().quoteStrategy(new SafeQuotes(columns.size()));
    }

    private static void writeInto(List<Column> columns, Path file, Job job) throws IOException {
        try (CsvWriter writer = builder(columns).build(file, StandardCharsets.UTF_8)) {
            writeRows(columns, writer, job);
        }
    }

    private static void writeRows(List<Column> columns, CsvWriter writer, Job job) {
        int rows = columns.isEmpty() ? 0 : columns.getFirst().size();
        writer.writeRecord(Names.unique(columns.stream().map(Column::name).toList()));
        String[] cells = new String[columns.size()];
        for (int row = 0; row < rows; row++) {
            if ((row & 0xfff) == 0) {
                job.check();
                job.progress((double) row / rows);
            }
            for (int column = 0; column < cells.length; column++) {
                cells[column] = columns.get(column).text(row);
            }
            writer.writeRecord(cells);
        }
    }

    private static InvalidInputException refusal(Path output, IOException cause) {
        String reason = switch (cause) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "there is no permission to write there";
            default -> String.valueOf(cause.getMessage());
        };
        return new InvalidInputException("Cannot write " + output + ": " + reason + ".", cause);
    }

    /** Quotes, beside what must be, words that would be stripped or taken for missing, and empty cells alone in a row. */
    private record SafeQuotes(int columns) implements QuoteStrategy {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return columns == 1;
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return Missing.is(value) || !value.equals(value.strip());
        }
    }
}
