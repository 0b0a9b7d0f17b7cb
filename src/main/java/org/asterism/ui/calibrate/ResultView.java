package org.asterism.ui.calibrate;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.Trial;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** What came out of a fit: a table of the models tried, the verdict, a chart, and a name to save it under. */
final class ResultView extends VBox {
    private final CalibrateModel model;

    ResultView(CalibrateModel model) {
        super(12);
        this.model = model;
        model.calibrationProperty().subscribe(this::show);
    }

    private void show(@Nullable Calibration calibration) {
        getChildren().clear();
        if (calibration == null) {
            Label words = words(Messages.text("calibrate.results-empty"));
            words.getStyleClass().add("muted");
            getChildren().add(new Section(Messages.text("calibrate.results"), words));
            return;
        }
        Label counts = words(Messages.text(
                "calibrate.judgements",
                calibration.judgements().size(),
                calibration.judgements().plots()));
        counts.getStyleClass().addAll("muted", "small");
        Label verdict = words(calibration.verdict());
        verdict.setId("calibration-verdict");
        getChildren().add(new Section(Messages.text("calibrate.results"), counts, table(calibration), verdict));
        notes(calibration.judgements().notes());
        String shown = Messages.text(
                "calibrate.predicted-by", calibration.best().method().title());
        getChildren().addAll(new Section(shown, new CalibrationChart(calibration, calibration.best())), save());
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            Label label = words(
                    notes.size() == 1
                            ? notes.getFirst()
                            : Messages.text("calibrate.notes", notes.size(), notes.getFirst()));
            label.getStyleClass().addAll("muted", "small");
            label.setTooltip(new Tooltip(String.join("\n", notes.subList(0, Math.min(20, notes.size())))));
            getChildren().add(label);
        }
    }

    private static Node table(Calibration calibration) {
        GridPane table = new GridPane();
        table.setId("calibration-table");
        table.getStyleClass().add("trials");
        head(table, 0, Messages.text("calibrate.model"), "");
        head(table, 1, Messages.text("calibrate.error"), Messages.text("calibrate.error-help"));
        head(table, 2, Messages.text("calibrate.log-loss"), Messages.text("calibrate.log-loss-help"));
        head(table, 3, "Spearman", Messages.text("calibrate.spearman-help"));
        for (Trial trial : calibration.trials()) {
            int row = table.getRowCount();
            Label title = new Label(trial.method().title());
            if (trial.equals(calibration.best())) {
                title.getStyleClass().add("strong");
            }
            table.add(title, 0, row);
            number(table, 1, row, trial.score().absoluteError());
            number(table, 2, row, trial.score().logLoss());
            number(table, 3, row, trial.score().spearman());
        }
        return table;
    }

    private static void head(GridPane table, int column, String title, String help) {
        Label label = new Label(title);
        label.getStyleClass().addAll("muted", "small");
        if (!help.isEmpty()) {
            label.setTooltip(new Tooltip(help));
            GridPane.setHalignment(label, HPos.RIGHT);
        }
        table.add(label, column, 0);
    }

    private static void number(GridPane table, int column, int row, double value) {
        Label label = new Label(Numbers.index(value, 3));
        label.getStyleClass().add("mono-digits");
        GridPane.setHalignment(label, HPos.RIGHT);
        table.add(label, column, row);
    }

    private Node save() {
        TextField name = new TextField();
        name.setId("model-name");
        name.setPromptText(Messages.text("calibrate.name"));
        name.setAccessibleText(Messages.text("calibrate.name"));
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> model.save());
        Button save = Buttons.button("model-save", Messages.text("calibrate.save"), model::save);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.nameProperty().get().isBlank(), model.nameProperty()));
        HBox line = new HBox(8, name, save);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
