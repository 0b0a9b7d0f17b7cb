package org.asterism.ui.score;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Scatter;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Clams;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;

/**
 * What a score is asked for: some points of a study, before certain viewers and a screen.
 *
 * @param proportions width over height of the plotted points on screen
 */
record Subject(Study study, Scope scope, Clams clams, double proportions, SeparabilityModel model) {

    /** Scores for the first seed. Costs a pass over the rows before. */
    ScoredPlot score(Job job) {
        Scatter scatter = study.scatter();
        Points all = scatter.points();
        int[] chosen = chosen(scatter);
        boolean some = chosen.length < all.size();
        Points points = some ? all.select(chosen) : all;
        int[] rows = some ? IntStream.of(chosen).map(i -> scatter.rows()[i]).toArray() : scatter.rows();
        requirePoints(points);
        Viewing viewing = Viewing.filling(all, proportions).withModel(model);
        return new ScoredPlot(clams.score(points, viewing, job), study, scope, points, rows, Bounds.of(all));
    }

    /** The same score with its ranges over all seeds. */
    ScoredPlot range(ScoredPlot scored, Job job) {
        return scored.with(clams.range(
                scored.ambiguity(), scored.points(), scored.ambiguity().viewing(), job));
    }

    /** Whether another subject has the same score; what the score does not depend on may differ. */
    boolean sameScore(Subject other) {
        return study.dataset().equals(other.study.dataset())
                && study.samePlane(other.study)
                && scope == other.scope
                && part().equals(other.part())
                && clams.equals(other.clams)
                && proportions == other.proportions
                && model.equals(other.model);
    }

    /** What the points in scope depend on. */
    private List<Object> part() {
        return switch (scope) {
            case ALL -> List.of();
            case SELECTION -> List.of(study.selection(), study.annotation(), study.runs());
            case VISIBLE ->
                study.view().window() == null ? List.of() : List.of(study.view().window());
        };
    }

    /** The indices of the points in scope. */
    private int[] chosen(Scatter scatter) {
        Bounds window = study.view().window();
        IntStream all = IntStream.range(0, scatter.points().size());
        if (scope == Scope.SELECTION) {
            BitSet rows = study.selection().none() ? new BitSet() : study.selected();
            all = all.filter(i -> rows.get(scatter.rows()[i]));
        } else if (scope == Scope.VISIBLE && window != null) {
            Points points = scatter.points();
            all = all.filter(i -> window.contains(points.get(i, 0), points.get(i, 1)));
        }
        return all.toArray();
    }

    private void requirePoints(Points points) {
        if (points.size() < Clams.FEWEST && scope != Scope.ALL) {
            throw new InvalidInputException(Messages.text(
                    scope == Scope.SELECTION ? "score.few-selected" : "score.few-visible",
                    points.size(),
                    Clams.FEWEST));
        }
    }
}
