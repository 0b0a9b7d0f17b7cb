package org.asterism.ui.aid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Kept;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.tuning.aid.Aid;
import org.asterism.tuning.aid.Aids;
import org.asterism.tuning.aid.CountCurve;
import org.asterism.tuning.aid.KDistances;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The picture beside the parameters that shows what one of them will do, and in which it can be set.
 *
 * <p>While it is not shown it does nothing; made in the background.
 */
public final class AidModel {
    /** What a picture depends on. */
    private record Subject(Dataset dataset, List<String> columns, boolean standardized, Clusterer algorithm) {
        boolean like(@Nullable Subject other) {
            return other != null
                    && dataset.equals(other.dataset)
                    && algorithm.getClass().equals(other.algorithm.getClass());
        }
    }

    private final DocumentModel document;
    private final ObservableValue<@Nullable Recipe> recipe;
    private final BiConsumer<String, Object> set;
    private final LiveModel live;
    private final Latest latest;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final BooleanProperty large = new SimpleBooleanProperty(this, "large");
    private final ReadOnlyObjectWrapper<@Nullable Aid> aid = new ReadOnlyObjectWrapper<>(this, "aid");
    private final ReadOnlyObjectWrapper<@Nullable Clusterer> algorithm = new ReadOnlyObjectWrapper<>(this, "algorithm");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<int[]> colors = new ReadOnlyObjectWrapper<>(this, "colors", new int[0]);
    private final Kept<Aids> aids = new Kept<>();
    private @Nullable Subject subject;
    private @Nullable Drawn drawn;

    /**
     * @param recipe what would run now; null where a parameter is no value
     * @param set sets a parameter of the form by its option
     */
    public AidModel(
            DocumentModel document,
            ObservableValue<@Nullable Recipe> recipe,
            BiConsumer<String, Object> set,
            LiveModel live,
            TasksModel tasks) {
        this.document = document;
        this.recipe = recipe;
        this.set = set;
        this.live = live;
        latest = new Latest(tasks);
        recipe.subscribe(() -> follow());
        open.subscribe(() -> follow());
        large.subscribe(() -> follow());
        live.shownProperty().subscribe(() -> color());
        follow();
    }

    /** Whether the picture is open below the form. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether it is shown large too. */
    public BooleanProperty largeProperty() {
        return large;
    }

    /** Whether there is something to show large. */
    public ObservableBooleanValue shownLarge() {
        return large.and(algorithm.isNotNull());
    }

    /** The picture; null where there is none, or none yet. */
    ReadOnlyObjectProperty<@Nullable Aid> aidProperty() {
        return aid.getReadOnlyProperty();
    }

    /** The palette's colour of each point in a picture of groups, as in the plot; negative for noise. */
    ReadOnlyObjectProperty<int[]> colorsProperty() {
        return colors.getReadOnlyProperty();
    }

    /** The algorithm as typed last that has a picture; null where the chosen one has none. */
    ReadOnlyObjectProperty<@Nullable Clusterer> algorithmProperty() {
        return algorithm.getReadOnlyProperty();
    }

    /** Why there is no picture; empty where there is one, or where none belongs to the algorithm. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lets the plot follow the parameters. */
    public LiveModel live() {
        return live;
    }

    /** Where the parameter stands on the picture's axis; NaN for nowhere. */
    double place() {
        Clusterer now = algorithm.get();
        Aid shown = aid.get();
        return now == null || shown == null ? Double.NaN : Knob.of(shown, now);
    }

    /** Sets the parameters to a place of the axis and lets the plot follow, as a hand on the picture does. */
    void drag(double place) {
        move(place);
        live.liveProperty().set(true);
    }

    /** Sets the parameters to a place of the axis. */
    void move(double place) {
        Aid shown = aid.get();
        Clusterer now = algorithm.get();
        if (shown != null && now != null) {
            Knob.moved(shown, now, place).forEach(setting -> set.accept(setting.option(), setting.value()));
        }
    }

    /** The place that the picture itself speaks for; empty for none. */
    OptionalDouble suggestion() {
        return switch (aid.get()) {
            case KDistances distances -> {
                OptionalDouble knee = distances.knee();
                yield knee.isPresent() && knee.getAsDouble() > 0
                        ? OptionalDouble.of(Knob.rounded(knee.getAsDouble()))
                        : OptionalDouble.empty();
            }
            case CountCurve curve -> {
                OptionalInt best = curve.best();
                yield best.isPresent() ? OptionalDouble.of(best.getAsInt()) : OptionalDouble.empty();
            }
            case null, default -> OptionalDouble.empty();
        };
    }

    private void follow() {
        Study study = document.studyProperty().get();
        Recipe now = recipe.getValue();
        if (now == null && study != null) {
            return;
        }
        Optional<Clusterer> subject = now == null ? Optional.empty() : Aids.subject(now.algorithm());
        if (study == null || now == null || subject.isEmpty()) {
            forget();
            return;
        }
        Subject next = new Subject(study.dataset(), now.columns(), now.standardized(), subject.get());
        if (!next.like(this.subject)) {
            forget();
        }
        algorithm.set(now.algorithm());
        color();
        if (open.get() || large.get()) {
            draw(now, next);
        }
    }

    private void forget() {
        latest.cancel();
        subject = null;
        drawn = null;
        aid.set(null);
        algorithm.set(null);
        problem.set("");
    }

    /** Keeps a picture of the same kind on screen until the new one is there. */
    private void draw(Recipe made, Subject next) {
        if (next.equals(subject)) {
            return;
        }
        subject = next;
        latest.start(Messages.text("aid.drawing"), job -> drawn(made, next, job), this::show, this::fail);
    }

    private Drawn drawn(Recipe made, Subject next, Job job) {
        Object ground = List.of(
                next.dataset(),
                next.columns(),
                next.standardized(),
                next.algorithm().distance());
        Aids here = aids.get(ground, () -> new Aids(made.space(next.dataset())));
        return Drawn.of(here.of(next.algorithm(), job), next.dataset(), made);
    }

    private void show(Drawn made) {
        drawn = made;
        problem.set("");
        color(made);
        aid.set(made.aid());
    }

    private void fail(String reason) {
        drawn = null;
        aid.set(null);
        problem.set(reason);
    }

    private void color() {
        if (drawn != null) {
            color(drawn);
        }
    }

    private void color(Drawn made) {
        Clusterer now = algorithm.get();
        Study study = document.studyProperty().get();
        if (made.aid() instanceof Aid.Grouped grouped && now != null && study != null) {
            int[] before = made.select(Colors.of(live.reference(study)));
            colors.set(Colors.of(Colors.kept(before, grouped.groups(now).labels())));
        }
    }
}
