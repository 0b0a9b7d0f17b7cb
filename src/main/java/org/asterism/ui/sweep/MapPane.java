package org.asterism.ui.sweep;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The map of one measure over two parameters, with what the cell that is looked at says. */
final class MapPane extends VBox {
    private final SweepModel model;
    private final Label readout = Texts.note("");
    private @Nullable MapChart chart;

    MapPane(SweepModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("sweep-map");
        model.planProperty().subscribe(this::show);
        model.rows().subscribe(this::refresh);
        model.hoveredProperty().subscribe(_ -> refresh());
        model.selectedProperty().subscribe(_ -> refresh());
    }

    private void show(@Nullable Plan plan) {
        getChildren().clear();
        chart = null;
        if (plan != null && plan.ranges().size() > 1) {
            MapChart map = new MapChart(model, plan);
            VBox.setVgrow(map, Priority.ALWAYS);
            chart = map;
            getChildren().addAll(measures(plan, map), map, readout);
        }
    }

    private HBox measures(Plan plan, MapChart map) {
        ComboBox<Integer> choice = new ComboBox<>();
        choice.setId("sweep-map-measure");
        choice.setAccessibleText(Messages.text("sweep.map-measure"));
        choice.setTooltip(Texts.help(Messages.text("sweep.map-measure")));
        List<Integer> indices =
                IntStream.range(0, plan.measures().size()).boxed().toList();
        choice.getItems().setAll(indices);
        choice.setConverter(new Named<>(index -> plan.measures().get(index).title()));
        Label meaning = Texts.note("");
        HBox.setHgrow(meaning, Priority.ALWAYS);
        choice.valueProperty().subscribe(index -> {
            if (index != null) {
                map.measureProperty().set(index);
                meaning.setText(SweepText.meaning(plan.measures().get(index)) + " "
                        + SweepText.better(plan.measures().get(index)));
                refresh();
            }
        });
        choice.setValue(0);
        HBox line = new HBox(10, choice, meaning);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void refresh() {
        MapChart shown = chart;
        if (shown != null) {
            shown.refresh();
            Row row = shown.looked();
            readout.setText(
                    row == null
                            ? Messages.text("sweep.map-hint")
                            : SweepText.point(
                                    shown.plan(), row, shown.measureProperty().get()));
        }
    }
}
