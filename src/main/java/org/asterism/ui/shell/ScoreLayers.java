package org.asterism.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import org.asterism.geometry.Ellipse;
import org.asterism.perception.Ambiguity;
import org.asterism.report.Heat;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.scatter.HeatModel;
import org.asterism.ui.scatter.LayersModel;
import org.asterism.ui.scatter.ScatterModel;
import org.asterism.ui.score.AmbiguityModel;
import org.asterism.ui.score.ScoredPlot;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.Study;

/** What the ambiguity score knows, drawn in the plot: the groups that it is made of, and where the doubt is. */
final class ScoreLayers {
    private final Surroundings around;
    private final ObjectProperty<Boolean> outlines;
    private final ObjectProperty<Boolean> doubt;

    /**
     * What the layers are drawn from, and where.
     *
     * @param mode they are drawn while exploring only; while labelling they would lead the eye
     */
    record Surroundings(
            DocumentModel document,
            AmbiguityModel ambiguity,
            ScatterModel scatter,
            HeatModel heat,
            LayersModel layers,
            ObjectProperty<Mode> mode) {}

    ScoreLayers(Surroundings around) {
        this.around = around;
        outlines = around.layers.shownProperty(LayerKind.GROUPS);
        doubt = around.layers.shownProperty(LayerKind.DOUBT);
        AmbiguityModel ambiguity = around.ambiguity;
        List.of(ambiguity.scoredProperty(), around.document.studyProperty(), outlines, around.mode)
                .forEach(source -> source.subscribe(_ -> outline()));
        List.of(
                        ambiguity.ambiguityProperty(),
                        ambiguity.staleProperty(),
                        around.scatter.studyProperty(),
                        doubt,
                        around.mode)
                .forEach(source -> source.subscribe(_ -> warm()));
    }

    /** Whether the groups that the score is made of are drawn; never while labelling. */
    ObjectProperty<Boolean> outlinesProperty() {
        return outlines;
    }

    /** Whether the doubt is drawn over the points; never while labelling. */
    ObjectProperty<Boolean> doubtProperty() {
        return doubt;
    }

    /** Looks at the place where the doubt is highest, if the layer is there. */
    void lookAtHighestDoubt() {
        Heat layer = around.scatter.heatProperty().get();
        if (layer != null && !layer.none()) {
            around.ambiguity.lookAt(layer.topX(), layer.topY());
        }
    }

    private boolean exploring() {
        return around.mode.get() == Mode.EXPLORE;
    }

    private void warm() {
        ScoredPlot score = around.ambiguity.scoredProperty().get();
        if (score == null || !doubt.get() || !exploring()) {
            around.heat.hide();
            around.ambiguity.spotProperty().set(null);
        } else if (!around.ambiguity.staleProperty().get()) {
            around.heat.show(score.ambiguity(), score.points());
        }
    }

    /** Outlines belong to a score: those of other axes or other data are not drawn while the new score is computed. */
    private void outline() {
        ScoredPlot scored = around.ambiguity.scoredProperty().get();
        Study study = around.document.studyProperty().get();
        boolean fits = scored != null && study != null && scored.shows(study);
        List<Ellipse> ellipses = fits && outlines.get() && exploring() ? ellipses(scored.ambiguity()) : List.of();
        if (!ellipses.equals(around.scatter.ellipsesProperty().get())) {
            around.scatter.ellipsesProperty().set(ellipses);
        }
    }

    private static List<Ellipse> ellipses(Ambiguity shown) {
        return IntStream.range(0, shown.components())
                .mapToObj(shown.mixture()::ellipse)
                .toList();
    }
}
