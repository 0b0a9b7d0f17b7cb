package org.asterism.data.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.asterism.data.Column;
import org.asterism.data.Missing;

/** Cells that are read as numbers or dates. */
final class ValueCells implements Cells {
    private final CellParser parser;
    private final BiFunction<String, double[], Column> column;
    private double[] values = new double[1024];
    private int size;

    /** @param column makes a column of a name and its values */
    ValueCells(CellParser parser, BiFunction<String, double[], Column> column) {
        this.parser = parser;
        this.column = column;
    }

    @Override
    public boolean add(char[] text, int offset, int length, boolean quoted) {
        double value = parser.parse(text, offset, length);
        append(value);
        return !Double.isNaN(value) || Missing.is(text, offset, length);
    }

    @Override
    public void addMissing() {
        append(Double.NaN);
    }

    @Override
    public void removeLast() {
        size--;
    }

    @Override
    public Optional<Column> join(String name, List<Cells> parts) {
        int total = parts.stream().mapToInt(part -> ((ValueCells) part).size).sum();
        double[] all = new double[total];
        int done = 0;
        for (Cells part : parts) {
            ValueCells cells = (ValueCells) part;
            System.arraycopy(cells.values, 0, all, done, cells.size);
            done += cells.size;
        }
        return Optional.of(column.apply(name, all));
    }

    private void append(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }
}
