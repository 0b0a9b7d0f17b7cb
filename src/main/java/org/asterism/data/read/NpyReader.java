package org.asterism.data.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.data.Column;
import org.asterism.data.Names;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;

/** Reads numpy arrays of one or two dimensions; an array of one is a table of one column. */
final class NpyReader {
    private static final int BUFFER = 1 << 20;
    private static final int SHOWN = 50;

    private final NpyHeader header;
    private final FileChannel channel;
    private final Job job;
    private final double[][] values;

    private NpyReader(NpyHeader header, FileChannel channel, int rows, Job job) {
        this.header = header;
        this.channel = channel;
        this.job = job;
        this.values = new double[header.columns()][rows];
    }

    static Preview preview(Head head) {
        NpyHeader header = NpyHeader.of(head);
        List<ColumnPlan> plans = Names.invented(header.columns()).stream()
                .map(name -> new ColumnPlan(name, ColumnType.NUMBER))
                .toList();
        Format format = new Format(Kind.NPY, ',', false, StandardCharsets.UTF_8, '.', plans);
        return new Preview(format, shown(head, header), List.of());
    }

    static List<Column> read(Head head, Format format, Job job) throws IOException {
        NpyHeader header = NpyHeader.of(head);
        job.stage("Reading the array");
        try (FileChannel channel = FileChannel.open(head.file())) {
            NpyReader reader = new NpyReader(header, channel, (int) header.rows(), job);
            reader.read();
            return reader.columns(format);
        }
    }

    /** The first rows as far as they lie in the head. */
    private static List<List<String>> shown(Head head, NpyHeader header) {
        ByteBuffer bytes = ByteBuffer.wrap(head.bytes()).order(header.order());
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(SHOWN, header.rows()); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < header.columns(); column++) {
                long at = header.start()
                        + place(header, row, column) * header.type().size();
                boolean seen = at + header.type().size() <= head.bytes().length;
                cells.add(seen ? text(header.type().read(bytes, (int) at)) : "…");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(double value) {
        return new NumberColumn("", new double[] {value}).text(0);
    }

    private static long place(NpyHeader header, long row, int column) {
        return header.fortran() ? column * header.rows() + row : row * header.columns() + column;
    }

    /** Goes through the elements in the order of the file; it is the order of rows, or of columns. */
    private void read() throws IOException {
        int size = header.type().size();
        long total = header.rows() * header.columns();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(header.order());
        long done = 0;
        while (done < total) {
            job.check();
            int count = (int) Math.min(BUFFER / size, total - done);
            fill(buffer.clear().limit(count * size), header.start() + done * size);
            for (int i = 0; i < count; i++) {
                put(done + i, header.type().read(buffer, i * size));
            }
            done += count;
            job.progress((double) done / total);
        }
    }

    private void put(long place, double value) {
        long width = header.fortran() ? header.rows() : header.columns();
        int outer = (int) (place / width);
        int inner = (int) (place % width);
        if (header.fortran()) {
            values[outer][inner] = value;
        } else {
            values[inner][outer] = value;
        }
    }

    private void fill(ByteBuffer buffer, long from) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("it ends too early");
            }
        }
    }

    private List<Column> columns(Format format) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(values.length, format.columns().size()); i++) {
            ColumnPlan plan = format.columns().get(i);
            NumberColumn numbers = new NumberColumn(plan.name(), values[i]);
            switch (plan.type()) {
                case NUMBER, DATE -> columns.add(numbers);
                case TEXT -> columns.add(words(numbers));
                case SKIP -> {}
            }
        }
        return columns;
    }

    private static Column words(NumberColumn numbers) {
        String[] words = new String[numbers.size()];
        Arrays.setAll(words, numbers::text);
        return TextColumn.of(numbers.name(), List.of(words));
    }
}
