package org.asterism.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.data.Column;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The open data sets, and the columns that are plotted of the one on screen. */
public final class DatasetsView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final String none = Messages.text("data.none");

    private final DatasetsModel model;
    private final VBox list = new VBox(1);
    private final ComboBox<String> across = new ComboBox<>();
    private final ComboBox<String> upwards = new ComboBox<>();
    private final ComboBox<String> truth = new ComboBox<>();
    private final Section axes;
    private boolean showing;

    /** @param open asks for a file to open */
    public DatasetsView(DatasetsModel model, Runnable open) {
        this.model = model;
        setSpacing(14);
        Button add = Icons.button(MaterialDesignF.FOLDER_OPEN_OUTLINE, Messages.text("data.open-file"), open);
        axes = new Section(Messages.text("data.columns"), axesForm());
        axes.managedProperty().bind(axes.visibleProperty());
        getChildren().addAll(new Section(Messages.text("data.title"), list).with(add), axes);
        model.studies().subscribe(this::list);
        model.activeProperty().subscribe(this::show);
        list();
    }

    private Node axesForm() {
        GridPane form = new GridPane();
        form.getStyleClass().add("parameter-form");
        form.getColumnConstraints().addAll(narrow(), wide());
        field(form, 0, Messages.text("data.across"), across, "axis-x");
        field(form, 1, Messages.text("data.upwards"), upwards, "axis-y");
        field(form, 2, Messages.text("data.truth"), truth, "truth");
        truth.setTooltip(new Tooltip(Messages.text("data.truth-help")));
        across.setOnAction(_ -> choose());
        upwards.setOnAction(_ -> choose());
        truth.setOnAction(_ -> chooseTruth());
        return form;
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints wide() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    private static void field(GridPane form, int row, String name, ComboBox<String> field, String id) {
        Label label = new Label(name);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPrefWidth(100);
        form.addRow(row, label, field);
    }

    private void choose() {
        if (!showing && across.getValue() != null && upwards.getValue() != null) {
            model.setAxes(across.getValue(), upwards.getValue());
        }
    }

    private void chooseTruth() {
        if (!showing && truth.getValue() != null) {
            model.setTruth(truth.getValue().equals(none) ? null : truth.getValue());
        }
    }

    private void list() {
        list.getChildren().setAll(model.studies().stream().map(this::row).toList());
        if (model.studies().isEmpty()) {
            Label empty = new Label(Messages.text("data.nothing"));
            empty.setWrapText(true);
            empty.getStyleClass().addAll("muted", "small");
            list.getChildren().setAll(empty);
        }
    }

    private void show(@Nullable Study study) {
        list();
        axes.setVisible(study != null);
        if (study == null) {
            return;
        }
        showing = true;
        List<String> columns =
                study.dataset().columns().stream().map(Column::name).toList();
        fill(across, columns, study.axes().get(0));
        fill(upwards, columns, study.axes().get(1));
        List<String> groups = new ArrayList<>(List.of(none));
        groups.addAll(study.groupColumns());
        fill(truth, groups, study.truth() == null ? none : study.truth());
        showing = false;
    }

    private static void fill(ComboBox<String> field, List<String> choices, String chosen) {
        if (!field.getItems().equals(choices)) {
            field.getItems().setAll(choices);
        }
        field.setValue(chosen);
    }

    private Node row(Study study) {
        Label name = new Label(study.dataset().name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label size = new Label(Numbers.count(study.dataset().rows()) + " × "
                + study.dataset().columns().size());
        size.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(name, size);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Icons.button(
                MaterialDesignC.CLOSE,
                Messages.text("data.close", study.dataset().name()),
                () -> model.close(study));
        HBox row = new HBox(Icons.icon(MaterialDesignT.TABLE), words, close);
        row.getStyleClass().add("row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Messages.text("data.show", study.dataset().name()));
        Study active = model.activeProperty().get();
        row.pseudoClassStateChanged(SELECTED, active != null && active.id() == study.id());
        row.setOnMouseClicked(_ -> model.activate(study));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.activate(study);
            }
        });
        return row;
    }
}
