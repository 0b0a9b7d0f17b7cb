package org.asterism.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.ValueColumn;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Does a recipe again. */
final class Replaying {
    private final StudyRecipe recipe;
    private final Dataset dataset;
    private final boolean sameData;
    private final List<String> notes = new ArrayList<>();

    Replaying(StudyRecipe recipe, Dataset dataset) {
        this.recipe = recipe;
        this.dataset = dataset;
        sameData = recipe.source().differences(DataSource.of(dataset)).isEmpty();
    }

    Replay replay(Job job) {
        String truth = truth();
        List<Replay.Line> lines = new ArrayList<>();
        int count = recipe.steps().size();
        for (int i = 0; i < count; i++) {
            lines.add(line(recipe.steps().get(i), truth, job.part((double) i / count, (i + 1.0) / count)));
        }
        return new Replay(study(truth, lines), lines, notes);
    }

    private Replay.Line line(StudyRecipe.Step step, @Nullable String truth, Job job) {
        try {
            Run run = step.recipe().run(dataset, truth, job);
            return new Replay.Line(
                    step, run.withId(step.id()).withName(step.name()).withPinned(step.pinned()), "");
        } catch (InvalidInputException e) {
            return new Replay.Line(step, null, String.valueOf(e.getMessage()));
        }
    }

    private Study study(@Nullable String truth, List<Replay.Line> lines) {
        List<Run> runs =
                lines.stream().map(Replay.Line::run).filter(Objects::nonNull).collect(Collectors.toList());
        Study study = new Study(
                1,
                dataset,
                axes(),
                runs,
                Annotation.empty(dataset.rows()),
                Selection.nothing(),
                selections(),
                view(),
                truth,
                null);
        return sameData ? study.withAnnotation(recipe.annotation()).withDrawing(drawing()) : labelled(study);
    }

    /** @throws InvalidInputException if it holds points that are not there */
    private @Nullable Drawing drawing() {
        Drawing drawing = recipe.drawing();
        if (drawing != null) {
            int size = Scatter.of(dataset, drawing.across(), drawing.upwards())
                    .points()
                    .size();
            for (Outline outline : drawing.sketch().outlines()) {
                if (outline.members().length() > size) {
                    throw new InvalidInputException(
                            "The recipe outlines points that " + dataset.name() + " does not have.");
                }
            }
        }
        return drawing;
    }

    private @Nullable String truth() {
        String truth = recipe.truth();
        if (truth == null || dataset.find(truth).isPresent()) {
            return truth;
        }
        notes.add("The column of known groups, \"" + truth + "\", is missing.");
        return null;
    }

    private List<String> axes() {
        if (recipe.axes().stream().allMatch(this::plottable)) {
            return recipe.axes();
        }
        List<String> others = FirstAxes.of(dataset);
        notes.add("The axes " + String.join(" and ", recipe.axes()) + " are not both there; "
                + String.join(" and ", others) + " take their place.");
        return others;
    }

    private boolean plottable(String name) {
        return dataset.find(name)
                .filter(column -> column instanceof ValueColumn || Partition.fits(column))
                .isPresent();
    }

    private View view() {
        View view = recipe.view();
        return view.withBeside(view.beside().stream()
                        .filter(plot -> plot.axes().stream().allMatch(this::plottable))
                        .toList())
                .withWindow(sameData ? view.window() : null);
    }

    private List<NamedSelection> selections() {
        return recipe.selections().stream().filter(this::applies).toList();
    }

    private boolean applies(NamedSelection kept) {
        boolean applies = sameData || !kept.selection().namesRows();
        if (!applies) {
            notes.add("The selection \"" + kept.name() + "\" names rows of the other data and is left out.");
        }
        return applies;
    }

    /** On other data labels come from outlines alone, by what is inside them there. */
    private Study labelled(Study study) {
        Annotation names =
                new Annotation(recipe.annotation().labels(), study.annotation().assignment());
        Optional<Drawing> drawing = Optional.ofNullable(recipe.drawing()).filter(drawn -> drawn.isOf(study));
        if (drawing.isEmpty()) {
            if (!names.labels().isEmpty()) {
                notes.add("Labels belong to the rows of the other data; their names are kept.");
            }
            return study.withAnnotation(names);
        }
        Scatter scatter = study.scatter();
        Sketch sketch = around(drawing.get().sketch(), scatter);
        Drawing drawn = Drawing.in(study, sketch);
        return study.withDrawing(drawn).withAnnotation(drawn.annotation(names, scatter.rows()));
    }

    private static Sketch around(Sketch sketch, Scatter scatter) {
        double[] x = scatter.points().column(0);
        double[] y = scatter.points().column(1);
        return new Sketch(
                sketch.groups(),
                sketch.outlines().stream()
                        .filter(outline -> !outline.shapeless())
                        .map(outline -> new Outline(
                                outline.group(),
                                outline.means(),
                                outline.area(),
                                outline.area().contained(x, y).stream().toArray()))
                        .toList());
    }
}
