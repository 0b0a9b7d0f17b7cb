package org.asterism.ui.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.data.Column;
import org.asterism.data.ValueColumn;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** The partitions of a study that can be compared: runs, labels, known groups, and other columns of groups. */
final class Partitions {
    /** Whole numbers that are labels start here or below, or they are few. */
    private static final int FIRST_NUMBER = 1;

    private static final int MOST_NUMBERS = 20;

    private Partitions() {}

    /** Runs with the newest first, labels if anybody gave some, the known groups, and then the other columns. */
    static List<Coloring> of(Study study) {
        List<Coloring> partitions = new ArrayList<>();
        study.runs().reversed().forEach(run -> partitions.add(new Coloring.ByRun(run.id())));
        if (Arrays.stream(study.annotation().counts()).anyMatch(count -> count > 0)) {
            partitions.add(Coloring.ANNOTATION);
        }
        String truth = study.truth();
        List<String> columns = new ArrayList<>(study.groupColumns());
        columns.removeIf(
                column -> !column.equals(truth) && measured(study.dataset().column(column)));
        if (truth != null && columns.remove(truth)) {
            partitions.add(new Coloring.ByColumn(truth));
        }
        columns.forEach(column -> partitions.add(new Coloring.ByColumn(column)));
        return partitions;
    }

    /** Whether a column holds measurements or counts, which are no groups though there may be few of them. */
    private static boolean measured(Column column) {
        if (!(column instanceof ValueColumn numbers)) {
            return false;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : numbers.values()) {
            if (value != Math.rint(value) && !Double.isNaN(value)) {
                return true;
            }
            low = Math.min(low, Double.isNaN(value) ? low : value);
            high = Math.max(high, Double.isNaN(value) ? high : value);
        }
        return low > FIRST_NUMBER && high - low >= MOST_NUMBERS;
    }

    static String name(Study study, Coloring coloring) {
        return switch (coloring) {
            case Coloring.Plain _ -> Messages.text("lens.nothing");
            case Coloring.ByAnnotation _ -> Messages.text("lens.labels");
            case Coloring.ByColumn by ->
                Messages.text(by.column().equals(study.truth()) ? "lens.truth" : "lens.column", by.column());
            case Coloring.ByRun by -> study.run(by.run()).map(Run::title).orElse("");
        };
    }
}
