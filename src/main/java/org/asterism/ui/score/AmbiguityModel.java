package org.asterism.ui.score;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Pair;
import org.asterism.perception.Ranges;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Spot;
import org.asterism.perception.Viewing;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The ambiguity of what is in scope, recomputed in the background whenever points, screen, viewers or settings change.
 *
 * <p>The newest request wins. The old score stays, marked stale, until the new one is there; the ranges over seeds follow
 * the score.
 */
public final class AmbiguityModel {
    /** Smaller changes of the plot's proportions, such as while a window is resized, do not change the score. */
    private static final double SAME_PROPORTIONS = 0.08;

    private final DocumentModel document;
    private final Latest latest;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.ALL);
    private final ObjectProperty<Clams> settings = new SimpleObjectProperty<>(this, "settings", Clams.DEFAULT);
    private final ObjectProperty<SeparabilityModel> viewers =
            new SimpleObjectProperty<>(this, "viewers", Viewing.DEFAULT_MODEL);
    private final DoubleProperty proportions = new SimpleDoubleProperty(this, "proportions", 1);
    private final ReadOnlyObjectWrapper<@Nullable ScoredPlot> scored = new ReadOnlyObjectWrapper<>(this, "scored");
    private final ReadOnlyObjectWrapper<@Nullable Ambiguity> ambiguity = new ReadOnlyObjectWrapper<>(this, "ambiguity");
    private final ReadOnlyObjectWrapper<@Nullable Ranges> ranges = new ReadOnlyObjectWrapper<>(this, "ranges");
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObjectProperty<@Nullable Pair> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final ObjectProperty<@Nullable Pair> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>(this, "spot");
    private @Nullable Subject subject;

    public AmbiguityModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        latest = new Latest(tasks);
        ambiguity.bind(scored.map(ScoredPlot::ambiguity));
        document.studyProperty().subscribe(this::watch);
        scope.subscribe(this::watch);
        settings.subscribe(this::watch);
        viewers.subscribe(this::watch);
        proportions.subscribe(this::watch);
        spot.subscribe(this::explain);
        watch();
    }

    /** Which points are scored. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** How they are scored. */
    public ObjectProperty<Clams> settingsProperty() {
        return settings;
    }

    /** Predicts who sees two groups as one. */
    public ObjectProperty<SeparabilityModel> viewersProperty() {
        return viewers;
    }

    /** Width over height of all plotted points on screen, to one digit; it matters for displayed coordinates. */
    public DoubleProperty proportionsProperty() {
        return proportions;
    }

    /** Takes note of the plot's proportions on screen, unless they are about what they were. */
    public void showAt(double widthOverHeight) {
        double known = proportions.get();
        if (widthOverHeight > 0 && Math.abs(widthOverHeight - known) > SAME_PROPORTIONS * Math.max(1, known)) {
            proportions.set(Math.clamp(Math.rint(widthOverHeight * 10) / 10, 0.1, 10));
        }
    }

    /** The last score with its points; null before the first, and where there is none. */
    public ReadOnlyObjectProperty<@Nullable ScoredPlot> scoredProperty() {
        return scored.getReadOnlyProperty();
    }

    /** The last score; null before the first, and where there is none. */
    public ReadOnlyObjectProperty<@Nullable Ambiguity> ambiguityProperty() {
        return ambiguity.getReadOnlyProperty();
    }

    /** What the seeds of the last score have in common, of one seed where it was cancelled; null until it is computed. */
    public ReadOnlyObjectProperty<@Nullable Ranges> rangesProperty() {
        return ranges.getReadOnlyProperty();
    }

    /** Whether a newer score is being computed. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Why there is no score; empty where there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The pair of groups under the pointer, in whichever view; null where there is none. */
    public ObjectProperty<@Nullable Pair> hoveredProperty() {
        return hovered;
    }

    /** The pair of groups that is explained; null where there is none. */
    public ObjectProperty<@Nullable Pair> chosenProperty() {
        return chosen;
    }

    /** The place in the plot that is asked about, with the pairs behind its doubt; null where none is. */
    public ObjectProperty<@Nullable Spot> spotProperty() {
        return spot;
    }

    /** Asks about a place, in data coordinates. */
    public void lookAt(double x, double y) {
        Ambiguity score = ambiguity.get();
        spot.set(score == null ? null : score.behind(x, y));
    }

    /** Explains the pair that is most in doubt at a place. */
    private void explain(@Nullable Spot asked) {
        chosen.set(
                asked == null || asked.shares().isEmpty()
                        ? null
                        : asked.shares().getFirst().pair());
    }

    private void watch() {
        Study study = document.studyProperty().get();
        if (study == null) {
            subject = null;
            latest.cancel();
            show(null, "");
            return;
        }
        Subject next = new Subject(study, scope.get(), settings.get(), screen(), viewers.get());
        if (subject == null || !subject.sameScore(next)) {
            subject = next;
            request(next);
        }
    }

    /** The screen does not matter for raw coordinates. */
    private double screen() {
        return settings.get().coordinates() == Coordinates.RAW ? 1 : proportions.get();
    }

    private void request(Subject asked) {
        stale.set(true);
        latest.start(
                Messages.text("score.task"),
                asked::score,
                found -> {
                    show(found, "");
                    requestRanges(asked, found);
                },
                words -> show(null, words));
    }

    private void requestRanges(Subject asked, ScoredPlot found) {
        latest.start(
                Messages.text("score.task-range"),
                job -> asked.range(found, job),
                wider -> ranges.set(wider.ambiguity().ranges()),
                _ -> ranges.set(found.ambiguity().ranges()));
    }

    private void show(@Nullable ScoredPlot found, String why) {
        stale.set(false);
        ranges.set(null);
        hovered.set(null);
        chosen.set(null);
        spot.set(null);
        scored.set(found);
        problem.set(why);
    }
}
