package org.asterism.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Names;
import org.asterism.data.sort.RowOrder;
import org.asterism.data.sort.SortKey;
import org.asterism.job.Job;
import org.asterism.workspace.Study;

/** Makes the lines of the table, and keeps of the last ones what the next ones may share. Not for two threads at once. */
final class Lister {
    private final Memo<RowColors> colors = new Memo<>();
    private final Memo<int[]> order = new Memo<>();
    private final Memo<Optional<BitSet>> matching = new Memo<>();
    private final Memo<BitSet> selected = new Memo<>();
    private final Memo<int[]> rows = new Memo<>();
    private final Memo<Integer> first = new Memo<>();

    Listing list(Wanted wanted, Job job) {
        Study study = wanted.study();
        Dataset dataset = study.dataset();
        String name = colorName(wanted);
        RowColors colored = colors.get(
                List.of(dataset, name, wanted.colors()), () -> RowColors.of(name, wanted.colors(), dataset.rows()));
        List<Column> columns = columns(wanted, colored);
        List<SortKey> keys = keys(wanted.sorting(), columns);
        int[] ordered = order.get(List.of(dataset, keys), () -> RowOrder.of(dataset.rows(), keys, job));
        job.check();
        Optional<BitSet> passing = matching.get(
                List.of(dataset, wanted.filter()), () -> wanted.filter().map(filter -> filter.rows(study)));
        job.check();
        BitSet chosen = selected.get(wanted.selectionKey(), study::selected);
        Optional<BitSet> kept = wanted.scope() == Wanted.Scope.ALL ? passing : Optional.of(both(passing, chosen));
        int[] shown = rows.get(List.of(ordered, kept), () -> shown(ordered, kept));
        int firstSelected = first.get(List.of(shown, chosen), () -> first(shown, chosen));
        return new Listing(study, columns, colored, shown, chosen, wanted.filter(), firstSelected);
    }

    /** Two columns of one name could not be told apart, unless they are the same. */
    private static String colorName(Wanted wanted) {
        String title = wanted.colors().legend().title();
        List<String> names = new ArrayList<>(
                wanted.study().dataset().columns().stream().map(Column::name).toList());
        names.add(title);
        return wanted.coloredByColumn() ? title : Names.unique(names).getLast();
    }

    /** The colouring first, unless it is that of a column. */
    private static List<Column> columns(Wanted wanted, RowColors colored) {
        List<Column> columns = new ArrayList<>(wanted.study().dataset().columns());
        if (!colored.none() && !wanted.coloredByColumn()) {
            columns.addFirst(colored.column());
        }
        return columns;
    }

    /** Columns that are gone do not count. */
    private static List<SortKey> keys(List<Sorting> sorting, List<Column> columns) {
        return sorting.stream()
                .flatMap(by -> columns.stream()
                        .filter(column -> column.name().equals(by.column()))
                        .limit(1)
                        .map(column -> new SortKey(column, by.direction())))
                .toList();
    }

    private static BitSet both(Optional<BitSet> passing, BitSet chosen) {
        BitSet both = (BitSet) chosen.clone();
        passing.ifPresent(both::and);
        return both;
    }

    private static int[] shown(int[] order, Optional<BitSet> kept) {
        if (kept.isEmpty()) {
            return order;
        }
        BitSet wanted = kept.get();
        int[] shown = new int[wanted.cardinality()];
        int line = 0;
        for (int row : order) {
            if (wanted.get(row)) {
                shown[line++] = row;
            }
        }
        return shown;
    }

    private static int first(int[] rows, BitSet chosen) {
        for (int line = 0; line < rows.length && !chosen.isEmpty(); line++) {
            if (chosen.get(rows[line])) {
                return line;
            }
        }
        return -1;
    }
}
