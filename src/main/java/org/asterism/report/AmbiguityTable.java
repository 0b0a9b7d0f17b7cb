package org.asterism.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Range;
import org.asterism.perception.compare.Outcome.Scored;

/** Scores of plots as a table of one row a plot, and as JSON with the pairs and views behind each. */
public record AmbiguityTable(List<Scored> plots) {
    public AmbiguityTable {
        plots = List.copyOf(plots);
    }

    /** The table, to be written as CSV. */
    public Dataset dataset() {
        List<Column> columns = new ArrayList<>();
        columns.add(words("file", plot -> plot.candidate().table()));
        columns.add(words("x", Scored::x));
        columns.add(words("y", Scored::y));
        columns.add(numbers("points", Ambiguity::points));
        columns.add(numbers("ambiguity", Ambiguity::score));
        range(columns, "", Ambiguity::range);
        columns.add(numbers("seeds", ambiguity -> ambiguity.ranges().seeds()));
        columns.add(numbers("components", Ambiguity::components));
        columns.add(words("elbow", plot -> Boolean.toString(plot.ambiguity().elbow())));
        columns.add(words("limit", plot -> Boolean.toString(plot.ambiguity().limit())));
        columns.add(numbers("audience_ami", ambiguity -> ambiguity.audience().ami()));
        columns.add(numbers("audience_ari", ambiguity -> ambiguity.audience().ari()));
        columns.add(
                numbers("audience_v_measure", ambiguity -> ambiguity.audience().vMeasure()));
        range(columns, "audience_", ambiguity -> ambiguity.ranges().audience());
        columns.add(column("seconds", Scored::seconds));
        return new Dataset("ambiguity", columns);
    }

    /** One map a plot, for {@link Json}. */
    public List<Map<String, Object>> json() {
        return plots.stream().map(AmbiguityJson::of).toList();
    }

    /**
     * Writes the table to a file: as JSON where the file's name ends so, else as CSV.
     *
     * @throws org.asterism.parameter.InvalidInputException if the file cannot be written
     */
    public void write(Path file, Job job) {
        if (file.toString().endsWith(".json")) {
            OutputFile.write(file, part -> Files.writeString(part, Json.text(json()) + "\n"));
        } else {
            CsvWriting.write(dataset(), List.of(), file, job);
        }
    }

    private void range(List<Column> columns, String prefix, Function<Ambiguity, Range> range) {
        columns.add(numbers(prefix + "min", ambiguity -> range.apply(ambiguity).min()));
        columns.add(
                numbers(prefix + "median", ambiguity -> range.apply(ambiguity).median()));
        columns.add(numbers(prefix + "max", ambiguity -> range.apply(ambiguity).max()));
    }

    private Column words(String name, Function<Scored, String> value) {
        return TextColumn.of(name, plots.stream().map(value).toList());
    }

    private Column numbers(String name, ToDoubleFunction<Ambiguity> value) {
        return column(name, plot -> value.applyAsDouble(plot.ambiguity()));
    }

    private Column column(String name, ToDoubleFunction<Scored> value) {
        return new NumberColumn(name, plots.stream().mapToDouble(value).toArray());
    }
}
