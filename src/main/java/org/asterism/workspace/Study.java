package org.asterism.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionContext;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A data set with all that was done to it. An immutable value that shares its arrays with the values before it.
 *
 * @param id its number in the workspace, never used twice
 * @param axes the two columns that are plotted: across, upwards
 * @param runs in the order they ended
 * @param selection what is selected, as a recipe
 * @param selections those that were kept, in the order they were; names occur once
 * @param truth the column of known groups, null where there is none
 * @param drawing the outlines that labels came from, null where nothing is outlined
 */
public record Study(
        int id,
        Dataset dataset,
        List<String> axes,
        List<Run> runs,
        Annotation annotation,
        Selection selection,
        List<NamedSelection> selections,
        View view,
        @Nullable String truth,
        @Nullable Drawing drawing)
        implements SelectionContext {
    private static final int MAX_DEPTH = 50;

    /** @throws InvalidInputException if an axis or the truth is no column of the data set */
    public Study {
        axes = List.copyOf(axes);
        runs = List.copyOf(runs);
        selections = List.copyOf(selections);
        axes.forEach(dataset::column);
        view.beside().forEach(plot -> plot.axes().forEach(dataset::column));
        if (axes.size() != 2 || annotation.rows() != dataset.rows()) {
            throw new IllegalArgumentException("a study needs two axes and one annotation a row");
        }
        if (truth != null) {
            dataset.column(truth);
        }
    }

    /**
     * A data set that nothing was done to yet, with the axes of {@link FirstAxes}.
     *
     * @throws InvalidInputException if it has fewer than two columns that can be axes
     */
    public static Study of(int id, Dataset dataset) {
        List<String> axes = FirstAxes.of(dataset);
        Annotation annotation = Annotation.empty(dataset.rows());
        return new Study(
                id, dataset, axes, List.of(), annotation, Selection.nothing(), List.of(), View.INITIAL, null, null);
    }

    /** The plotted points. Costs a pass over the rows; keep it while data set and axes stay the same. */
    public Scatter scatter() {
        return Scatter.of(dataset, across(), upwards());
    }

    /** The axis to the right as a column with its scale. */
    public Coordinate across() {
        return new Coordinate(axes.get(0), view.across().scale());
    }

    /** The axis upwards as a column with its scale. */
    public Coordinate upwards() {
        return new Coordinate(axes.get(1), view.upwards().scale());
    }

    /** Whether a point has the same place in another state of a study. */
    public boolean samePlane(Study other) {
        return across().equals(other.across()) && upwards().equals(other.upwards());
    }

    @Override
    public BitSet plotted() {
        double[] x = across().places(dataset);
        double[] y = upwards().places(dataset);
        return Parallel.where(x.length, row -> Double.isFinite(x[row]) && Double.isFinite(y[row]));
    }

    /** The rows that are selected now. */
    public BitSet selected() {
        return selection.rows(this);
    }

    public Optional<Run> run(int number) {
        return runs.stream().filter(run -> run.id() == number).findFirst();
    }

    @Override
    public int[] runLabels(int run) {
        return run(run).map(Run::labels).orElseGet(() -> new int[0]);
    }

    /** The run that colours the points, if one does. */
    public Optional<Run> shownRun() {
        return view.coloring() instanceof Coloring.ByRun by ? run(by.run()) : Optional.empty();
    }

    /** The partition that colours the points. */
    public Partition shown() {
        return partition(view.coloring());
    }

    /** The partition behind a colouring; no groups where its run or column is gone or has too many values. */
    public Partition partition(Coloring coloring) {
        return switch (coloring) {
            case Coloring.Plain _ -> Partition.none(dataset.rows());
            case Coloring.ByAnnotation _ -> new Partition(annotation.assignment(), annotation.labels());
            case Coloring.ByRun by ->
                run(by.run())
                        .map(run -> Partition.ofClusters(run.labels(), run.clusters()))
                        .orElseGet(() -> Partition.none(dataset.rows()));
            case Coloring.ByColumn by -> ofColumn(by.column());
        };
    }

    /**
     * The partition behind a colouring in the colours in which it is drawn: the same group has the same colour in every run,
     * the labels and the known groups. They are matched to the known groups if a column of them is set, else to the
     * labels if a person labelled at least half of the rows, else to the oldest run; labels keep their own colours.
     */
    public Partition matched(Coloring coloring) {
        return new MatchedColors(this).of(coloring);
    }

    /** Any other partition of the rows likewise; one that agrees with a run has the colours of that run. */
    public Partition matched(Partition groups) {
        return new MatchedColors(this).of(groups);
    }

    /** The known groups, if a column of them is set. */
    public Optional<Partition> truthPartition() {
        return Optional.ofNullable(truth).map(this::ofColumn);
    }

    /** How far a run agrees with the annotation; rows that nobody labelled are left out. */
    public Agreement agreement(Run run) {
        return Agreement.of(annotation, run);
    }

    /** The columns that name groups: of words or a few numbers, with 2 to {@link Partition#MAX_GROUPS} values. */
    public List<String> groupColumns() {
        return dataset.columns().stream()
                .filter(Partition::fits)
                .map(Column::name)
                .toList();
    }

    /** Plots other columns. An axis whose column stays keeps its scale and title, also where the two change sides. */
    public Study withAxes(String x, String y) {
        View whole = view.withAxes(axisOf(x), axisOf(y)).withWindow(null);
        return new Study(id, dataset, List.of(x, y), runs, annotation, selection, selections, whole, truth, drawing);
    }

    private Axis axisOf(String column) {
        int side = axes.indexOf(column);
        return side < 0 ? Axis.PLAIN : side == 0 ? view.across() : view.upwards();
    }

    /** The study as a plot beside its first one shows it. */
    public Study seenBy(SidePlot plot) {
        return new Study(
                id, dataset, plot.axes(), runs, annotation, selection, selections, plot.view(), truth, drawing);
    }

    public Study withTruth(@Nullable String column) {
        return new Study(id, dataset, axes, runs, annotation, selection, selections, view, column, drawing);
    }

    public Study withView(View changed) {
        return new Study(id, dataset, axes, runs, annotation, selection, selections, changed, truth, drawing);
    }

    /** Selects; a recipe that has grown too deep to be kept becomes the rows that it chooses now. */
    public Study withSelection(Selection changed) {
        Selection kept = changed.depth() > MAX_DEPTH ? RowSelection.of(changed.rows(this)) : changed;
        return new Study(id, dataset, axes, runs, annotation, kept, selections, view, truth, drawing);
    }

    /**
     * Other kept selections.
     *
     * @throws InvalidInputException if two of them have one name
     */
    public Study withSelections(List<NamedSelection> kept) {
        Set<String> names = new HashSet<>();
        for (NamedSelection each : kept) {
            if (!names.add(each.name())) {
                throw new InvalidInputException(
                        "There is a selection \"" + each.name() + "\" already; choose another name.");
            }
        }
        return new Study(id, dataset, axes, runs, annotation, selection, kept, view, truth, drawing);
    }

    public Study withAnnotation(Annotation changed) {
        return new Study(id, dataset, axes, runs, changed, selection, selections, view, truth, drawing);
    }

    public Study withDrawing(@Nullable Drawing changed) {
        return new Study(id, dataset, axes, runs, annotation, selection, selections, view, truth, changed);
    }

    /** Changes the annotation. */
    public Study annotated(UnaryOperator<Annotation> change) {
        return withAnnotation(change.apply(annotation));
    }

    /** Adds a run, gives it the next number, and shows it. */
    public Study add(Run run) {
        int number = runs.stream().mapToInt(Run::id).max().orElse(0) + 1;
        List<Run> more = new ArrayList<>(runs);
        more.add(run.withId(number));
        View shown = view.withColoring(new Coloring.ByRun(number));
        return new Study(id, dataset, axes, more, annotation, selection, selections, shown, truth, drawing);
    }

    /** Changes one run; does nothing where it is gone. */
    Study changed(int number, UnaryOperator<Run> change) {
        List<Run> others = runs.stream()
                .map(run -> run.id() == number ? change.apply(run) : run)
                .toList();
        return new Study(id, dataset, axes, others, annotation, selection, selections, view, truth, drawing);
    }

    /** @throws InvalidInputException if another run has the name */
    Study named(int number, String name) {
        boolean taken =
                runs.stream().anyMatch(run -> run.id() != number && run.title().equals(name.strip()));
        if (taken) {
            throw new InvalidInputException("There is a run \"" + name.strip() + "\" already; choose another name.");
        }
        return changed(number, run -> run.withName(name));
    }

    /** Removes a run; where it was the oldest, the next one keeps the colours that it has now. */
    public Study removeRun(int number) {
        boolean oldest = runs.size() > 1 && runs.getFirst().id() == number;
        Study kept = oldest ? changed(runs.get(1).id(), this::colored) : this;
        return kept.without(number);
    }

    private Run colored(Run run) {
        return run.withColors(matched(new Coloring.ByRun(run.id())).groups().stream()
                .map(Label::color)
                .toList());
    }

    private Study without(int number) {
        List<Run> fewer = runs.stream().filter(run -> run.id() != number).toList();
        boolean shown = view.coloring().equals(new Coloring.ByRun(number));
        View left = shown ? view.withColoring(Coloring.PLAIN) : view;
        return new Study(id, dataset, axes, fewer, annotation, selection, selections, left, truth, drawing);
    }

    private Partition ofColumn(String name) {
        return dataset.columns().stream()
                .filter(column -> column.name().equals(name) && Partition.fits(column))
                .findFirst()
                .map(Partition::ofColumn)
                .orElseGet(() -> Partition.none(dataset.rows()));
    }
}
