package org.asterism.ui.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Measure;
import org.asterism.ui.control.TableColumns;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The rows of a sweep, the best first until somebody sorts them otherwise; Ctrl+C copies them as text. */
final class RowsTable extends TableView<Row> {
    private static final double LINE = 26;
    private static final double NARROW = 80;
    private static final double EDGES = 30;
    private static final double LETTER = 6.6;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final SweepModel model;
    private boolean following;

    /** @param clipboard takes text to be pasted elsewhere */
    RowsTable(SweepModel model, Consumer<String> clipboard) {
        this.model = model;
        setId("sweep-rows");
        getStyleClass().add("dense");
        setFixedCellSize(LINE);
        setAccessibleText(Messages.text("sweep.rows"));
        setPlaceholder(new Label(Messages.text("sweep.no-rows")));
        SortedList<Row> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                clipboard.accept(text());
                event.consume();
            }
        });
        model.planProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::select);
        sorted.addListener(
                (ListChangeListener<Row>) _ -> select(model.selectedProperty().get()));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    /** All rows as they are sorted, tab by tab, with their headings. */
    String text() {
        Plan plan = model.planProperty().get();
        return plan == null
                ? ""
                : Stream.concat(Stream.of(headings(plan)), getItems().stream().map(RowsTable::cells))
                        .map(cells -> String.join("\t", cells))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> headings(Plan plan) {
        return Stream.of(
                        plan.ranges().stream().map(range -> range.parameter().option()),
                        Stream.of(
                                Messages.text("sweep.clusters"),
                                Messages.text("sweep.noise"),
                                Messages.text("sweep.time")),
                        plan.measures().stream().map(Measure::title),
                        Stream.of(Messages.text("sweep.reason")))
                .flatMap(each -> each)
                .toList();
    }

    /** Numbers in full, for programs to read. */
    private static List<String> cells(Row row) {
        Stream<Double> indices = row.clustered().stream()
                .flatMap(found -> found.indices().stream())
                .map(Measure.Value::value);
        Stream<Double> numbers = Stream.concat(Stream.of((double) row.clusters(), row.noise(), row.seconds()), indices);
        Stream<String> known = numbers.map(value -> value.isNaN() ? "" : Declaration.text(value));
        return Stream.of(row.values().stream(), known, Stream.of(row.reason()))
                .flatMap(each -> each)
                .toList();
    }

    private void show(@Nullable Plan plan) {
        getSortOrder().clear();
        getColumns().clear();
        if (plan == null) {
            return;
        }
        TableColumns<Row> columns = new TableColumns<>(this);
        IntStream.range(0, plan.ranges().size()).forEach(i -> parameter(columns, plan, i));
        columns.number(
                Messages.text("sweep.clusters"),
                Messages.text("sweep.clusters-help"),
                66,
                row -> row.clustered().isEmpty() ? Double.NaN : row.clusters(),
                row -> row.clustered().isEmpty() ? "–" : Integer.toString(row.clusters()));
        columns.number(
                Messages.text("sweep.noise"),
                Messages.text("sweep.noise-help"),
                62,
                Row::noise,
                row -> SweepText.percent(row.noise()));
        for (int i = 0; i < plan.measures().size(); i++) {
            TableColumn<Row, Double> column = measure(columns, plan.measures().get(i), i);
            if (i == 0) {
                getSortOrder().add(column);
            }
        }
        columns.number(
                Messages.text("sweep.time"),
                Messages.text("sweep.time-help"),
                72,
                Row::seconds,
                row -> SweepText.seconds(row.seconds()));
        columns.words(Messages.text("sweep.reason"), Messages.text("sweep.reason-help"), 160, Row::reason);
    }

    private static void parameter(TableColumns<Row> columns, Plan plan, int i) {
        columns.number(
                SweepText.title(plan.ranges().get(i)),
                plan.ranges().get(i).parameter().help(),
                72,
                row -> plan.index(row, i),
                row -> SweepText.value(plan.ranges().get(i), row.values().get(i)));
    }

    private static TableColumn<Row, Double> measure(TableColumns<Row> columns, Measure<?> measure, int i) {
        TableColumn<Row, Double> column = columns.number(
                measure.title(),
                SweepText.meaning(measure) + " " + SweepText.better(measure),
                Math.max(NARROW, EDGES + LETTER * measure.title().length()),
                row -> row.index(i),
                row -> SweepText.number(row.index(i)));
        boolean higher = measure.best() == Measure.Best.HIGHER;
        column.setComparator((a, b) -> missingLast(a, b, higher));
        column.setSortType(higher ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        return column;
    }

    /** What has no value is worse than everything. */
    private static int missingLast(double a, double b, boolean higher) {
        double missing = higher ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return Double.compare(Double.isNaN(a) ? missing : a, Double.isNaN(b) ? missing : b);
    }

    private void select(@Nullable Row row) {
        following = true;
        if (row == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(row);
        }
        following = false;
    }

    private void chosen(@Nullable Row row) {
        if (!following && row != null) {
            model.selectedProperty().set(row);
        }
    }
}
