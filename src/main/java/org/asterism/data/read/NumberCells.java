package org.asterism.data.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asterism.data.Column;
import org.asterism.data.Missing;
import org.asterism.data.NumberColumn;

/** Cells that are read as numbers. */
final class NumberCells implements Cells {
    private final Numbers numbers;
    private double[] values = new double[1024];
    private int size;

    NumberCells(char decimal) {
        numbers = new Numbers(decimal);
    }

    @Override
    public boolean add(char[] text, int offset, int length, boolean quoted) {
        double value = numbers.parse(text, offset, length);
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
        int total = parts.stream().mapToInt(part -> ((NumberCells) part).size).sum();
        double[] all = new double[total];
        int done = 0;
        for (Cells part : parts) {
            NumberCells cells = (NumberCells) part;
            System.arraycopy(cells.values, 0, all, done, cells.size);
            done += cells.size;
        }
        return Optional.of(new NumberColumn(name, all));
    }

    private void append(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }
}
