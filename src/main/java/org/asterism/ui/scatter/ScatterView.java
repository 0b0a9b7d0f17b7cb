package org.asterism.ui.scatter;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotScene;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The plot with the line above it (what colours the points, which outlines are drawn) and the selection bar on it. */
public final class ScatterView extends BorderPane {
    /** From these widths on there is room for the words before the colours, and for the contours. */
    private static final double NARROW = 520;

    private static final double WIDE = 600;

    private final ScatterModel model;
    private final ScatterPlot plot = new ScatterPlot();
    private final ComboBox<Coloring> coloring = new ComboBox<>();
    private final CheckBox outlines = new CheckBox(Messages.text("scatter.groups"));
    private final CheckBox doubt = new CheckBox(Messages.text("scatter.doubt"));
    private final CheckBox contours = new CheckBox(Messages.text("scatter.contours"));
    private final HBox layers = new HBox(10, outlines, doubt, contours);
    private final LayersButton layersButton;
    private @Nullable Bounds lastWindow;
    private boolean showing;

    public ScatterView(ScatterModel model, LayersModel layers, MarksModel marks) {
        this.model = model;
        layersButton = new LayersButton(layers, marks);
        setId("scatter");
        getStyleClass().add("plot-pane");
        setTop(header());
        StackPane stack = new StackPane(plot, previewBar(), selectionBar());
        setCenter(stack);
        plot.setId("plot");
        plot.setReadout(model::readout);
        plot.setOnSelect(this::select);
        plot.setRuler(new StudyRuler(model.studyProperty()::get));
        plot.setOnLegend(model::selectGroup);
        plot.viewportProperty().subscribe(layers::look);
        plot.viewProperty().subscribe((_, view) -> looked(view));
        model.sceneProperty().subscribe(this::show);
        model.studyProperty().subscribe(this::show);
    }

    public ScatterPlot plot() {
        return plot;
    }

    /** Whether the fitted groups are drawn as ellipses. */
    public CheckBox outlines() {
        return outlines;
    }

    /** Whether the doubt about points is drawn over them. */
    public CheckBox doubt() {
        return doubt;
    }

    /** Whether the doubt has contour lines. */
    public CheckBox contours() {
        return contours;
    }

    /** The switches of what is drawn over the points. */
    public Node layers() {
        return layers;
    }

    /** Opens the list of layers, or closes it. */
    public void toggleLayers() {
        layersButton.toggle();
    }

    private Node header() {
        Label label = new Label(Messages.text("scatter.color-by"));
        label.getStyleClass().add("muted");
        label.setLabelFor(coloring);
        label.setMinWidth(USE_PREF_SIZE);
        coloring.setId("coloring");
        coloring.setAccessibleText(Messages.text("scatter.color-by"));
        coloring.setConverter(new Named<>(model::name));
        coloring.setOnAction(_ -> {
            if (!showing && coloring.getValue() != null) {
                model.color(coloring.getValue());
            }
        });
        switches();
        roomFor(label, NARROW);
        roomFor(contours, WIDE);
        HBox choice = new HBox(8, label, coloring);
        choice.setAlignment(Pos.CENTER_LEFT);
        return new PlotHeader(choice, layers, layersButton);
    }

    /** Shows a part of the header only where the plot is wide enough for it. */
    private void roomFor(Control part, double width) {
        part.visibleProperty().bind(widthProperty().greaterThan(width));
        Texts.collapsing(part);
    }

    private void switches() {
        name(outlines, "outlines", Messages.text("scatter.groups-help"));
        outlines.setSelected(true);
        name(doubt, "doubt", Messages.text("scatter.doubt-help"));
        name(contours, "contours", Messages.text("scatter.contours-help"));
        contours.disableProperty().bind(doubt.selectedProperty().not());
        layers.setAlignment(Pos.CENTER_RIGHT);
    }

    private static void name(CheckBox box, String id, String tip) {
        box.setId(id);
        box.setTooltip(new Tooltip(tip));
        box.setAccessibleHelp(tip);
        box.setMinWidth(USE_PREF_SIZE);
    }

    private Node selectionBar() {
        Label words = new Label();
        words.textProperty()
                .bind(model.selectedProperty().map(count -> Messages.text("scatter.selected", count.intValue())));
        Label keys = new Label(Messages.text("scatter.selected-keys"));
        keys.getStyleClass().addAll("muted", "small");
        Button clear = Buttons.small("deselect", Messages.text("scatter.deselect"), model::selectNothing);
        HBox.setHgrow(keys, Priority.ALWAYS); // it is also the first to shrink
        clear.setMinWidth(USE_PREF_SIZE);
        Node bar = bar("selection-bar", Pos.BOTTOM_CENTER, words, keys, clear);
        bar.visibleProperty().bind(Bindings.greaterThan(model.selectedProperty(), 0));
        return bar;
    }

    private Node previewBar() {
        Label words = new Label();
        words.textProperty().bind(model.previewProperty().map(Preview::title));
        Button back = Buttons.small(
                "end-preview",
                Messages.text("scatter.preview-end"),
                () -> model.previewProperty().set(null));
        back.setTooltip(new Tooltip(Messages.text("scatter.preview-end-help")));
        Node bar = bar("preview-bar", Pos.TOP_LEFT, words, back);
        bar.visibleProperty().bind(model.previewProperty().isNotNull());
        return bar;
    }

    private static HBox bar(String id, Pos place, Node... content) {
        HBox bar = new PlotBar(content);
        bar.setId(id);
        bar.getStyleClass().add("selection-bar");
        bar.setMinWidth(0);
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, place);
        StackPane.setMargin(bar, new Insets(22, 0, 56, place == Pos.TOP_LEFT ? 64 : 0));
        return bar;
    }

    private void show(@Nullable Study study) {
        showing = true;
        if (!coloring.getItems().equals(model.colorings())) {
            coloring.getItems().setAll(model.colorings());
        }
        coloring.setValue(study == null ? null : study.view().coloring());
        showing = false;
        if (study != null) {
            window(study.view().window());
        }
    }

    private void show(PlotScene scene) {
        showing = true;
        plot.show(scene);
        showing = false;
    }

    private void window(@Nullable Bounds window) {
        showing = true;
        if (window == null && !Objects.equals(lastWindow, window)) {
            plot.zoomToFit();
        } else if (window != null && !window.equals(plot.getView())) {
            plot.setView(window);
        }
        lastWindow = window;
        showing = false;
    }

    private void looked(Bounds view) {
        if (!showing) {
            lastWindow = view;
            model.look(view);
        }
    }

    private void select(SelectionGesture gesture) {
        Study study = model.studyProperty().get();
        if (study == null) {
            return;
        }
        Coordinate x = study.across();
        Coordinate y = study.upwards();
        SelectionMode mode = gesture.mode();
        switch (gesture) {
            case SelectionGesture.Drawn drawn -> model.select(new RegionSelection(x, y, drawn.region()), mode);
            case SelectionGesture.Point p -> model.selectPoint(p.index(), mode);
        }
    }
}
