package org.asterism.ui.table;

import java.util.List;
import java.util.Optional;
import org.asterism.annotation.Selection;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;

/**
 * What the table is to show.
 *
 * @param filter the rows that pass; empty for all
 */
record Wanted(Study study, PointColors colors, List<Sorting> sorting, Optional<Selection> filter, Scope scope) {
    /** Which of the rows that pass the filter are shown. */
    enum Scope {
        ALL,
        SELECTED
    }

    /** Whether the colours of the plot are the words of a column that the table has anyway. */
    boolean coloredByColumn() {
        return study.view().coloring() instanceof Coloring.ByColumn by
                && by.column().equals(colors.legend().title());
    }

    /** Equal where the same rows are selected; a recipe may ask for labels, runs and points. */
    List<Object> selectionKey() {
        return List.of(
                study.dataset(), study.selection(), study.annotation(), study.runs(), study.across(), study.upwards());
    }
}
