package org.asterism.ui.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** Curves by size at the distance that is looked at, and a map of size and distance for each algorithm. */
final class ResultPane extends VBox {
    /** Both curves grow from the same width. */
    private static final double SAME = 100;

    private final SelectingModel model;
    private final ExamplePane example;
    private final List<PlaceChart> charts = new ArrayList<>();
    private final ObjectProperty<Integer> distance = new SimpleObjectProperty<>(this, "distance", 0);
    private @Nullable SelectionFunction shown;

    ResultPane(SelectingModel model, ExamplePane example) {
        super(14);
        this.model = model;
        this.example = example;
        model.outcomeProperty().subscribe(this::show);
        model.hoveredProperty().subscribe(this::refresh);
        model.chosenProperty().subscribe(this::refresh);
        distance.subscribe(this::pick);
    }

    private void show(@Nullable Outcome outcome) {
        if (outcome == null) {
            charts.clear();
            shown = null;
            example.clear();
            getChildren().setAll(Texts.note(Messages.text("selecting.empty")));
        } else if (!outcome.function().equals(shown)) {
            shown = outcome.function();
            build(outcome);
        }
        refresh();
    }

    private void build(Outcome outcome) {
        charts.clear();
        HBox curves = new HBox(18);
        for (Rate rate : Rate.values()) {
            CurveChart chart = new CurveChart(model, outcome, rate);
            charts.add(chart);
            VBox titled = new VBox(2, Texts.text(rate.title(), "strong"), Texts.note(rate.help()), chart);
            titled.setMinWidth(0);
            titled.setPrefWidth(SAME);
            HBox.setHgrow(titled, Priority.ALWAYS);
            VBox.setVgrow(chart, Priority.ALWAYS);
            curves.getChildren().add(titled);
        }
        FlowPane maps = new FlowPane(18, 14);
        IntStream.range(0, outcome.names().size()).forEach(algorithm -> {
            SurfaceChart map = new SurfaceChart(model, outcome, algorithm);
            charts.add(map);
            maps.getChildren().add(map);
        });
        getChildren().setAll(distances(outcome), curves, new Section(Messages.text("selecting.maps"), maps));
    }

    private Node distances(Outcome outcome) {
        List<Double> all = outcome.function().distances();
        Segments<Integer> segments = new Segments<>(
                distance,
                IntStream.range(0, all.size()).boxed().toList(),
                i -> Numbers.fixed(all.get(i), 1) + " σ",
                _ -> Messages.text("selecting.distance-help"));
        segments.setId("selecting-distance");
        HBox line = new HBox(10, Texts.text(Messages.text("selecting.distance"), "muted"), segments);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void pick() {
        Outcome.Place place = model.chosenProperty().get();
        if (place != null && place.distance() != distance.get()) {
            model.chosenProperty().set(new Outcome.Place(place.size(), distance.get()));
        }
    }

    private void refresh() {
        Outcome outcome = model.outcomeProperty().get();
        Outcome.Place place = model.chosenProperty().get();
        if (outcome != null && outcome.function().equals(shown)) {
            if (place != null && outcome.has(place)) {
                distance.set(place.distance());
            }
            charts.forEach(chart -> chart.refresh(outcome));
            example.refresh(outcome);
        }
    }
}
