package org.asterism.data.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.data.Column;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a whole JSON file into columns. A key that an object lacks is missing there. */
final class JsonReader implements JsonSink {
    private final Head head;
    private final Format format;
    private final Problems problems;
    private final Job job;
    private final List<Cells> cells = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final boolean[] filled;

    JsonReader(Head head, Format format, Problems problems, Job job) {
        this.head = head;
        this.format = format;
        this.problems = problems;
        this.job = job;
        for (ColumnPlan plan : format.columns()) {
            index.put(plan.name(), cells.size());
            cells.add(Cells.of(plan.type(), '.'));
        }
        filled = new boolean[cells.size()];
    }

    List<Column> read() throws IOException {
        job.stage("Reading rows");
        JsonRows.forEach(head, Encoding.chosen(format.encoding(), head.bytes()), this, job);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i)
                    .join(format.columns().get(i).name(), List.of(cells.get(i)))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    @Override
    public void cell(@Nullable String key, int position, JsonToken token, JsonParser parser) {
        int column = key == null ? position : index.getOrDefault(key, -1);
        if (key != null && column < 0) {
            problem(parser, key, content(token, parser), "no such column in the first rows");
        } else if (column < filled.length && filled[column]) {
            problem(parser, String.valueOf(key), content(token, parser), "the key stands twice in one object");
        } else if (column < filled.length) {
            filled[column] = true;
            fill(column, token, parser);
        }
    }

    private void fill(int column, JsonToken token, JsonParser parser) {
        Cells target = cells.get(column);
        ColumnPlan plan = format.columns().get(column);
        String name = plan.name();
        if (token == JsonToken.VALUE_NULL) {
            target.addMissing();
        } else if (token.isStructStart()) {
            target.addMissing();
            problem(parser, name, content(token, parser), "a value inside a value");
        } else {
            boolean read = target.add(
                    parser.getStringCharacters(),
                    parser.getStringOffset(),
                    parser.getStringLength(),
                    token == JsonToken.VALUE_STRING);
            if (!read) {
                problem(parser, name, content(token, parser), plan.type().refusal());
            }
        }
    }

    @Override
    public boolean end(int length, JsonParser parser) {
        int first = cells.size();
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!filled[i]) {
                cells.get(i).addMissing();
                first = i;
            }
        }
        Arrays.fill(filled, false);
        if (length >= 0 && length != cells.size()) {
            String column = first < cells.size() ? format.columns().get(first).name() : "";
            problem(parser, column, "", "the row has " + length + " cells instead of " + cells.size());
        }
        return true;
    }

    @Override
    public void foreign(JsonParser parser) {
        cells.forEach(Cells::addMissing);
        problem(parser, "", content(parser.currentToken(), parser), "neither an object nor an array");
    }

    private void problem(JsonParser parser, String column, String content, String reason) {
        problems.add(parser.currentTokenLocation().getLineNr(), column, content, reason);
    }

    private static String content(JsonToken token, JsonParser parser) {
        return token == JsonToken.START_OBJECT ? "{…}" : token == JsonToken.START_ARRAY ? "[…]" : parser.getString();
    }
}
