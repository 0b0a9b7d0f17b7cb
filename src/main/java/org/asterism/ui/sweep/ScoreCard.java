package org.asterism.ui.sweep;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.quality.Measure;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The curve of one measure with its name, the value that is looked at, and what it means. */
final class ScoreCard extends VBox {
    private final SweepModel model;
    private final Plan plan;
    private final int measure;
    private final ScoreChart chart;
    private final Label value = Texts.text("", "small", "mono-digits");

    ScoreCard(SweepModel model, Plan plan, int measure) {
        super(2);
        this.model = model;
        this.plan = plan;
        this.measure = measure;
        chart = new ScoreChart(model, plan, measure);
        Measure<?> shown = plan.measures().get(measure);
        Label title = Texts.text(shown.title(), "strong");
        title.setMinWidth(0);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, new Spacer(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label meaning = Texts.note(SweepText.meaning(shown) + " " + SweepText.better(shown));
        getChildren().addAll(head, chart, meaning);
        getStyleClass().add("sweep-card");
    }

    void refresh() {
        chart.refresh();
        Row hovered = model.hoveredProperty().get();
        show(hovered == null ? model.selectedProperty().get() : hovered);
    }

    private void show(@Nullable Row row) {
        value.setText(row == null ? "" : SweepText.name(plan, row) + ": " + SweepText.number(row.index(measure)));
    }
}
