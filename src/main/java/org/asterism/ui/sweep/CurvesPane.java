package org.asterism.ui.sweep;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.asterism.ui.control.ScrollColumn;
import org.jspecify.annotations.Nullable;

/** A curve for each measure, all along the same values. */
final class CurvesPane extends ScrollColumn {
    private static final double NARROWEST = 250;

    private final SweepModel model;
    private final GridPane grid = new GridPane();
    private List<ScoreCard> cards = List.of();
    private int columns;

    CurvesPane(SweepModel model) {
        this.model = model;
        setId("sweep-curves");
        grid.getStyleClass().add("sweep-cards");
        setContent(grid);
        viewportBoundsProperty().subscribe(_ -> arrange());
        model.planProperty().subscribe(this::show);
        model.rows().subscribe(this::refresh);
        model.hoveredProperty().subscribe(_ -> refresh());
        model.selectedProperty().subscribe(_ -> refresh());
    }

    private void show(@Nullable Plan plan) {
        cards = plan == null || plan.ranges().size() > 1
                ? List.of()
                : IntStream.range(0, plan.measures().size())
                        .mapToObj(measure -> new ScoreCard(model, plan, measure))
                        .toList();
        columns = 0;
        arrange();
    }

    private void refresh() {
        cards.forEach(ScoreCard::refresh);
    }

    private void arrange() {
        int fitting = (int) Math.clamp(getViewportBounds().getWidth() / NARROWEST, 1, 4);
        if (fitting == columns) {
            return;
        }
        columns = fitting;
        grid.getChildren().clear();
        grid.getColumnConstraints()
                .setAll(IntStream.range(0, fitting)
                        .mapToObj(_ -> share(fitting))
                        .toList());
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % fitting, i / fitting);
        }
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(100.0 / columns);
        return share;
    }
}
