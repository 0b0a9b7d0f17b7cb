package org.asterism.ui.sweep;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.quality.Lineage;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How clusters split and merge along a sweep, with what happens at the value that is looked at in words. */
final class LineagePane extends VBox {
    private static final int MOST = 4;

    private final SweepModel model;
    private final Label readout = Texts.note("");
    private @Nullable LineageChart chart;

    LineagePane(SweepModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("sweep-map");
        readout.setId("sweep-lineage-words");
        model.planProperty().subscribe(this::show);
        model.lineage().linesProperty().subscribe(_ -> refresh());
        model.hoveredProperty().subscribe(_ -> refresh());
        model.selectedProperty().subscribe(_ -> refresh());
    }

    private void show(@Nullable Plan plan) {
        chart = null;
        getChildren().clear();
        if (plan != null && plan.ranges().size() > 1) {
            getChildren().add(Texts.note(Messages.text("sweep.lineage-one")));
        } else if (plan != null) {
            LineageChart next = new LineageChart(model, plan);
            VBox.setVgrow(next, Priority.ALWAYS);
            chart = next;
            getChildren().addAll(Texts.note(Messages.text("sweep.lineage-help")), next, readout);
        }
    }

    private void refresh() {
        LineageChart shown = chart;
        if (shown != null) {
            shown.refresh();
            readout.setText(words(shown));
        }
    }

    private String words(LineageChart shown) {
        Row row = shown.looked();
        LineageModel.Lines lines = model.lineage().linesProperty().get();
        int stage = row == null || lines == null ? -1 : lines.rows().indexOf(row);
        if (row == null || lines == null || stage < 0) {
            return Messages.text("sweep.lineage-hint");
        }
        List<String> events = lines.lineage().stages().get(stage).edges().stream()
                .flatMap(LineagePane::event)
                .toList();
        String name = SweepText.name(shown.plan(), row);
        if (events.isEmpty()) {
            return Messages.text(stage == 0 ? "sweep.lineage-first" : "sweep.lineage-same", name);
        }
        String some = events.stream().limit(MOST).collect(Collectors.joining("; "));
        return events.size() > MOST
                ? Messages.text("sweep.lineage-more", name, some, events.size() - MOST)
                : Messages.text("sweep.lineage-events", name, some);
    }

    private static Stream<String> event(Lineage.Edge edge) {
        int from = edge.from() + 1;
        int into = edge.into() + 1;
        return switch (edge.kind()) {
            case SPLITS -> Stream.of(Messages.text("sweep.lineage-splits", into, from));
            case MERGES -> Stream.of(Messages.text("sweep.lineage-merges", from, into));
            case BORN -> Stream.of(Messages.text("sweep.lineage-born", into));
            case DIES -> Stream.of(Messages.text("sweep.lineage-dies", from));
            case CONTINUES, MOVES -> Stream.empty();
        };
    }
}
