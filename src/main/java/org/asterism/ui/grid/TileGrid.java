package org.asterism.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.asterism.geometry.Bounds;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The tiles in rows and columns: all show the same part of the plane and ring the same row. */
final class TileGrid extends GridPane {
    private static final double ZOOM = 1.25;
    private static final int ONE_ROW = 3;

    private final GridModel model;
    private final ScatterPlot main;
    private final List<TileView> views = new ArrayList<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private int columns = 1;
    private boolean moving;
    private @Nullable Bounds window;

    TileGrid(GridModel model, ScatterPlot main) {
        this.model = model;
        this.main = main;
        getStyleClass().add("grid-tiles");
        model.tiles().subscribe(this::show);
        model.gestures().hovered().subscribe(row -> ring(row.intValue()));
        model.shownProperty().subscribe(shown -> views.forEach(view -> view.mark(shown)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Whether there is nothing to show. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Shows the part of the plane that the document's plot shows. */
    void begin() {
        window = model.document()
                .study()
                .map(Study::view)
                .map(view -> view.window())
                .orElse(null);
        place();
    }

    void zoomToFit() {
        first(ScatterPlot::zoomToFit);
    }

    private void show() {
        int count = model.tiles().size();
        empty.set(count == 0);
        while (views.size() > count) {
            views.removeLast();
        }
        while (views.size() < count) {
            views.add(made(views.size()));
        }
        for (int i = 0; i < count; i++) {
            views.get(i).show(model.tiles().get(i));
        }
        if (getChildren().size() != count) {
            arrange(count);
        }
        place();
        ring(model.gestures().hovered().get());
    }

    private void place() {
        Bounds wanted = window;
        if (wanted != null && !views.isEmpty()) {
            window = null;
            first(plot -> plot.setView(wanted));
        }
    }

    private void first(Consumer<ScatterPlot> change) {
        views.stream().limit(1).map(TileView::plot).forEach(change);
    }

    private TileView made(int place) {
        TileView view = new TileView(model, place);
        ScatterPlot plot = view.plot();
        if (place > 0) {
            plot.setView(views.getFirst().plot().getView());
        }
        plot.toolProperty().bindBidirectional(main.toolProperty());
        plot.selectionModeProperty().bindBidirectional(main.selectionModeProperty());
        plot.viewProperty().subscribe((_, bounds) -> moved(bounds));
        return view;
    }

    private void arrange(int count) {
        columns = count <= ONE_ROW ? count : (int) Math.ceil(Math.sqrt(count));
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int i = 0; i < count; i++) {
            add(views.get(i), i % columns, i / columns);
        }
        for (int c = 0; c < columns; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        int rows = Math.ceilDiv(count, Math.max(1, columns));
        for (int r = 0; r < rows; r++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            getRowConstraints().add(row);
        }
    }

    /** Moves the other plots where one was moved. */
    private void moved(Bounds bounds) {
        if (!moving) {
            moving = true;
            views.forEach(view -> view.plot().setView(bounds));
            moving = false;
        }
    }

    private void ring(int row) {
        int point = model.point(row);
        views.forEach(view -> view.plot().ring(point));
    }

    /** The arrows go from tile to tile; plus and minus zoom all. */
    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof TileView view) || event.isShortcutDown()) {
            return;
        }
        int place = views.indexOf(view);
        switch (event.getCode()) {
            case LEFT -> focus(place - 1);
            case RIGHT -> focus(place + 1);
            case UP -> focus(place - columns);
            case DOWN -> focus(place + columns);
            case PLUS, ADD, EQUALS -> view.plot().zoom(ZOOM);
            case MINUS, SUBTRACT -> view.plot().zoom(1 / ZOOM);
            case HOME -> view.plot().zoomToFit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int place) {
        if (place >= 0 && place < views.size()) {
            views.get(place).requestFocus();
        }
    }
}
