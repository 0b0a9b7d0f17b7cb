package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Stage;
import org.asterism.ui.plot.ScatterPlot;
import org.jspecify.annotations.Nullable;

/** The plots of the runs on the stage, beside each other; those of two runs on the same axes move together. */
public final class LanesView extends HBox {
    private final StageModel model;
    private final SightModel sight;
    private final ObservableList<LaneView> lanes = FXCollections.observableArrayList();
    private final ObservableList<ScatterPlot> plots = FXCollections.observableArrayList();
    private final ObservableList<LaneView> lanesShown = FXCollections.unmodifiableObservableList(lanes);
    private final ObservableList<ScatterPlot> plotsShown = FXCollections.unmodifiableObservableList(plots);

    private boolean flat;
    private boolean lit;
    private @Nullable Exhibit exhibit;

    public LanesView(StageModel model, SightModel sight) {
        this.model = model;
        this.sight = sight;
        getStyleClass().add("teach-lanes");
        model.lanes().subscribe(this::show);
        model.stageProperty().subscribe(_ -> {
            if (model.lanes().isEmpty()) {
                show();
            }
        });
        show();
    }

    /** The runs on screen, from left to right. */
    public ObservableList<LaneView> lanes() {
        return lanesShown;
    }

    /** The plots on screen: those of the runs, or that of the data where nothing runs. */
    public ObservableList<ScatterPlot> plots() {
        return plotsShown;
    }

    /** Takes less height around the plots. */
    public void setFlat(boolean wanted) {
        if (flat != wanted) {
            flat = wanted;
            lanes.forEach(lane -> lane.setFlat(wanted));
        }
    }

    /** Shows the line of pseudo-code in hand below each run. */
    public void setLit(boolean wanted) {
        if (lit != wanted) {
            lit = wanted;
            lanes.forEach(lane -> lane.setLit(wanted));
        }
    }

    private void show() {
        Stage stage = model.stageProperty().get();
        ScatterPlot before = plots.isEmpty() ? null : plots.getFirst();
        List<LaneView> views = new ArrayList<>();
        for (LaneModel lane : model.lanes()) {
            views.add(new LaneView(lane, model, sight, model.lanes().size() > 1));
        }
        if (stage == null) {
            show(List.of(), List.of(), List.of());
        } else if (views.isEmpty()) {
            DataView data = new DataView(model, stage);
            show(List.of(data), List.of(), List.of(data.plot()));
        } else {
            show(views, views, views.stream().map(LaneView::plot).toList());
        }
        look(before);
    }

    private void show(List<? extends Node> nodes, List<LaneView> views, List<ScatterPlot> newPlots) {
        nodes.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        lanes.forEach(LaneView::leave);
        getChildren().setAll(nodes);
        lanes.setAll(views);
        List<LaneHeader> headers = views.stream().map(LaneView::header).toList();
        for (LaneView view : views) {
            view.header().alignWith(headers);
            view.setFlat(flat);
            view.setLit(lit);
        }
        if (sameAxes()) {
            newPlots.getLast()
                    .viewProperty()
                    .bindBidirectional(newPlots.getFirst().viewProperty());
        }
        plots.setAll(newPlots);
    }

    /** The same points are looked at as before; an exhibit as it wants. */
    private void look(@Nullable ScatterPlot before) {
        Exhibit now = model.exhibitProperty().get();
        boolean kept = before != null
                && Objects.equals(now, exhibit)
                && !plots.isEmpty()
                && plots.getFirst().plotScene().samePoints(before.plotScene());
        exhibit = now;
        Bounds view = before != null && kept ? before.getView() : now == null ? null : now.camera();
        if (view != null) {
            plots.forEach(plot -> plot.setView(view));
        }
    }

    private boolean sameAxes() {
        return model.lanes().size() == 2
                && model.lanes().getFirst().act().standardized()
                        == model.lanes().getLast().act().standardized();
    }
}
