package org.asterism.data.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.asterism.data.Names;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Guesses the columns of a JSON file from its first thousand rows. */
final class JsonGuess implements JsonSink {
    private static final int ROWS = 1000;
    private static final int SHOWN = 50;

    private final String name;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final SequencedSet<String> keys = new LinkedHashSet<>();
    private Map<String, String> row = new LinkedHashMap<>();
    private int width;

    private JsonGuess(String name) {
        this.name = name;
    }

    static Preview preview(Head head, Encoding encoding, List<String> notes) {
        JsonGuess guess = new JsonGuess(head.name());
        try {
            JsonRows.forEach(head, encoding, guess, Job.QUIET);
        } catch (IOException e) {
            throw Head.unreadable(head.file(), e);
        }
        return guess.preview(encoding, notes);
    }

    @Override
    public void cell(@Nullable String key, int position, JsonToken token, JsonParser parser) {
        String content = token.isStructStart() ? "…" : token == JsonToken.VALUE_NULL ? "" : parser.getString();
        row.put(key == null ? Integer.toString(position) : key, content);
    }

    @Override
    public boolean end(int length, JsonParser parser) {
        if (length < 0) {
            keys.addAll(row.keySet());
        }
        width = Math.max(width, length);
        if (Math.max(width, keys.size()) > RowHandler.MOST_COLUMNS) {
            throw RowHandler.tooWide(name, parser.currentTokenLocation().getLineNr());
        }
        rows.add(row);
        row = new LinkedHashMap<>();
        return rows.size() < ROWS;
    }

    @Override
    public void foreign(JsonParser parser) {}

    private Preview preview(Encoding encoding, List<String> notes) {
        List<String> inFile = keys.isEmpty() ? positions() : List.copyOf(keys);
        List<String> names = keys.isEmpty() ? Names.invented(width) : inFile;
        if (names.isEmpty()) {
            throw new InvalidInputException(
                    name + " has no rows; a table in JSON is an array of objects or of arrays.");
        }
        List<List<String>> table = rows.stream()
                .map(row ->
                        inFile.stream().map(key -> row.getOrDefault(key, "")).toList())
                .toList();
        List<ColumnPlan> plans = new ColumnGuess(table).plans(names, '.');
        Format format = new Format(Kind.JSON, ',', !keys.isEmpty(), encoding.charset(), '.', plans);
        return new Preview(format, table.subList(0, Math.min(SHOWN, table.size())), notes);
    }

    private List<String> positions() {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            positions.add(Integer.toString(i));
        }
        return positions;
    }
}
