package org.asterism.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.FourWords;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;

/** What the data is: its size, its columns, and its fingerprint. */
final class DataSection {
    private static final int MOST = 60;

    private DataSection() {}

    static Html of(Dataset dataset) {
        List<Html> rows = new ArrayList<>();
        rows.add(Html.head("Column", "Kind", "Missing", "Smallest", "Largest", "Different"));
        dataset.columns().stream().limit(MOST).map(DataSection::row).forEach(rows::add);
        int more = dataset.columns().size() - MOST;
        return Html.tag(
                "section",
                Html.tag("h3", "Data"),
                Html.tag(
                        "p",
                        Html.text(Figures.count(dataset.rows(), "row", "rows") + ", "
                                + Figures.count(dataset.columns().size(), "column", "columns") + ". Fingerprint: "),
                        words(dataset.fingerprint())),
                Html.table(rows),
                Html.tag("p", more > 0 ? "And " + Figures.count(more, "more column.", "more columns.") : "")
                        .with("class", "muted"));
    }

    /** A fingerprint as its four words, with all its digits at hand. */
    static Html words(String fingerprint) {
        return Html.tag("strong", FourWords.of(fingerprint))
                .with("class", "words")
                .with("title", fingerprint);
    }

    private static Html row(Column column) {
        String missing = Figures.count(
                IntStream.range(0, column.size()).filter(column::missing).count());
        return switch (column) {
            case NumberColumn numbers -> row(numbers, "numbers", missing);
            case DateColumn dates -> row(dates, "dates", missing);
            case TextColumn text ->
                Html.row(
                        text.name(),
                        "words",
                        missing,
                        "",
                        "",
                        Figures.count(text.levels().size()));
        };
    }

    private static Html row(ValueColumn column, String kind, String missing) {
        double[] known =
                Arrays.stream(column.values()).filter(Double::isFinite).sorted().toArray();
        String low = known.length == 0 ? "–" : column.text(known[0]);
        String high = known.length == 0 ? "–" : column.text(known[known.length - 1]);
        return Html.row(
                column.name(),
                kind,
                missing,
                low,
                high,
                Figures.count(Arrays.stream(known).distinct().count()));
    }
}
