package org.asterism.ui.shell;

import java.util.Set;
import javafx.geometry.Point2D;
import org.asterism.perception.Pair;
import org.asterism.perception.Spot;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.scatter.ScatterView;
import org.asterism.ui.score.AmbiguityModel;
import org.asterism.ui.score.ScoredPlot;
import org.jspecify.annotations.Nullable;

/** Shows in the plot what the ambiguity score is asked about, and asks it about places of the plot. */
final class ScoredPlotView {
    private final Desk desk;
    private final ScatterPlot plot;

    ScoredPlotView(Desk desk, ScatterView scatter) {
        this.desk = desk;
        plot = scatter.plot();
        Mode.EXPLORE.shows(scatter.layers(), desk.modeProperty());
        scatter.doubt().selectedProperty().bindBidirectional(desk.scoreLayers().doubtProperty());
        scatter.contours().selectedProperty().bindBidirectional(desk.heat().contoursProperty());
        scatter.outlines()
                .selectedProperty()
                .bindBidirectional(desk.scoreLayers().outlinesProperty());
        AmbiguityModel ambiguity = desk.ambiguity();
        plot.setOnSpot(place -> ambiguity.lookAt(place.getX(), place.getY()));
        plot.proportionsProperty().subscribe(ratio -> ambiguity.showAt(ratio.doubleValue()));
        ambiguity.spotProperty().subscribe(this::mark);
        ambiguity.hoveredProperty().subscribe(this::highlight);
        ambiguity.chosenProperty().subscribe(this::highlight);
        ambiguity.scoredProperty().subscribe(this::describe);
    }

    private void mark(@Nullable Spot spot) {
        plot.markSpot(spot == null ? null : new Point2D(spot.x(), spot.y()));
    }

    /** Emphasises the groups of the pair under the pointer; without one, those of the chosen pair. */
    private void highlight() {
        Pair hovered = desk.ambiguity().hoveredProperty().get();
        Pair pair = hovered == null ? desk.ambiguity().chosenProperty().get() : hovered;
        desk.scatter().highlightedProperty().set(pair == null ? Set.of() : Set.of(pair.i(), pair.j()));
    }

    /** What a screen reader says of the plot. */
    private void describe(@Nullable ScoredPlot scored) {
        plot.setAccessibleHelp(scored == null ? "" : scored.paragraph());
    }
}
