package org.asterism.data.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asterism.data.Column;
import org.asterism.data.Missing;
import org.asterism.data.TextColumn;

/** Cells that are read as words; outside quotes, blanks at the ends do not count and markers mean missing. */
final class TextCells implements Cells {
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private int[] codes = new int[1024];
    private int size;

    @Override
    public boolean add(char[] text, int offset, int length, boolean quoted) {
        boolean missing = quoted ? length == 0 : Missing.is(text, offset, length);
        if (missing) {
            addMissing();
        } else {
            String word = new String(text, offset, length);
            append(code(quoted ? word : word.strip()));
        }
        return true;
    }

    @Override
    public void addMissing() {
        append(-1);
    }

    @Override
    public void removeLast() {
        size--;
    }

    @Override
    public Optional<Column> join(String name, List<Cells> parts) {
        TextCells all = new TextCells();
        all.codes =
                new int[parts.stream().mapToInt(part -> ((TextCells) part).size).sum()];
        for (Cells part : parts) {
            all.append((TextCells) part);
        }
        return Optional.of(new TextColumn(name, all.codes, List.copyOf(all.index.keySet())));
    }

    private void append(TextCells part) {
        int[] recoded = part.index.keySet().stream().mapToInt(this::code).toArray();
        for (int i = 0; i < part.size; i++) {
            int code = part.codes[i];
            codes[size++] = code < 0 ? -1 : recoded[code];
        }
    }

    private int code(String word) {
        Integer known = index.get(word);
        if (known == null) {
            known = index.size();
            index.put(word, known);
        }
        return known;
    }

    private void append(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + (size >> 1));
        }
        codes[size++] = code;
    }
}
