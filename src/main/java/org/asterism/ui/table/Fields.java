package org.asterism.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.asterism.data.Column;
import org.asterism.data.sort.SortKey.Direction;
import org.jspecify.annotations.Nullable;

/** The columns of the table. Those that stay keep their place, width and whether they are hidden. */
final class Fields {
    private final TableView<Integer> table;
    private final Supplier<@Nullable Listing> listing;
    private List<Field> fields = List.of();
    private int study;

    Fields(TableView<Integer> table, Supplier<@Nullable Listing> listing) {
        this.table = table;
        this.listing = listing;
    }

    void show(Listing now) {
        if (now.study().id() != study) {
            study = now.study().id();
            fields = List.of();
        }
        List<Field> next = now.columns().stream().map(this::field).toList();
        if (!next.equals(fields)) {
            fields = next;
            arrange(table.getColumns());
        }
    }

    /** What a person sorts by in the headings. */
    List<Sorting> sorting() {
        return table.getSortOrder().stream()
                .map(column -> new Sorting(column.getText(), direction(column)))
                .toList();
    }

    private Field field(Column column) {
        Optional<Field> known =
                fields.stream().filter(field -> field.shows(column)).findFirst();
        known.ifPresent(field -> field.show(column));
        return known.orElseGet(() -> new Field(column, listing));
    }

    private void arrange(ObservableList<TableColumn<Integer, ?>> columns) {
        columns.retainAll(fields);
        for (int i = 0; i < fields.size(); i++) {
            if (!columns.contains(fields.get(i))) {
                columns.add(Math.min(i, columns.size()), fields.get(i));
            }
        }
    }

    private static Direction direction(TableColumn<Integer, ?> column) {
        return column.getSortType() == TableColumn.SortType.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING;
    }
}
