package org.asterism.ui.label;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Bounds;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.outline.CleanUpList;
import org.asterism.ui.plot.outline.GroupFields;
import org.asterism.ui.plot.outline.GroupList;
import org.asterism.ui.plot.outline.OutlineEditor;

/** The plot with its outlines, and its groups at the right. */
public final class OutliningView extends BorderPane {
    private static final double SIDE = 290;
    private final OutliningModel model;
    private final ScatterPlot plot = new ScatterPlot();

    /** @param main the plot that this stands for meanwhile */
    public OutliningView(OutliningModel model, ScatterPlot main) {
        this.model = model;
        setId("outlining");
        plot.setId("outline-plot");
        OutlineEditor editor = new OutlineEditor(plot, model.outlines());
        share(main);
        model.plotProperty().subscribe(scene -> {
            Bounds seen = main.getView();
            editor.show(scene);
            plot.setView(seen);
        });
        setTop(header());
        setCenter(plot);
        setRight(side());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                plot.requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    /** Has the actions for the main plot work here, too: tools, ways to combine, and zooming. */
    private void share(ScatterPlot main) {
        plot.toolProperty().bindBidirectional(main.toolProperty());
        plot.selectionModeProperty().bindBidirectional(main.selectionModeProperty());
        plot.viewProperty().bindBidirectional(main.viewProperty());
        plot.toolProperty().subscribe(_ -> plot.requestFocus());
    }

    private Node header() {
        Label title = Texts.text(text("outline.page"), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        Label hint = Texts.text("", "muted", "small");
        hint.setId("outline-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.textProperty().bind(hint());
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button done = Buttons.button("outline-done", text("outline.page.done"), model::close);
        done.setTooltip(new Tooltip(text("outline.page.done-help")));
        HBox header = new HBox(12, title, hint, done);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("outlining-header");
        return header;
    }

    /** What the next click does. */
    private StringBinding hint() {
        return Bindings.createStringBinding(
                () -> plot.hintProperty().get().equals(plot.getTool().hint())
                        ? text("outline.page.hint")
                        : plot.hintProperty().get(),
                plot.hintProperty(),
                plot.toolProperty());
    }

    private Node side() {
        CleanUpList tidy = new CleanUpList(
                model.outlines(),
                model.tidy(),
                () -> plot.viewportProperty().get().pixel(),
                plot::requestFocus);
        Label topmost = Texts.wrapped(text("outline.page.topmost"), "muted", "small");
        VBox column = new VBox(new GroupList(model.outlines(), GroupFields.NAME), topmost, tidy);
        column.getStyleClass().add("side");
        ScrollColumn scroll = new ScrollColumn(column);
        scroll.setPrefWidth(SIDE);
        scroll.setMinWidth(SIDE);
        return scroll;
    }
}
