package org.asterism.session.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scatter;
import org.asterism.perception.agreement.Consensus;
import org.asterism.session.result.PlotAnswers;
import org.asterism.session.result.Sight;
import org.jspecify.annotations.Nullable;

/** A plot with all that was said and decided of its points, as a table: the layout of agreement files, and more columns. */
public final class ReviewTable {
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ReviewTable() {}

    /**
     * One row a point: the axes, the decision if there is one, the consensus, its certainty, and a column a person; -1 is
     * noise.
     */
    public static Dataset of(PlotAnswers plot, Consensus consensus, @Nullable Decision decision) {
        ReviewTable table = new ReviewTable();
        Scatter scatter = plot.scatter();
        table.add(scatter.columns().get(0), scatter.points().column(0));
        table.add(scatter.columns().get(1), scatter.points().column(1));
        if (decision != null) {
            table.add("decision", decision.labels());
        }
        table.add("consensus", consensus.partition().labels());
        table.add("certainty", consensus.certainty());
        for (Sight sight : plot.sights()) {
            table.add(sight.person(), sight.labels());
        }
        return new Dataset(plot.stimulus().title(), table.columns);
    }

    private void add(String name, int[] labels) {
        add(
                name,
                Arrays.stream(labels)
                        .mapToDouble(label -> label == Clustering.UNLABELLED ? Double.NaN : label)
                        .toArray());
    }

    private void add(String name, double[] values) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + " " + number;
        }
        columns.add(new NumberColumn(free, values));
    }
}
