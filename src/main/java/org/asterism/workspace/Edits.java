package org.asterism.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.Scale;
import org.jspecify.annotations.Nullable;

/** The commands. Each names itself from the study as it stands when the command is made. */
public final class Edits {
    private Edits() {}

    public static Command open(Dataset dataset) {
        return new Command("Open " + dataset.name(), workspace -> workspace.open(dataset));
    }

    public static Command close(Study study) {
        return new Command("Close " + study.dataset().name(), workspace -> workspace.close(study.id()));
    }

    public static Command activate(Study study) {
        return new Command("Show " + study.dataset().name(), workspace -> workspace.activate(study.id()));
    }

    /**
     * Gives rows a label, {@link Clustering#NOISE}, or none with {@link Clustering#UNLABELLED}. Labels up to this one that
     * are not there yet are made with their default names.
     */
    public static Command assign(Study study, BitSet rows, int label) {
        BitSet chosen = (BitSet) rows.clone();
        Annotation grown = study.annotation().atLeast(label + 1);
        return annotate(
                study,
                assignment(grown, points(rows), label),
                a -> a.atLeast(label + 1).assign(chosen, label));
    }

    /** Makes the groups of a partition the labels, in place of those there are. */
    public static Command adopt(Study study, String name, Partition groups) {
        return Command.on(
                study.id(),
                "Label as: " + name,
                s -> s.withAnnotation(new Annotation(groups.groups(), groups.labels()))
                        .withDrawing(null));
    }

    /**
     * Outlines groups in the plot of a study; its points get the labels of the topmost outlines around them.
     *
     * @param rows of the plotted points, as in {@link Study#scatter}
     */
    public static Command outline(Study study, int[] rows, Sketch sketch) {
        Drawing drawing = Drawing.in(study, sketch);
        return Command.on(
                study.id(),
                "Outline groups",
                s -> s.annotated(before -> drawing.annotation(before, rows)).withDrawing(drawing));
    }

    public static Command addLabel(Study study, Label label) {
        return annotate(study, "Add label " + label.name(), a -> a.add(label));
    }

    public static Command renameLabel(Study study, int label, String name) {
        return relabel(
                study, label, "Rename " + name(study, label) + " to " + name.strip(), a -> a.rename(label, name));
    }

    public static Command recolorLabel(Study study, int label, int color) {
        return annotate(study, "Recolour " + name(study, label), a -> a.recolor(label, color));
    }

    /** Says something else of a label: its name, colour, shape, key or note. */
    public static Command changeLabel(Study study, int label, Label changed) {
        return relabel(study, label, "Change label " + name(study, label), a -> a.change(label, changed));
    }

    /** Removes a label; selections that it changes become the rows that they chose, since labels after the removed one move. */
    public static Command removeLabel(Study study, int label) {
        return Command.on(
                study.id(),
                "Remove label " + name(study, label),
                s -> frozen(s).annotated(a -> a.remove(label)).withDrawing(drawing(s, d -> d.without(name(s, label)))));
    }

    /** Adds a run to the study it was made for, wherever that is by now. */
    public static Command addRun(int study, Run run) {
        return Command.on(study, "Run " + run.algorithmTitle(), s -> s.add(run));
    }

    public static Command removeRun(Study study, Run run) {
        return Command.on(study.id(), "Remove " + run.title(), s -> s.removeRun(run.id()));
    }

    /** Calls a run by another name; an empty one stands for its algorithm and number, and no two runs have one name. */
    public static Command renameRun(Study study, Run run, String name) {
        Run renamed = run.withName(name);
        return Command.on(study.id(), "Rename " + run.title() + " to " + renamed.title(), s -> s.named(run.id(), name));
    }

    /** Pins a run, so that it stands before the others, or unpins it. */
    public static Command pinRun(Study study, Run run) {
        String name = (run.pinned() ? "Unpin " : "Pin ") + run.title();
        return Command.on(study.id(), name, s -> s.changed(run.id(), before -> before.withPinned(!run.pinned())));
    }

    public static Command select(Study study, Selection selection) {
        String name = selection.none() ? "Select nothing" : "Select";
        return Command.on(study.id(), name, s -> s.withSelection(selection));
    }

    /** Keeps what is selected now under a name. */
    public static Command keep(Study study, String name) {
        return keep(
                study, "Keep selection " + name.strip(), kept -> kept.add(new NamedSelection(name, study.selection())));
    }

    /** @param index of the kept selection */
    public static Command renameKept(Study study, int index, String name) {
        NamedSelection before = study.selections().get(index);
        return keep(
                study,
                "Rename selection " + before.name() + " to " + name.strip(),
                kept -> kept.set(index, before.withName(name)));
    }

