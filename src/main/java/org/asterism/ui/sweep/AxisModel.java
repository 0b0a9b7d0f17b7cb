package org.asterism.ui.sweep;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.tuning.sweep.Range;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** One parameter of a sweep as it is being set: which, from where to where, and how many values. */
final class AxisModel {
    private final ObservableList<Declaration> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Declaration> parameter = new SimpleObjectProperty<>(this, "parameter");
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final StringProperty count = new SimpleStringProperty(this, "count", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>(this, "range");
    private final Latest latest;
    private @Nullable Subject subject;
    private @Nullable Range suggested;
    private boolean filling;

    AxisModel(TasksModel tasks) {
        latest = new Latest(tasks);
        parameter.subscribe(this::suggest);
        from.subscribe(_ -> check());
        to.subscribe(_ -> check());
        count.subscribe(_ -> check());
    }

    /** The parameters that can be chosen. */
    public ObservableList<Declaration> offered() {
        return offered;
    }

    /** Which parameter is swept; null for none. */
    public ObjectProperty<@Nullable Declaration> parameterProperty() {
        return parameter;
    }

    /** The first value, as typed. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The last value, as typed. */
    public StringProperty toProperty() {
        return to;
    }

    /** How many values, as typed. */
    public StringProperty countProperty() {
        return count;
    }

    /** What is wrong with what was typed; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The values to try; null where no parameter is chosen or something is wrong. */
    public ReadOnlyObjectProperty<@Nullable Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /**
     * Offers other parameters; none of them is chosen yet.
     *
     * @param points for which values are suggested
     */
    void offer(List<Declaration> parameters, Subject points) {
        subject = points;
        parameter.set(null);
        offered.setAll(parameters);
    }

    /** Chooses a parameter by its option. */
    public void choose(String option) {
        offered.stream()
                .filter(each -> each.option().equals(option))
                .findFirst()
                .ifPresent(parameter::set);
    }

    /** Whether a parameter has values between two others. */
    static boolean numeric(Declaration parameter) {
        return parameter.initial() instanceof Number;
    }

    private void suggest(@Nullable Declaration chosen) {
        Subject points = subject;
        fill(null);
        if (chosen == null || points == null) {
            latest.cancel();
        } else {
            latest.start(
                    Messages.text("sweep.task-suggest", chosen.title()),
                    _ -> Range.suggested(chosen, points.space()),
                    this::fill,
                    problem::set);
        }
    }

    private void fill(@Nullable Range worth) {
        suggested = worth;
        filling = true;
        List<Object> values = worth == null || !numeric(worth.parameter()) ? List.of() : worth.values();
        from.set(values.isEmpty() ? "" : Declaration.text(values.getFirst()));
        to.set(values.isEmpty() ? "" : Declaration.text(values.getLast()));
        count.set(values.isEmpty() ? "" : Integer.toString(values.size()));
        filling = false;
        problem.set("");
        range.set(worth);
    }

    private void check() {
        Declaration chosen = parameter.get();
        if (filling || chosen == null) {
            return;
        }
        try {
            Range next = asSuggested() ? suggested : typed(chosen);
            problem.set("");
            range.set(next);
        } catch (InvalidInputException e) {
            problem.set(String.valueOf(e.getMessage()));
            range.set(null);
        }
    }

    /** Suggested values need not be what equal steps between their ends would be. */
    private boolean asSuggested() {
        Range worth = suggested;
        return worth != null
                && Declaration.text(worth.values().getFirst()).equals(from.get().strip())
                && Declaration.text(worth.values().getLast()).equals(to.get().strip())
                && Integer.toString(worth.values().size()).equals(count.get().strip());
    }

    private Range typed(Declaration chosen) {
        String first = Declaration.text(chosen.parse(from.get()));
        String last = Declaration.text(chosen.parse(to.get()));
        return Range.of(chosen, first + ".." + last + "/" + count.get().strip());
    }
}
