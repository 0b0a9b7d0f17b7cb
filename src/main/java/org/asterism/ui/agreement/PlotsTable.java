package org.asterism.ui.agreement;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.asterism.session.plan.Question;
import org.asterism.session.result.PlotFindings;
import org.asterism.session.result.SessionResult;
import org.asterism.session.result.Summary;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plots of the session with what is said of each; Enter or a double click looks at one. */
final class PlotsTable extends TableView<PlotFindings> {
    private static final double LINE = 26;

    private final DashboardModel model;
    private final TableColumn<PlotFindings, Double> ratings;
    private final ObservableList<PlotFindings> plots = FXCollections.observableArrayList();
    private boolean filling;

    PlotsTable(DashboardModel model) {
        this.model = model;
        setId("agreement-plots");
        getStyleClass().add("dense");
        setFixedCellSize(LINE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(Messages.text("agreement.plots"));
        setPlaceholder(new Label(Messages.text("agreement.no-plots")));
        SortedList<PlotFindings> sorted = new SortedList<>(plots);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        ratings = columns();
        model.resultProperty().subscribe(this::fill);
        model.plotProperty().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
    }

    /** @return the column of ratings */
    private TableColumn<PlotFindings, Double> columns() {
        EstimateColumns<PlotFindings> columns = new EstimateColumns<>(this);
        columns.words(Messages.text("agreement.plot"), Messages.text("agreement.plot-help"), 110, PlotFindings::title);
        columns.estimate(
                Messages.text("agreement.agreement"),
                Messages.text("agreement.agreement-help"),
                124,
                PlotFindings::agreement);
        columns.number(
                Messages.text("agreement.ambiguity"),
                Messages.text("agreement.ambiguity-help"),
                78,
                PlotFindings::ambiguity,
                plot -> Words.number(plot.ambiguity()));
        columns.number(
                Messages.text("agreement.groups"),
                Messages.text("agreement.groups-help"),
                78,
                plot -> plot.groups().mean(),
                plot -> Words.spread(plot.groups()));
        TableColumn<PlotFindings, Double> rated = columns.number(
                Messages.text("agreement.rating"),
                Messages.text("agreement.rating-help"),
                78,
                plot -> rating(plot).mean(),
                plot -> Words.spread(rating(plot)));
        columns.number(
                Messages.text("agreement.time"),
                Messages.text("agreement.time-help"),
                58,
                plot -> plot.seconds().median(),
                plot -> Words.seconds(plot.seconds().median()));
        columns.number(
                Messages.text("agreement.answers"),
                Messages.text("agreement.answers-help"),
                72,
                plot -> plot.answers().sights().size(),
                plot -> Integer.toString(plot.answers().sights().size()));
        return rated;
    }

    /** The first question with a number. */
    private Summary rating(PlotFindings plot) {
        SessionResult result = model.resultProperty().get();
        return result == null
                ? Summary.NONE
                : question(result)
                        .map(question -> plot.ratings().getOrDefault(question.id(), Summary.NONE))
                        .orElse(Summary.NONE);
    }

    private static Optional<Question> question(SessionResult result) {
        return result.session().plan().questions().stream()
                .filter(question -> question.kind() == Question.Kind.RATING)
                .findFirst();
    }

    private void fill(@Nullable SessionResult result) {
        filling = true;
        ratings.setVisible(result != null && question(result).isPresent());
        if (result == null) {
            plots.clear();
        } else if (plots.size() == result.plots().size()) {
            for (int i = 0; i < plots.size(); i++) {
                if (!plots.get(i).equals(result.plots().get(i))) {
                    plots.set(i, result.plots().get(i));
                }
            }
        } else {
            plots.setAll(result.plots());
        }
        filling = false;
        select(model.plotProperty().get());
    }

    private void select(String id) {
        filling = true;
        getItems().stream().filter(plot -> plot.id().equals(id)).findFirst().ifPresent(getSelectionModel()::select);
        filling = false;
    }

    private void chosen(@Nullable PlotFindings plot) {
        if (!filling && plot != null) {
            model.plotProperty().set(plot.id());
        }
    }

    private void open() {
        PlotFindings plot = getSelectionModel().getSelectedItem();
        if (plot != null) {
            model.open(plot.id());
        }
    }
}
