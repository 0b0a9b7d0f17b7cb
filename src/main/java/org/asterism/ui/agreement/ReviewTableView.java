package org.asterism.ui.agreement;

import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.asterism.session.result.PlotFindings;
import org.asterism.ui.control.TableColumns;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plots with what was decided of each. */
final class ReviewTableView extends TableView<ReviewRow> {
    private static final double LINE = 26;

    private final ReviewModel model;
    private boolean filling;

    ReviewTableView(ReviewModel model) {
        this.model = model;
        setId("agreement-review");
        getStyleClass().add("dense");
        setFixedCellSize(LINE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(Messages.text("agreement.plots"));
        setPlaceholder(new Label(Messages.text("agreement.no-plots")));
        SortedList<ReviewRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        TableColumns<ReviewRow> columns = new TableColumns<>(this);
        columns.words(
                Messages.text("agreement.plot"),
                Messages.text("agreement.review-help"),
                130,
                row -> row.plot().title());
        columns.number(
                Messages.text("agreement.certainty"),
                Messages.text("agreement.certainty-help"),
                74,
                ReviewRow::certainty,
                row -> Words.number(row.certainty()));
        columns.words(
                Messages.text("agreement.decision"), Messages.text("agreement.decision-help"), 120, this::decision);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.rows().subscribe(this::select);
        model.dashboard().plotProperty().subscribe(_ -> select());
    }

    private String decision(ReviewRow row) {
        return row.decision() == null ? "" : Words.decision(row.decision());
    }

    private void select() {
        String plot = model.dashboard().plotProperty().get();
        filling = true;
        getItems().stream()
                .filter(row -> row.plot().id().equals(plot))
                .findFirst()
                .ifPresent(row -> {
                    getSelectionModel().select(row);
                    scrollTo(row);
                });
        filling = false;
    }

    private void chosen(@Nullable ReviewRow row) {
        PlotFindings plot = filling || row == null ? null : row.plot();
        if (plot != null && !plot.id().equals(model.dashboard().plotProperty().get())) {
            model.dashboard().plotProperty().set(plot.id());
        }
    }
}
