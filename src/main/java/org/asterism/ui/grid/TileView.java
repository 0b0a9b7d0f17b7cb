package org.asterism.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Hover;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.jspecify.annotations.Nullable;

/** One plot of the grid under its title; a click colours the document's plot so. */
final class TileView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final GridModel model;
    private final ScatterPlot plot = new ScatterPlot();
    private final Label title = Texts.text("", "strong");
    private final Label facts = Texts.text("", "muted", "small");
    private Coloring coloring = Coloring.PLAIN;

    TileView(GridModel model, int place) {
        this.model = model;
        setId("tile-" + (place + 1));
        getStyleClass().add("grid-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        plot.setId("plot-tile-" + (place + 1));
        plot.setFocusTraversable(false);
        plot.setMinSize(60, 50);
        plot.setOnSelect(this::select);
        plot.hoverPointProperty().subscribe((_, hover) -> hovered(hover));
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox header = new HBox(8, title, facts);
        header.setAlignment(Pos.BASELINE_LEFT);
        header.getStyleClass().add("grid-tile-header");
        facts.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(header, plot);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    ScatterPlot plot() {
        return plot;
    }

    void show(Tile tile) {
        coloring = tile.coloring();
        title.setText(tile.title());
        title.setTooltip(new Tooltip(tile.title()));
        facts.setText(tile.facts());
        setAccessibleText(tile.title() + ", " + tile.facts());
        setAccessibleHelp(Messages.text("grid.tile-help"));
        plot.show(tile.scene());
        mark(model.shownProperty().get());
    }

    /** Sets it apart if it is what colours the document's plot. */
    void mark(@Nullable Coloring shown) {
        pseudoClassStateChanged(SELECTED, coloring.equals(shown));
    }

    private void click(MouseEvent event) {
        boolean free = plot.getTool() == Tool.PAN || !(event.getTarget() instanceof ScatterPlot);
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && free) {
            requestFocus();
            model.choose(coloring);
        }
    }

    private void press(KeyEvent event) {
        if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            event.consume();
            model.choose(coloring);
        }
    }

    private void hovered(@Nullable Hover hover) {
        model.gestures().hovered().set(hover == null ? -1 : model.row(hover.index()));
    }

    private void select(SelectionGesture gesture) {
        model.document()
                .study()
                .ifPresent(study -> model.gestures()
                        .select()
                        .accept(gesture.on(study.across(), study.upwards(), model::row), gesture.mode()));
    }
}
