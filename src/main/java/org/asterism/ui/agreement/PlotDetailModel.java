package org.asterism.ui.agreement;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Reliability;
import org.asterism.report.Layers;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.PointShades;
import org.asterism.session.result.Choice;
import org.asterism.session.result.PlotDetail;
import org.asterism.session.result.PlotFindings;
import org.asterism.session.result.TogetherMap;
import org.asterism.session.review.Decision.Source;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;

/** One plot of the session, point by point; looked at in the background when it or its answers change. */
public final class PlotDetailModel {
    private static final int CELLS = 360;

    private final DashboardModel dashboard;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>(this, "seen", Seen.DISAGREEMENT);
    private final ReadOnlyBooleanWrapper unanswered = new ReadOnlyBooleanWrapper(this, "unanswered");
    private @Nullable Choice choice;

    /** What was found of a plot. */
    public record Found(PlotDetail detail, TogetherMap map) {}

    /** What colours the points. */
    public sealed interface Seen {
        /** How far people disagree on each point. */
        Seen DISAGREEMENT = new Disagreement();

        /** The groups that people see together, faded where they are not sure. */
        Seen CONSENSUS = new Consensus();

        /** See {@link #DISAGREEMENT}. */
        record Disagreement() implements Seen {}

        /** See {@link #CONSENSUS}. */
        record Consensus() implements Seen {}

        /** A grouping: that of a person, a school, an algorithm, or the consensus without its doubts. */
        record Grouping(String name, Source source, int[] labels) implements Seen {
            @Override
            public boolean equals(Object other) {
                return other instanceof Grouping grouping && name.equals(grouping.name) && source == grouping.source;
            }

            @Override
            public int hashCode() {
                return Objects.hash(name, source);
            }
        }
    }

    public PlotDetailModel(DashboardModel dashboard, TasksModel tasks) {
        this.dashboard = dashboard;
        latest = new Latest(tasks);
        dashboard.resultProperty().subscribe(_ -> request());
        dashboard.plotProperty().subscribe(_ -> request());
        dashboard.tabProperty().subscribe(_ -> request());
    }

    DashboardModel dashboard() {
        return dashboard;
    }

    /** What was found; null while it is looked for. */
    public ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What colours the points. */
    public ObjectProperty<Seen> seenProperty() {
        return seen;
    }

    /** Whether nobody has answered the plot that is looked at. */
    ReadOnlyBooleanProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }

    private void request() {
        PlotFindings plot = dashboard.plot().orElse(null);
        unanswered.set(plot != null && plot.answers().sights().isEmpty());
        boolean wanted = dashboard.tabProperty().get() == Tab.PLOT
                || dashboard.tabProperty().get() == Tab.REVIEW;
        Choice now = dashboard.choiceProperty().get();
        if (plot == null || plot.answers().sights().isEmpty()) {
            latest.cancel();
            found.set(null);
        } else if (wanted && !known(plot, now)) {
            Reliability reliability =
                    Objects.requireNonNull(dashboard.resultProperty().get()).reliability();
            if (!isOf(plot.id())) {
                found.set(null);
                seen.set(Seen.DISAGREEMENT);
            }
            latest.start(
                    Messages.text("agreement.looking", plot.title()),
                    job -> find(plot, now, reliability, job),
                    next -> {
                        choice = now;
                        found.set(next);
                    },
                    _ -> found.set(null));
        }
    }

    private static Found find(PlotFindings plot, Choice choice, Reliability reliability, Job job) {
        PlotDetail detail = PlotDetail.of(plot, choice, reliability, job.part(0, 0.9));
        return new Found(detail, TogetherMap.of(detail, CELLS));
    }

    private boolean isOf(String id) {
        Found now = found.get();
        return now != null && now.detail().plot().id().equals(id);
    }

    private boolean known(PlotFindings plot, Choice asked) {
        Found now = found.get();
        return now != null && now.detail().plot().equals(plot) && Objects.equals(choice, asked);
    }

    /** The plot as the window shows it. */
    static PlotScene scene(PlotDetail detail, Seen seen) {
        Points points = detail.plot().answers().scatter().points();
        double[] x = points.column(0);
        double[] y = points.column(1);
        PlotAxes axes = axes(detail.plot());
        double radius = radius(points.size());
        return switch (seen) {
            case Seen.Disagreement _ ->
                PlotScene.of(x, y, "", "")
                        .withAxes(axes)
                        .withMarks(PlotScene.EMPTY.marks().withRadius(radius))
                        .withLayers(Layers.over(PointShades.ofDisagreement(x, y, detail.disagreement(), radius)));
            case Seen.Consensus _ ->
                grouped(x, y, detail.consensus().partition().labels(), Messages.text("agreement.consensus"), axes)
                        .withMarks(PlotScene.EMPTY.marks().withRadius(radius))
                        .withLayers(Layers.over(
                                new PointShades(x, y, doubts(detail), radius + 0.5, PointShades.Meaning.UNCERTAINTY)));
            case Seen.Grouping grouping ->
                grouped(x, y, grouping.labels(), grouping.name(), axes)
                        .withMarks(PlotScene.EMPTY.marks().withRadius(radius));
        };
    }

    private static PlotScene grouped(double[] x, double[] y, int[] labels, String title, PlotAxes axes) {
        return PlotScene.of(x, y, "", "")
                .withAxes(axes)
                .withLabels(
                        labels,
                        new PlotLegend(
                                title,
                                PlotScene.legendOf(labels, group -> Messages.text("agreement.group", group + 1))));
    }

    private static PlotAxes axes(PlotFindings plot) {
        List<String> columns = plot.answers().scatter().columns();
        PlotAxes linear = PlotAxes.linear(columns.get(0), columns.get(1));
        return new PlotAxes(linear.across(), linear.upwards(), View.Units.FREE, View.Margins.NONE, "");
    }

    private static double radius(int points) {
        return points > 2000 ? 2 : points > 500 ? 3 : 4;
    }

    /** What is left to certainty, so far that a doubtful point can still be seen. */
    private static double[] doubts(PlotDetail detail) {
        double[] doubts = detail.consensus().certainty().clone();
        for (int i = 0; i < doubts.length; i++) {
            doubts[i] = 0.85 * (1 - doubts[i]);
        }
        return doubts;
    }
}
