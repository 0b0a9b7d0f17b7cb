package org.asterism.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.ui.plot.ScatterPlot;
import org.jspecify.annotations.Nullable;

/**
 * The first plot with the others at its right: one beside it, two or three one below the other.
 *
 * <p>Where views go together, a column that two plots have on the same side is shown from and to the same place.
 */
public final class BesideView extends SplitPane {
    private static final double FIRST = 0.55;
    private final BesideModel model;
    private final ScatterPlot first;
    private final Node main;
    private final Axes axes;
    private final SplitPane others = new SplitPane();
    private final List<SidePlotView> views = new ArrayList<>();
    private boolean moving;

    /** What the first plot shows. */
    public interface Axes {
        @Nullable
        Coordinate across();

        @Nullable
        Coordinate upwards();
    }

    /** @param main the pane that {@code first} is in */
    public BesideView(BesideModel model, Node main, ScatterPlot first, Axes axes) {
        this.model = model;
        this.main = main;
        this.first = first;
        this.axes = axes;
        setId("plots");
        getStyleClass().add("plots");
        others.setOrientation(Orientation.VERTICAL);
        others.setId("plots-beside");
        VBox.setVgrow(others, Priority.ALWAYS);
        getItems().setAll(main);
        first.viewProperty().subscribe((_, _) -> moved(first, axes.across(), axes.upwards()));
        model.togetherProperty().subscribe((_, on) -> {
            if (on) {
                moved(first, axes.across(), axes.upwards());
            }
        });
        model.gestures().hovered().subscribe(row -> views.forEach(view -> view.ring(row.intValue())));
        model.plots().addListener((ListChangeListener<SidePlotModel>) _ -> arrange());
        arrange();
    }

    private void arrange() {
        while (views.size() > model.plots().size()) {
            views.removeLast();
        }
        while (views.size() < model.plots().size()) {
            views.add(made(model.plots().get(views.size())));
        }
        others.getItems().setAll(views);
        boolean alone = views.isEmpty();
        if (alone) {
            getItems().setAll(main);
        } else if (getItems().size() < 2) {
            getItems().setAll(main, others);
            setDividerPositions(FIRST);
        }
        for (int i = 0; i + 1 < views.size(); i++) {
            others.setDividerPosition(i, (i + 1.0) / views.size());
        }
    }

    private SidePlotView made(SidePlotModel plot) {
        SidePlotView view = new SidePlotView(plot, model);
        view.plot().toolProperty().bindBidirectional(first.toolProperty());
        view.plot().viewProperty().subscribe((_, _) -> moved(view.plot(), plot.coordinate(0), plot.coordinate(1)));
        return view;
    }

    /** Moves the other plots where one was moved. */
    private void moved(ScatterPlot source, @Nullable Coordinate x, @Nullable Coordinate y) {
        if (moving || !model.togetherProperty().get()) {
            return;
        }
        moving = true;
        if (!source.equals(first)) {
            align(source.getView(), x, y, first, axes.across(), axes.upwards());
        }
        for (int i = 0; i < views.size(); i++) {
            ScatterPlot other = views.get(i).plot();
            if (!other.equals(source)) {
                SidePlotModel plot = model.plots().get(i);
                align(source.getView(), x, y, other, plot.coordinate(0), plot.coordinate(1));
            }
        }
        moving = false;
    }

    private static void align(
            Bounds view,
            @Nullable Coordinate x,
            @Nullable Coordinate y,
            ScatterPlot other,
            @Nullable Coordinate otherX,
            @Nullable Coordinate otherY) {
        Bounds now = other.getView();
        boolean across = x != null && Objects.equals(x, otherX);
        boolean upwards = y != null && Objects.equals(y, otherY);
        other.setView(new Bounds(
                across ? view.minX() : now.minX(),
                upwards ? view.minY() : now.minY(),
                across ? view.maxX() : now.maxX(),
                upwards ? view.maxY() : now.maxY()));
    }
}
