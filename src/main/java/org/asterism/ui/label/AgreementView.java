package org.asterism.ui.label;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Agreement;

/** How far each run agrees with the labels that a person gave. */
public final class AgreementView extends VBox {

    private final AgreementModel model;
    private final GridPane table = new GridPane();
    private final Label empty = new Label();

    public AgreementView(AgreementModel model) {
        this.model = model;
        table.getStyleClass().add("facts");
        table.setId("agreement");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(words, number(), number());
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().addAll("muted", "small");
        empty.managedProperty().bind(empty.textProperty().isNotEmpty());
        getChildren().add(new Section(Messages.text("label.agreement-title"), empty, table));
        model.rows().subscribe(this::show);
        model.labelledProperty().subscribe(this::show);
        show();
    }

    private static ColumnConstraints number() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private void show() {
        List<AgreementModel.Row> rows = model.rows();
        table.getChildren().clear();
        empty.setText(hint());
        if (!rows.isEmpty()) {
            table.addRow(
                    0,
                    head(Messages.text("label.run")),
                    head("ARI", Messages.text("label.ari")),
                    head("AMI", Messages.text("label.ami")));
        }
        for (int i = 0; i < rows.size(); i++) {
            AgreementModel.Row row = rows.get(i);
            Agreement agreement = row.agreement();
            table.addRow(
                    i + 1,
                    new Label(row.run()),
                    value(agreement.adjustedRandIndex()),
                    value(agreement.adjustedMutualInformation()));
        }
    }

    private String hint() {
        if (model.labelledProperty().get() == 0) {
            return Messages.text("label.agreement-empty");
        }
        return model.rows().isEmpty() ? Messages.text("label.agreement-run") : "";
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label head(String text, String help) {
        Label label = head(text);
        label.setTooltip(new Tooltip(help));
        return label;
    }

    private static Label value(double value) {
        return new Label(Numbers.index(value, 3));
    }
}
