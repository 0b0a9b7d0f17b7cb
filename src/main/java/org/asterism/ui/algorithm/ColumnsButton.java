package org.asterism.ui.algorithm;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.data.Column;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;

/** Which columns the run looks at: those plotted, all, or some ticked in a menu. */
final class ColumnsButton extends HBox {
    /** A longer menu helps nobody. */
    private static final int MOST = 60;

    private final AlgorithmModel model;
    private final MenuButton button = new MenuButton();

    ColumnsButton(AlgorithmModel model) {
        super(8);
        this.model = model;
        Label name = new Label(Messages.text("algorithm.columns"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(button);
        button.setId("columns");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(Messages.text("algorithm.columns-help")));
        button.showingProperty().subscribe(showing -> {
            if (showing) {
                fill();
            }
        });
        button.getItems().add(new MenuItem());
        HBox.setHgrow(button, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, button);
        model.columnsProperty().subscribe(_ -> title());
        model.costProperty().subscribe(_ -> title());
    }

    private void title() {
        Study study = model.study();
        button.setDisable(study == null);
        button.setText(study == null ? "" : model.columnsProperty().get().title(study));
    }

    private void fill() {
        Study study = model.study();
        if (study == null) {
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        items.add(preset(Messages.text("algorithm.preset-plotted"), new Columns.Plotted()));
        items.add(preset(Messages.text("algorithm.preset-numbers"), new Columns.Numbers()));
        items.add(preset(Messages.text("algorithm.preset-all"), new Columns.All()));
        items.add(new SeparatorMenuItem());
        study.dataset().columns().stream()
                .limit(MOST)
                .map(column -> item(column, study))
                .forEach(items::add);
        button.getItems().setAll(items);
    }

    private MenuItem preset(String title, Columns columns) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setSelected(model.columnsProperty().get().equals(columns));
        item.setOnAction(_ -> model.columnsProperty().set(columns));
        return item;
    }

    private MenuItem item(Column column, Study study) {
        CheckMenuItem item = new CheckMenuItem(column.name());
        item.setMnemonicParsing(false);
        item.setSelected(model.columnsProperty().get().of(study).contains(column.name()));
        item.setOnAction(_ -> toggle(column.name(), study));
        return item;
    }

    /** Adds or drops a column, keeping file order; the last one stays. */
    private void toggle(String name, Study study) {
        List<String> chosen = model.columnsProperty().get().of(study);
        List<String> names = study.dataset().columns().stream()
                .map(Column::name)
                .filter(other -> other.equals(name) != chosen.contains(other))
                .toList();
        if (!names.isEmpty()) {
            model.columnsProperty().set(new Columns.Picked(names));
        }
    }
}
