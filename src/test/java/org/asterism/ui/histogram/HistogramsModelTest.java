package org.asterism.ui.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Runner;
import org.asterism.report.histogram.Histogram;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistogramsModelTest {
    private static final Dataset DATA = new Dataset(
            "data",
            List.of(
                    new NumberColumn(
                            "size", IntStream.range(0, 100).asDoubleStream().toArray()),
                    new NumberColumn("depth", new double[100]),
                    TextColumn.of(
                            "kind",
                            IntStream.range(0, 100)
                                    .mapToObj(i -> i < 70 ? "a" : "b")
                                    .toList())));

    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY.open(DATA)));
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final HistogramsModel model = new HistogramsModel(document, tasks);

    @BeforeEach
    void show() {
        assertThat(model.shownProperty().get()).isNull();
        model.showingProperty().set(true);
    }

    @Test
    void everyColumnIsCountedAndTheSelectedRowsInIt() {
        assertThat(shown().histograms()).extracting(h -> h.column().name()).containsExactly("size", "depth", "kind");
        assertThat(shown().someSelected()).isFalse();
        model.select(histogram(2), 1, 1, SelectionMode.NEW);
        assertThat(study().selection()).isEqualTo(new WordsSelection("kind", List.of("b")));
        assertThat(shown().selected().get(2)).containsExactly(0, 30);
        assertThat(IntStream.of(shown().selected().get(0)).sum()).isEqualTo(30);
        assertThat(shown().selected().get(0)[0]).isZero();
    }

    @Test
    void barsCombineWithWhatWasSelected() {
        model.select(histogram(0), 0, 0, SelectionMode.NEW);
        int bar = histogram(0).counts()[0];
        assertThat(study().selection()).isInstanceOf(RangeSelection.class);
        assertThat(study().selected().cardinality()).isEqualTo(bar);
        model.select(histogram(2), 1, 1, SelectionMode.ADD);
        assertThat(study().selected().cardinality()).isEqualTo(bar + 30);
        model.select(histogram(2), 0, 0, SelectionMode.INTERSECT);
        assertThat(study().selected().cardinality()).isEqualTo(bar);
        document.undo();
        document.undo();
        document.undo();
        assertThat(study().selection().none()).isTrue();
        assertThat(shown().someSelected()).isFalse();
    }

    @Test
    void selectingNothingTwiceIsOneStep() {
        model.select(histogram(0), 0, 1, SelectionMode.NEW);
        model.selectNothing();
        model.selectNothing();
        document.undo();
        assertThat(study().selection()).isInstanceOf(RangeSelection.class);
    }

    @Test
    void whatStaysIsNotCountedAgain() {
        Shown before = shown();
        document.color(Coloring.ANNOTATION);
        assertThat(shown()).isSameAs(before);
        document.onStudy(study -> Edits.select(study, new RangeSelection("size", 0, 3)));
        assertThat(shown().histograms()).containsExactlyElementsOf(before.histograms());
        assertThat(shown().histograms().getFirst()).isSameAs(before.histograms().getFirst());
    }

    @Test
    void manyRowsAreCountedInTheBackground() {
        document.change(Edits.open(new Dataset(
                "many",
                List.of(new NumberColumn("u", new double[200_000]), new NumberColumn("v", new double[200_000])))));
        assertThat(histogram(1).counts()).containsExactly(200_000);
        assertThat(tasks.items()).isEmpty();
    }

    private Histogram histogram(int column) {
        return shown().histograms().get(column);
    }

    private Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private Study study() {
        return Objects.requireNonNull(document.studyProperty().get());
    }
}
