package org.asterism.data.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Reads a whole file of delimited rows.
 *
 * <p>A file without quotes is cut at line ends and its parts are read on all cores; where a quote may hide a line end,
 * the file is read in one go. Either way FastCSV hands the cells to the columns without making a string of each.
 */
final class DelimitedReader {
    private static final Set<Charset> LINES_BY_BYTE =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, Encoding.WINDOWS);

    private final Head head;
    private final Format format;
    private final Encoding encoding;
    private final Job job;
    private final Problems problems;

    DelimitedReader(Head head, Format format, Problems problems, Job job) {
        this.head = head;
        this.format = format;
        this.encoding = Encoding.chosen(format.encoding(), head.bytes());
        this.problems = problems;
        this.job = job;
    }

    /** @throws java.nio.charset.CharacterCodingException if the bytes are not what the encoding allows */
    List<Column> read() throws IOException {
        try (FileChannel channel = FileChannel.open(head.file())) {
            List<RowHandler> parts = parts(channel);
            parts.forEach(part -> problems.add(part.problems()));
            return columns(parts);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private List<RowHandler> parts(FileChannel channel) throws IOException {
        long start = encoding.mark();
        if (!LINES_BY_BYTE.contains(encoding.charset())) {
            return whole(channel, start);
        }
        job.stage("Looking for lines");
        List<Long> borders = Blocks.borders(channel, start, new Meter(job, channel.size()));
        long[] lines = new long[borders.size() - 1];
        Meter looking = new Meter(job.part(0, 0.15), channel.size());
        each(lines.length, i -> lines[i] = Blocks.lines(channel, borders.get(i), borders.get(i + 1), looking));
        boolean quotes = IntStream.range(0, lines.length).anyMatch(i -> lines[i] < 0);
        return quotes ? whole(channel, start) : parts(channel, borders, lines);
    }

    private List<RowHandler> parts(FileChannel channel, List<Long> borders, long[] lines) throws IOException {
        job.stage("Reading rows");
        Meter meter = new Meter(job.part(0.15, 1), channel.size());
        List<RowHandler> parts = new ArrayList<>();
        long[] before = new long[lines.length + 1];
        for (int i = 0; i < lines.length; i++) {
            parts.add(new RowHandler(head.name(), format, format.header() && i == 0, before[i]));
            before[i + 1] = before[i] + lines[i];
        }
        each(lines.length, i -> {
            Reader in = reader(new Slice(channel, borders.get(i), borders.get(i + 1), meter));
            Csv.forEach(Csv.plain(format.delimiter()), parts.get(i), in, head.name(), before[i]);
        });
        return parts;
    }

    private List<RowHandler> whole(FileChannel channel, long start) throws IOException {
        job.stage("Reading rows");
        Slice slice = new Slice(channel, start, channel.size(), new Meter(job, channel.size()));
        RowHandler handler = new RowHandler(head.name(), format, format.header(), 0);
        Csv.forEach(Csv.quoted(format.delimiter()), handler, reader(slice), head.name(), 0);
        return List.of(handler);
    }

    /** A decoder of its own reports what is malformed, where a charset alone would replace it. */
    private Reader reader(Slice slice) {
        return new InputStreamReader(slice, encoding.decoder());
    }

    private List<Column> columns(List<RowHandler> parts) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < format.columns().size(); i++) {
            int column = i;
            List<Cells> cells =
                    parts.stream().map(part -> part.cells().get(column)).toList();
            cells.getFirst().join(format.columns().get(i).name(), cells).ifPresent(columns::add);
            job.check();
        }
        return columns;
    }

    private interface Part {
        void read(int i) throws IOException;
    }

    private static void each(int count, Part part) {
        Parallel.forEach(count, i -> {
            try {
                part.read(i);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
