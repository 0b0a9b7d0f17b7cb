package org.asterism.ui.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.distance.Metric;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Internal;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Range;
import org.asterism.tuning.sweep.Sweep;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the next sweep will try and measure. */
final class SetupModel {
    /** The most of the memory that labels may take. */
    private static final double SHARE = 0.25;

    private static final int FEW_FOR_SAMPLED = 5000;
    private static final int FEW_FOR_QUADRATIC = 1000;

    private final AxisModel first;
    private final AxisModel second;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>(this, "subject");
    private final ReadOnlyObjectWrapper<List<Measure<Labelled>>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private List<Measure<Labelled>> offered = List.of();

    /** Titles of measures that somebody wants although they take long, or does not want although they do not. */
    private final Set<String> flipped = new HashSet<>();

    SetupModel(TasksModel tasks) {
        first = new AxisModel(tasks);
        second = new AxisModel(tasks);
        first.rangeProperty().subscribe(_ -> replan());
        second.rangeProperty().subscribe(_ -> replan());
    }

    AxisModel first() {
        return first;
    }

    AxisModel second() {
        return second;
    }

    /** What would be swept; null where nothing is open or the form has a value that does not fit. */
    ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** The measures that can be chosen, by title. */
    List<String> offered() {
        return offered.stream().map(Measure::title).toList();
    }

    /** The measures that are chosen. */
    ReadOnlyObjectProperty<List<Measure<Labelled>>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Why no sweep can start, beside what is wrong with its parameters; empty where one can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The sweep that would start; null where none can. */
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Chooses or drops a measure. */
    void toggle(String title) {
        if (!flipped.remove(title)) {
            flipped.add(title);
        }
        choose();
    }

    /** Takes what would run now; parameters stay chosen while the algorithm is of the same kind. */
    void follow(@Nullable Subject next) {
        Subject before = subject.get();
        subject.set(next);
        if (next == null) {
            offered = List.of();
        } else {
            offered = measures(next);
            if (before == null
                    || !algorithm(before).getClass().equals(algorithm(next).getClass())) {
                offerParameters(next);
            }
        }
        choose();
    }

    private static List<Measure<Labelled>> measures(Subject subject) {
        Metric metric = algorithm(subject).distance().metric();
        Stream<Measure<Labelled>> within = metric.euclidean() ? Stream.of(Internal.WITHIN) : Stream.empty();
        return Stream.of(Internal.fitting(metric).stream(), within, Known.of(subject).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Clusterer algorithm(Subject subject) {
        return subject.recipe().algorithm();
    }

    private void offerParameters(Subject next) {
        Schema<Clusterer> schema = Schema.of(algorithm(next));
        Set<String> effective = schema.effective(algorithm(next)).keySet();
        List<Declaration> parameters = schema.declarations().stream()
                .filter(each -> effective.contains(each.option()) && each.type() != long.class)
                .toList();
        first.offer(parameters, next);
        second.offer(parameters, next);
        parameters.stream().findFirst().ifPresent(first.parameterProperty()::set);
    }

    private void choose() {
        chosen.set(offered.stream()
                .filter(measure -> usual(measure) != flipped.contains(measure.title()))
                .toList());
        replan();
    }

    private boolean usual(Measure<?> measure) {
        Subject now = subject.get();
        int rows = now == null ? 0 : now.study().dataset().rows();
        return switch (measure.growth()) {
            case LINEAR -> true;
            case SAMPLED -> rows <= FEW_FOR_SAMPLED;
            case QUADRATIC -> rows <= FEW_FOR_QUADRATIC;
        };
    }

    private void replan() {
        plan.set(null);
        problem.set(unfit());
        if (problem.get().isEmpty()) {
            try {
                plan.set(next().orElse(null));
            } catch (InvalidInputException e) {
                problem.set(String.valueOf(e.getMessage()));
            }
        }
    }

    private String unfit() {
        if (subject.get() == null) {
            return Messages.text("sweep.no-recipe");
        }
        if (chosen.get().isEmpty()) {
            return Messages.text("sweep.no-measure");
        }
        Declaration parameter = second.parameterProperty().get();
        if (heavy()) {
            return Messages.text("sweep.heavy");
        }
        boolean same =
                parameter != null && parameter.equals(first.parameterProperty().get());
        return same ? Messages.text("sweep.same-parameter", parameter.title()) : "";
    }

    /** Whether the labels of all clusterings together would take much of the memory that there is. */
    private boolean heavy() {
        Subject now = subject.get();
        double combinations = count(first) * count(second);
        return now != null
                && combinations * now.study().dataset().rows() * Integer.BYTES
                        > SHARE * Runtime.getRuntime().maxMemory();
    }

    private static double count(AxisModel axis) {
        Range range = axis.rangeProperty().get();
        return range == null ? 1 : range.values().size();
    }

    /** Empty where a range is missing or wrong. */
    private Optional<Plan> next() {
        Subject now = subject.get();
        Range main = first.rangeProperty().get();
        Range other = second.rangeProperty().get();
        if (now == null
                || main == null
                || (other == null && second.parameterProperty().get() != null)) {
            return Optional.empty();
        }
        List<Range> ranges = other == null ? List.of(main) : List.of(main, other);
        return Optional.of(new Plan(now, new Sweep(algorithm(now), ranges), chosen.get()));
    }
}
