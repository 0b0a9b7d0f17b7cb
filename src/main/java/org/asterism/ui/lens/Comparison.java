package org.asterism.ui.lens;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.job.Parallel;
import org.asterism.quality.Change;
import org.asterism.quality.Contingency;
import org.asterism.quality.Difference;
import org.asterism.quality.Flow;
import org.asterism.quality.MatchedTable;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * Two partitions of a study side by side in matched colours, and the plot in the colours of either.
 *
 * @param table empty where there are more than {@value #MOST} groups on a side, which nobody could read
 * @param measures ARI, AMI and VI
 * @param rows the data set's row of each plotted point
 * @param moved the plotted points that have moved
 * @param before the plot in the first colours
 * @param after the plot in the second colours
 */
record Comparison(
        Study study,
        Side first,
        Side second,
        Difference difference,
        MatchedTable table,
        Measures measures,
        List<Change> story,
        int[] rows,
        int[] moved,
        PlotScene before,
        PlotScene after) {
    /** The most groups on a side that are drawn as a table or as flows. */
    static final int MOST = 100;

    /** How far the two agree. */
    record Measures(double ari, double ami, double vi) {
        private static Measures of(Contingency table) {
            return new Measures(
                    table.adjustedRandIndex(), table.adjustedMutualInformation(), table.variationOfInformation());
        }
    }

    static Comparison of(Study study, Coloring a, String aName, Coloring b, String bName) {
        Side first = side(study, a, aName);
        Side second = side(study, b, bName);
        Difference difference = Difference.of(first.labels(), second.labels());
        Side matched = second.colored(matched(difference, first.colors(), second.colors()));
        StudyScene plot = StudyScene.of(study.withView(study.view().withColoring(Coloring.PLAIN)));
        int[] rows = plot.scatter().rows();
        int[] moved = Parallel.where(rows.length, point -> difference.moved(rows[point])).stream()
                .toArray();
        return new Comparison(
                study,
                first,
                matched,
                difference,
                table(difference, first, second),
                Measures.of(difference.contingency()),
                difference.story(),
                rows,
                moved,
                first.paint(plot.scene(), rows),
                matched.paint(plot.scene(), rows));
    }

    private static MatchedTable table(Difference difference, Side first, Side second) {
        boolean many = Math.max(first.colors().length, second.colors().length) > MOST;
        return many ? new MatchedTable(new int[0], new int[0], new int[0][]) : difference.table();
    }

    /** Whether the table is left out for its size. */
    boolean crowded() {
        return table.rows().length == 0 && difference.shared() > 0;
    }

    private static Side side(Study study, Coloring coloring, String name) {
        Partition partition = study.matched(coloring);
        return new Side(
                coloring,
                name,
                partition,
                partition.groups().stream().mapToInt(Label::color).toArray());
    }

    /** The colours of the second groups: those that match a first one have its colour, the others one that is free. */
    private static int[] matched(Difference difference, int[] first, int[] own) {
        BitSet taken = new BitSet();
        IntStream.of(first).forEach(taken::set);
        int[] colors = new int[own.length];
        for (int group = 0; group < own.length; group++) {
            int number = difference.number(group);
            colors[group] = number < first.length ? first[number] : free(taken, own[group]);
        }
        return colors;
    }

    private static int free(BitSet taken, int wanted) {
        int color = taken.get(wanted) ? taken.nextClearBit(0) : wanted;
        taken.set(color);
        return color;
    }

    /** The plotted points among some rows. */
    BitSet points(BitSet chosen) {
        return chosen.isEmpty() ? chosen : Parallel.where(rows.length, point -> chosen.get(rows[point]));
    }

    /** The flow of a row; null where one side does not know it. */
    @Nullable
    Flow flow(int row) {
        int from = first.labels()[row];
        int into = second.labels()[row];
        return difference.flows().stream()
                .filter(flow -> flow.from() == from && flow.into() == into)
                .findFirst()
                .orElse(null);
    }

    /** The rows of a flow, plotted or not. */
    BitSet rows(Flow flow) {
        return difference.rows(flow.from(), flow.into());
    }

    /** Whether it still holds for another state of the study: the same groups under the same names at the same places. */
    @SuppressWarnings("ReferenceEquality") // a data set is shared as long as it is the same
    boolean holds(Study now) {
        return now.id() == study.id()
                && now.dataset() == study.dataset()
                && now.samePlane(study)
                && now.runs().equals(study.runs())
                && now.annotation().equals(study.annotation())
                && Objects.equals(now.truth(), study.truth())
                && now.view().marks().equals(study.view().marks());
    }
}
