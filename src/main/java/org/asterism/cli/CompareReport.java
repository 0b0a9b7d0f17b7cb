package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What {@code compare} says, as lines and as JSON. */
interface CompareReport {
    /** @throws InvalidInputException if no row has a label in two of the files */
    static CompareReport of(SharedRows rows) {
        List<int[]> labels =
                IntStream.range(0, rows.files().size()).mapToObj(rows::labels).toList();
        return rows.files().size() == 2 ? PairReport.of(rows, labels) : PairsReport.of(rows, labels);
    }

    List<String> lines();

    /** What there is to say beside the labels. */
    Map<String, @Nullable Object> json();

    /** @param labels each row's labels to be added, null for none */
    default Map<String, @Nullable Object> json(@Nullable MatchedLabels labels) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(json());
        if (labels != null) {
            json.put("matched", labels.columns());
        }
        return json;
    }

    static InvalidInputException nothingShared(SharedRows rows) {
        return new InvalidInputException("No row has a label in "
                + (rows.files().size() == 2 ? "both " : "two of ")
                + String.join(
                        rows.files().size() == 2 ? " and " : ", ",
                        rows.files().stream().map(LabelFile::name).toList())
                + " (" + rows.manner() + "); give labels of the same rows.");
    }
}
