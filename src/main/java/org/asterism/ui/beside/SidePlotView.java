package org.asterism.ui.beside;

import static org.asterism.ui.text.Messages.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Named;
import org.asterism.ui.plot.Hover;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.SidePlot;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A plot beside the first one, under a line that chooses its columns and colours. */
final class SidePlotView extends VBox {
    private static final int NONE = -1;
    private final SidePlotModel model;
    private final BesideModel beside;
    private final ScatterPlot plot = new ScatterPlot();
    private final ComboBox<String> across = new ComboBox<>();
    private final ComboBox<String> upwards = new ComboBox<>();
    private final ComboBox<Coloring> coloring = new ComboBox<>();
    private boolean showing;

    SidePlotView(SidePlotModel model, BesideModel beside) {
        this.model = model;
        this.beside = beside;
        setId("beside-" + (model.index() + 1));
        getStyleClass().add("plot-pane");
        setMinSize(180, 160);
        plot.setId("plot-beside-" + (model.index() + 1));
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(header(), plot);
        plot.setOnSelect(this::select);
        plot.viewProperty().subscribe((_, view) -> looked(view));
        plot.hoverPointProperty().subscribe((_, hover) -> hovered(hover));
        model.sceneProperty().subscribe(scene -> quietly(() -> plot.show(scene)));
        model.sceneProperty().subscribe(_ -> window());
        model.plotProperty().subscribe(this::show);
    }

    ScatterPlot plot() {
        return plot;
    }

    /** Rings the point of a row. */
    void ring(int row) {
        plot.ring(model.point(row));
    }

    private HBox header() {
        choose(across, "across");
        choose(upwards, "upwards");
        coloring.setConverter(new Named<>(beside.gestures().name()));
        coloring.setOnAction(_ -> {
            if (!showing && coloring.getValue() != null) {
                model.color(coloring.getValue());
            }
        });
        name(coloring, "coloring", text("beside.coloring"));
        Button close = Icons.button(
                "close-beside-" + (model.index() + 1), MaterialDesignC.CLOSE, text("beside.close"), model::close);
        HBox header = new HBox(6, across, upwards, coloring, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("plot-header");
        return header;
    }

    private void choose(ComboBox<String> box, String side) {
        name(box, side, side.equals("across") ? text("beside.across") : text("beside.upwards"));
        box.setOnAction(_ -> {
            if (!showing && across.getValue() != null && upwards.getValue() != null) {
                model.axes(across.getValue(), upwards.getValue());
            }
        });
    }

    private void name(ComboBox<?> box, String id, String title) {
        box.setId(id + "-beside-" + (model.index() + 1));
        box.setAccessibleText(title);
        box.setTooltip(new Tooltip(title));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().addAll("small", "plot-choice");
        HBox.setHgrow(box, Priority.ALWAYS);
    }

    private void show(@Nullable SidePlot shown) {
        if (shown == null) {
            return;
        }
        quietly(() -> {
            across.getItems().setAll(model.columns());
            upwards.getItems().setAll(model.columns());
            coloring.getItems().setAll(beside.gestures().colorings().get());
            across.setValue(shown.axes().get(0));
            upwards.setValue(shown.axes().get(1));
            coloring.setValue(shown.view().coloring());
        });
        window();
    }

    /** Shows the part of the plane that the document has, such as after undoing. */
    private void window() {
        SidePlot shown = model.plotProperty().get();
        Bounds window = shown == null ? null : shown.view().window();
        if (window != null && !window.equals(plot.getView())) {
            quietly(() -> plot.setView(window));
        }
    }

    private void looked(Bounds view) {
        if (!showing) {
            model.look(view);
        }
    }

    private void quietly(Runnable change) {
        boolean before = showing;
        showing = true;
        change.run();
        showing = before;
    }

    private void hovered(@Nullable Hover hover) {
        beside.gestures().hovered().set(hover == null ? NONE : model.row(hover.index()));
    }

    private void select(SelectionGesture gesture) {
        Coordinate x = model.coordinate(0);
        Coordinate y = model.coordinate(1);
        if (x == null || y == null) {
            return;
        }
        select(gesture.on(x, y, model::row), gesture.mode());
    }

    private void select(Selection selection, SelectionMode mode) {
        if (!selection.none() || mode == SelectionMode.NEW) {
            beside.gestures().select().accept(selection, mode);
        }
    }
}