    /** @param index of the kept selection */
    public static Command removeKept(Study study, int index) {
        return keep(study, "Remove selection " + study.selections().get(index).name(), kept -> kept.remove(index));
    }

    private static Command keep(Study study, String name, Consumer<List<NamedSelection>> change) {
        return Command.on(study.id(), name, s -> {
            List<NamedSelection> kept = new ArrayList<>(s.selections());
            change.accept(kept);
            return s.withSelections(kept);
        });
    }

    public static Command axes(Study study, String x, String y) {
        return Command.on(study.id(), "Plot " + x + " and " + y, s -> s.withAxes(x, y));
    }

    /** Other plots beside the first one. */
    public static Command beside(Study study, String name, List<SidePlot> plots) {
        return Command.on(study.id(), name, s -> s.withView(s.view().withBeside(plots)));
    }

    /** Plots another column along one axis. */
    public static Command column(Study study, Side side, String column) {
        List<String> axes = study.axes();
        return side == Side.ACROSS ? axes(study, column, axes.get(1)) : axes(study, axes.get(0), column);
    }

    public static Command scale(Study study, Side side, Scale scale) {
        String name =
                "Scale of " + side.column(study).name() + ": " + scale.name().toLowerCase(Locale.ROOT);
        return view(study, name, view -> side.change(view, axis -> axis.withScale(scale)));
    }

    /** Gives an axis a title; an empty one stands for the column's name. */
    public static Command axisTitle(Study study, Side side, String title) {
        String kept = title.strip().equals(side.column(study).name()) ? "" : title;
        return view(study, "Change the title of an axis", view -> side.change(view, axis -> axis.withTitle(kept)));
    }

    public static Command plotTitle(Study study, String title) {
        return view(study, "Change the title of the plot", view -> view.withTitle(title));
    }

    public static Command units(Study study, View.Units units) {
        String name = units == View.Units.EQUAL ? "Equal units" : "Free units";
        return view(study, name, view -> view.withUnits(units));
    }

    public static Command margins(Study study, View.Margins margins) {
        String name = margins == View.Margins.NONE ? "Hide histograms at the edges" : "Show histograms at the edges";
        return view(study, name, view -> view.withMargins(margins));
    }

    private static Command view(Study study, String name, UnaryOperator<View> change) {
        return Command.on(study.id(), name, s -> s.withView(change.apply(s.view())));
    }

    public static Command truth(Study study, @Nullable String column) {
        String name = column == null ? "Forget the known groups" : "Take " + column + " as known groups";
        return Command.on(study.id(), name, s -> s.withTruth(column));
    }

    public static Command color(Study study, Coloring coloring) {
        return Command.on(study.id(), "Change colours", s -> s.withView(s.view().withColoring(coloring)));
    }

    /** Changes how the study is looked at. */
    public static Command look(Study study, UnaryOperator<View> change) {
        return Command.on(study.id(), "Change the view", s -> s.withView(change.apply(s.view())));
    }

    private static Command annotate(Study study, String name, UnaryOperator<Annotation> change) {
        return Command.on(study.id(), name, s -> s.annotated(change));
    }

    /** Changes what is said of a label; its outlines follow. */
    private static Command relabel(Study study, int label, String name, UnaryOperator<Annotation> change) {
        return Command.on(study.id(), name, s -> {
            Study next = s.annotated(change);
            Label changed = next.annotation().labels().get(label);
            return next.withDrawing(drawing(s, drawn -> drawn.relabelled(name(s, label), changed)));
        });
    }

    private static @Nullable Drawing drawing(Study study, UnaryOperator<Drawing> change) {
        Drawing drawn = study.drawing();
        return drawn == null ? null : change.apply(drawn);
    }

    private static Study frozen(Study study) {
        List<NamedSelection> kept = study.selections().stream()
                .map(named -> new NamedSelection(named.name(), frozen(study, named.selection())))
                .toList();
        return study.withSelection(frozen(study, study.selection())).withSelections(kept);
    }

    private static Selection frozen(Study study, Selection selection) {
        return selection.namesLabels() ? RowSelection.of(selection.rows(study)) : selection;
    }

    private static String assignment(Annotation annotation, String points, int label) {
        return switch (label) {
            case Clustering.NOISE -> "Mark " + points + " as noise";
            case Clustering.UNLABELLED -> "Clear the label of " + points;
            default ->
                "Assign " + points + " to " + annotation.labels().get(label).name();
        };
    }

    private static String points(BitSet rows) {
        int count = rows.cardinality();
        return count == 1 ? "1 point" : String.format(Locale.ROOT, "%,d points", count);
    }

    private static String name(Study study, int label) {
        return study.annotation().labels().get(label).name();
    }
}
