package org.asterism.ui.agreement;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.session.result.Prediction;
import org.asterism.session.result.Prediction.Case;
import org.asterism.session.result.Prediction.Score;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Predicted against measured ambiguity: a chart, and the plots by how far they are from the line. */
final class ForecastView extends HBox {
    private static final double LINE = 26;

    private final ForecastModel model;
    private final ForecastChart chart;
    private final Label sentence = Texts.wrapped("", "strong");
    private final TableView<Case> table = new TableView<>();
    private final ObservableList<Case> cases = FXCollections.observableArrayList();

    ForecastView(ForecastModel model) {
        super(18);
        this.model = model;
        chart = new ForecastChart(model.dashboard()::open);
        setPadding(new Insets(12, 4, 4, 4));
        sentence.setId("agreement-forecast-sentence");
        Segments<Score> scores =
                new Segments<>(model.scoreProperty(), List.of(Score.values()), ForecastView::title, ForecastView::help);
        for (Score score : Score.values()) {
            scores.button(score).setId("agreement-score-" + score.name().toLowerCase(Locale.ROOT));
        }
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox left = new VBox(8, scores, sentence, chart, Texts.note(Messages.text("agreement.forecast-help")));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(340);
        left.setPrefWidth(640);
        getChildren().addAll(left, residuals());
        model.predictionProperty().subscribe(this::show);
    }

    private static String title(Score score) {
        return score == Score.CLAMS ? "CLAMS" : Messages.text("agreement.score-audience");
    }

    private static String help(Score score) {
        return score == Score.CLAMS
                ? Messages.text("agreement.score-clams-help")
                : Messages.text("agreement.score-audience-help");
    }

    private Section residuals() {
        table.setId("agreement-residuals");
        table.getStyleClass().add("dense");
        table.setFixedCellSize(LINE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(Messages.text("agreement.residuals"));
        table.setPlaceholder(new Label(Messages.text("agreement.no-forecast")));
        SortedList<Case> sorted = new SortedList<>(cases);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        EstimateColumns<Case> columns = new EstimateColumns<>(table);
        columns.words(
                Messages.text("agreement.plot"),
                Messages.text("agreement.plot-help"),
                150,
                each -> each.plot().title());
        columns.number(
                Messages.text("agreement.predicted"),
                Messages.text("agreement.predicted-help"),
                80,
                Case::predicted,
                each -> Words.number(each.predicted()));
        columns.number(
                Messages.text("agreement.measured"),
                Messages.text("agreement.ambiguity-help"),
                80,
                Case::measured,
                each -> Words.number(each.measured()));
        columns.number(
                Messages.text("agreement.residual"),
                Messages.text("agreement.residual-help"),
                80,
                Case::residual,
                each -> Words.signed(each.residual()));
        table.getSelectionModel().selectedItemProperty().subscribe(chart::mark);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Section section = new Section(Messages.text("agreement.residuals"), table);
        section.getStyleClass().add("rows");
        section.setMinWidth(400);
        section.setPrefWidth(460);
        return section;
    }

    private void open() {
        Case chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.dashboard().open(chosen.plot().id());
        }
    }

    private void show(@Nullable Prediction prediction) {
        cases.setAll(prediction == null ? List.of() : prediction.byResidual());
        chart.show(prediction);
        sentence.setText(
                prediction == null
                        ? ""
                        : Messages.text(
                                "agreement.forecast-sentence",
                                Words.estimate(prediction.spearman()),
                                Words.estimate(prediction.pearson()),
                                prediction.cases().size()));
    }
}
