package org.asterism.ui.algorithm;

import java.util.List;
import org.asterism.data.Column;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;

/** Which columns a run looks at. */
sealed interface Columns {
    /** The two that are plotted. */
    record Plotted() implements Columns {}

    /** All columns of numbers. */
    record Numbers() implements Columns {}

    /** All columns. */
    record All() implements Columns {}

    /** Those picked one by one. */
    record Picked(List<String> names) implements Columns {
        public Picked {
            names = List.copyOf(names);
        }
    }

    /** The names of the columns in a study. */
    default List<String> of(Study study) {
        return switch (this) {
            case Plotted() -> study.axes();
            case Numbers() ->
                study.dataset().numbers().stream().map(Column::name).toList();
            case All() -> study.dataset().columns().stream().map(Column::name).toList();
            case Picked(List<String> names) -> names;
        };
    }

    /** In words, for a button. */
    default String title(Study study) {
        List<String> names = of(study);
        return switch (this) {
            case Numbers() -> Messages.text("algorithm.columns-numbers", names.size());
            case All() -> Messages.text("algorithm.columns-all", names.size());
            default ->
                names.size() <= 3 ? String.join(", ", names) : Messages.text("algorithm.columns-some", names.size());
        };
    }
}
