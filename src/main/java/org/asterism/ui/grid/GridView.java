package org.asterism.ui.grid;

import static org.asterism.ui.text.Messages.text;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.control.TickMenu;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.Coloring;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The page of the grid: above what stands in it, below the plots, which move together. */
public final class GridView extends BorderPane {
    private static final List<Tool> TOOLS = List.of(Tool.PAN, Tool.ZOOM, Tool.RECTANGLE, Tool.LASSO);

    private final GridModel model;
    private final TileGrid grid;
    private final ComboBox<Coloring> reference = new ComboBox<>();

    /** @param main the document's plot, whose tool and way of selecting the tiles have */
    public GridView(GridModel model, ScatterPlot main) {
        this.model = model;
        grid = new TileGrid(model, main);
        setId("grid");
        getStyleClass().add("grid-page");
        setTop(header(main.toolProperty()));
        Label none = Texts.wrapped(text("grid.none"), "muted");
        none.visibleProperty().bind(grid.emptyProperty());
        setCenter(new StackPane(grid, none));
        model.showingProperty().subscribe(on -> {
            if (on) {
                grid.begin();
            }
        });
    }

    private Node header(ObjectProperty<Tool> tool) {
        Button back = Buttons.back("grid-back", text("grid.back"), model::close);
        back.setTooltip(new Tooltip(text("grid.back-help")));
        Segments<Tool> tools = new Segments<>(tool, TOOLS, Tool::title, Tool::hint);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        Button fit = Icons.button("grid-fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, text("grid.fit"), grid::zoomToFit);
        HBox header = new HBox(8, back, choice(), new Spacer(), compared(), reference(), tools, fit);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("grid-header");
        return header;
    }

    private TickMenu choice() {
        TickMenu choice = new TickMenu(
                "grid-choice",
                text("grid.choice-help", GridModel.MOST),
                () -> names(model.offered()),
                model.chosenProperty().map(this::names),
                this::toggle);
        model.chosenProperty().subscribe(chosen -> choice.setText(text("grid.choice", chosen.size())));
        return choice;
    }

    private List<String> names(List<Coloring> colorings) {
        return colorings.stream().map(model.gestures().name()).toList();
    }

    private void toggle(String name) {
        model.offered().stream()
                .filter(coloring -> model.gestures().name().apply(coloring).equals(name))
                .findFirst()
                .ifPresent(model::toggle);
    }

    private Label compared() {
        Label label = Texts.text(text("grid.reference"), "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(reference);
        return label;
    }

    private ComboBox<Coloring> reference() {
        reference.setId("grid-reference");
        reference.setConverter(new Named<>(model.gestures().name()));
        reference.setAccessibleText(text("grid.reference"));
        reference.setTooltip(new Tooltip(text("grid.reference-help")));
        reference.setPrefWidth(180);
        reference.setOnShowing(_ -> reference.getItems().setAll(model.offered()));
        reference.valueProperty().bindBidirectional(model.referenceProperty());
        return reference;
    }
}
