package org.asterism.data.read;

import java.util.List;
import java.util.Optional;
import org.asterism.data.Column;

/** Cells that nobody wants. */
final class SkippedCells implements Cells {
    @Override
    public boolean add(char[] text, int offset, int length, boolean quoted) {
        return true;
    }

    @Override
    public void addMissing() {}

    @Override
    public void removeLast() {}

    @Override
    public Optional<Column> join(String name, List<Cells> parts) {
        return Optional.empty();
    }
}
