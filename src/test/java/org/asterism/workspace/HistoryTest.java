package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.asterism.annotation.Label;
import org.asterism.annotation.LabelSelection;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Dataset LINE = new Dataset(
            "line", List.of(new NumberColumn("x", new double[] {1, 2, 3}), new NumberColumn("y", new double[3])));

    private final History history = new History(Workspace.EMPTY.open(LINE));

    @Test
    void stepsAreNamedAndGoBackAndForth() {
        Workspace start = history.current();
        history.apply(Edits.addLabel(study(), new Label("Core", 0)));
        history.apply(Edits.assign(study(), rows(0, 2), 0));
        assertThat(history.undoName()).contains("Assign 2 points to Core");
        assertThat(study().annotation().counts()).containsExactly(2);
        history.undo();
        assertThat(history.redoName()).contains("Assign 2 points to Core");
        assertThat(study().annotation().counts()).containsExactly(0);
        history.undo();
        assertThat(history.current()).isEqualTo(start);
        assertThat(history.undoName()).isEmpty();
        history.redo();
        history.redo();
        assertThat(study().annotation().counts()).containsExactly(2);
        assertThat(history.redoName()).isEmpty();
    }

    @Test
    void aNewStepDropsWhatCouldBeRedone() {
        history.apply(Edits.addLabel(study(), new Label("Core", 0)));
        history.undo();
        history.apply(Edits.addLabel(study(), new Label("Rim", 0)));
        history.redo();
        assertThat(study().annotation().labels()).containsExactly(new Label("Rim", 0));
    }

    @Test
    void undoKeepsTheWindowOfThePlot() {
        Bounds window = new Bounds(0, 0, 1, 1);
        history.apply(Edits.addLabel(study(), new Label("Core", 0)));
        int study = study().id();
        history.amend(Command.on(study, "Zoom", s -> s.withView(s.view().withWindow(window))));
        history.undo();
        assertThat(study().view().window()).isEqualTo(window);
        assertThat(study().annotation().labels()).isEmpty();
        history.redo();
        assertThat(study().annotation().labels()).hasSize(1);
    }

    @Test
    void aCommandThatDoesNotFitChangesNothing() {
        history.apply(Edits.addLabel(study(), new Label("Core", 0)));
        Workspace before = history.current();
        assertThatThrownBy(() -> history.apply(Edits.addLabel(study(), new Label("Core", 1))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(history.current()).isSameAs(before);
        history.undo();
        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void theOldestStepsAreForgotten() {
        History byCount = new History(history.current(), 3, 1 << 20);
        History byMemory = new History(history.current(), 100, 5 * 2 * 3 * Integer.BYTES);
        for (int i = 0; i < 20; i++) {
            byCount.apply(Edits.assign(study(), rows(i % 3), -1));
            byMemory.apply(Edits.assign(study(), rows(i % 3), -1));
        }
        assertThat(steps(byCount)).isEqualTo(3);
        assertThat(steps(byMemory)).isEqualTo(5);
    }

    @Test
    void removingALabelKeepsTheSelectedRows() {
        history.apply(Edits.addLabel(study(), new Label("A", 0)));
        history.apply(Edits.addLabel(study(), new Label("B", 1)));
        history.apply(Edits.assign(study(), rows(1), 1));
        history.apply(Edits.select(study(), new LabelSelection(1)));
        history.apply(Edits.removeLabel(study(), 0));
        assertThat(study().selection()).isInstanceOf(RowSelection.class);
        assertThat(study().selected()).isEqualTo(rows(1));
    }

    @Test
    void selectionsAreKeptRenamedAndRemovedWithUndo() {
        history.apply(Edits.select(study(), RowSelection.of(rows(0, 2))));
        history.apply(Edits.keep(study(), " Outer "));
        history.apply(Edits.select(study(), RowSelection.of(rows(1))));
        history.apply(Edits.keep(study(), "Inner"));
        assertThat(study().selections()).extracting(NamedSelection::name).containsExactly("Outer", "Inner");
        assertThat(study().selections().getFirst().selection().rows(study())).isEqualTo(rows(0, 2));
        assertThatThrownBy(() -> history.apply(Edits.renameKept(study(), 0, "Inner ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("choose another name");
        history.apply(Edits.renameKept(study(), 0, "Both ends"));
        assertThat(history.undoName()).contains("Rename selection Outer to Both ends");
        history.apply(Edits.removeKept(study(), 1));
        assertThat(study().selections()).extracting(NamedSelection::name).containsExactly("Both ends");
        history.undo();
        history.undo();
        assertThat(study().selections()).extracting(NamedSelection::name).containsExactly("Outer", "Inner");
    }

    @Test
    void keptSelectionsOfLabelsOutliveTheLabel() {
        history.apply(Edits.addLabel(study(), new Label("A", 0)));
        history.apply(Edits.addLabel(study(), new Label("B", 1)));
        history.apply(Edits.assign(study(), rows(1), 1));
        history.apply(Edits.select(study(), new LabelSelection(1)));
        history.apply(Edits.keep(study(), "Bs"));
        history.apply(Edits.removeLabel(study(), 0));
        assertThat(study().selections().getFirst().selection().rows(study())).isEqualTo(rows(1));
    }

    @Test
    void aRunGoesToItsStudyAlsoAfterTheScreenMovedOn() {
        Study first = study();
        history.apply(Edits.open(LINE));
        history.apply(Edits.addRun(first.id(), Workspaces.run(new Random(1), 3)));
        history.apply(Edits.addRun(first.id(), Workspaces.run(new Random(2), 3)));
        Study changed = history.current().study(first.id()).orElseThrow();
        assertThat(changed.runs()).extracting(Run::id).containsExactly(1, 2);
        assertThat(changed.shownRun()).contains(changed.runs().getLast());
        assertThat(changed.removeRun(2).view().coloring()).isEqualTo(Coloring.PLAIN);
        assertThat(study().runs()).isEmpty();
        history.apply(Edits.close(first));
        assertThat(history.current().studies()).containsExactly(study());
    }

    private Study study() {
        return history.current().activeStudy().orElseThrow();
    }

    private static int steps(History history) {
        int steps = 0;
        for (; history.undoName().isPresent(); steps++) {
            history.undo();
        }
        return steps;
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
