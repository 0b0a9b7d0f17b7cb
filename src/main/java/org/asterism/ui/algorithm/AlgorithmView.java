package org.asterism.ui.algorithm;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The chosen algorithm, what it looks at, the form of its parameters, what a run costs, and Run. */
public final class AlgorithmView extends VBox {
    private final AlgorithmModel model;
    private final ParameterForm form = new ParameterForm();
    private final Label summary = new Label();
    private final Button run = new Button(Messages.text("algorithm.run-now"), Icons.icon(MaterialDesignP.PLAY));

    /** @param others what else can be done with the form, as small buttons beside Run */
    public AlgorithmView(AlgorithmModel model, Action... others) {
        this.model = model;
        getChildren()
                .add(new Section(
                        Messages.text("algorithm.title"),
                        new AlgorithmChooser(model),
                        words(),
                        form,
                        new ColumnsButton(model),
                        standardize(),
                        runButton(others),
                        cost(),
                        new SampleLine(model)));
        model.chosenProperty().subscribe(this::show);
    }

    private void show(Schema<Clusterer> algorithm) {
        summary.setText(algorithm.summary());
        summary.setTooltip(reference(algorithm));
        form.show(model.parameters());
        run.setAccessibleText(Messages.text("algorithm.run", algorithm.title()));
    }

    private static @Nullable Tooltip reference(Schema<Clusterer> algorithm) {
        if (algorithm.reference().isEmpty()) {
            return null;
        }
        Tooltip tooltip = new Tooltip(algorithm.reference());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        return tooltip;
    }

    private Node words() {
        summary.setWrapText(true);
        summary.getStyleClass().addAll("muted", "small");
        return summary;
    }

    private Node standardize() {
        CheckBox box = new CheckBox(Messages.text("algorithm.standardise"));
        box.setId("standardize");
        box.setTooltip(new Tooltip(Messages.text("algorithm.standardise-help")));
        box.selectedProperty().bindBidirectional(model.standardizedProperty());
        return box;
    }

    private Node runButton(Action... others) {
        run.setId("run");
        run.getStyleClass().add("accent");
        run.setMaxWidth(Double.MAX_VALUE);
        run.setTooltip(new Tooltip(Messages.text("algorithm.run-help")));
        run.disableProperty().bind(model.canRun().not());
        run.setOnAction(_ -> model.run());
        HBox.setHgrow(run, Priority.ALWAYS);
        HBox line = new HBox(4, run);
        line.getChildren().addAll(Arrays.stream(others).map(ActionButton::new).toList());
        return line;
    }

    private Node cost() {
        Label cost = new Label();
        cost.setId("cost");
        cost.setWrapText(true);
        cost.getStyleClass().addAll("muted", "small");
        cost.setTooltip(new Tooltip(Messages.text("algorithm.cost-help")));
        cost.textProperty().bind(model.costProperty());
        cost.visibleProperty().bind(cost.textProperty().isNotEmpty());
        cost.managedProperty().bind(cost.visibleProperty());
        return cost;
    }
}
