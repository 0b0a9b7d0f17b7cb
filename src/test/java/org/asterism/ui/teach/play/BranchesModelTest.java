package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.ui.teach.play.TestStage.act;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Change;
import org.asterism.lesson.play.Marks;
import org.junit.jupiter.api.Test;

class BranchesModelTest {
    private final TestStage test = TestStage.with(act("dbscan", "epsilon", "0.5"));

    @Test
    void anotherParameterMakesABranchThatStandsAtTheStepLikeThisOne() {
        test.model.player().toEnd();
        change("0.9", "a");
        assertThat(branches().branches()).hasSize(2);
        assertThat(shown().title()).isEqualTo("Branch 1");
        assertThat(shown().parent()).isEqualTo(branches().branches().getFirst());
        assertThat(test.at()).isEqualTo(test.lane().recording().last());
        assertThat(branches().saidProperty().get()).contains("anew");
    }

    @Test
    void changesOfAGestureMakeOneBranchAndTheLatestWins() {
        change("0.6", "drag");
        change("0.7", "drag");
        change("0.8", "drag");
        assertThat(branches().branches()).hasSize(2);
        assertThat(shown().recording().algorithm().toString()).contains("0.8");
        assertThat(shown().parent()).isEqualTo(branches().branches().getFirst());
        branches().end();
        change("0.9", "drag");
        assertThat(branches().branches()).hasSize(3);
        assertThat(shown().parent()).isEqualTo(branches().branches().get(1));
    }

    @Test
    void aGestureThatIsGivenUpLeavesNothing() {
        test.model.player().jump(3);
        Branch trunk = shown();
        change("0.6", "drag");
        branches().giveUp("another");
        assertThat(branches().branches()).hasSize(2);
        branches().giveUp("drag");
        assertThat(branches().branches()).containsExactly(trunk);
        assertThat(shown()).isEqualTo(trunk);
        assertThat(test.at()).isEqualTo(3);
        assertThat(branches().saidProperty().get()).isEmpty();
        change("0.7", "drag");
        branches().end();
        branches().giveUp("drag");
        assertThat(branches().branches()).as("what has ended stays").hasSize(2);
    }

    @Test
    void aPointInHandIsShownElsewhereUntilItIsPutBackOrTheRunIsMadeWithIt() {
        Points before = test.lane().pointsProperty().get();
        test.lane().carry(new Change.Point(4, new double[] {9, 9}));
        assertThat(test.lane().pointsProperty().get().row(4)).containsExactly(9, 9);
        assertThat(test.lane().pointsProperty().get().row(5)).isEqualTo(before.row(5));
        test.lane().putBack();
        assertThat(test.lane().pointsProperty().get()).isEqualTo(before);
        assertThat(test.lane().carriedProperty().get()).isNull();
        Change.Point change = new Change.Point(4, new double[] {8, 8});
        test.lane().carry(change);
        branches().change(change, "", "point");
        assertThat(test.lane().carriedProperty().get()).isNull();
        assertThat(test.lane().pointsProperty().get().row(4)).containsExactly(8, 8);
        assertThat(before.row(4)).as("the run before has its own").isNotEqualTo(new double[] {8, 8});
    }

    @Test
    void anotherBranchIsShownAndGoneBackTo() {
        Branch trunk = shown();
        change("0.9", "a");
        Branch made = shown();
        branches().show(trunk);
        assertThat(shown()).isEqualTo(trunk);
        branches().show(made);
        assertThat(shown()).isEqualTo(made);
    }

    @Test
    void aDeletedBranchTakesThoseThatComeFromItAlong() {
        Branch trunk = shown();
        change("0.9", "a");
        Branch first = shown();
        change("1.2", "b");
        branches().delete(first);
        assertThat(branches().branches()).containsExactly(trunk);
        assertThat(shown()).isEqualTo(trunk);
        branches().delete(trunk);
        assertThat(branches().branches()).containsExactly(trunk);
    }

    @Test
    void aBranchIsPutBesideTheOneOnScreen() {
        Branch trunk = shown();
        change("0.9", "a");
        branches().compare(trunk);
        assertThat(test.model.lanes()).hasSize(2);
        assertThat(test.model.lanes().get(1).branchProperty().get()).isEqualTo(trunk);
        assertThat(test.lane().branchProperty().get().title()).isEqualTo("Branch 1");
        assertThat(test.model.comparisonProperty().get()).isNotNull();
        test.model.lanes().get(1).branches().delete(shown());
        assertThat(shown()).isEqualTo(trunk);
    }

    @Test
    void aMovedPointIsInTheDataOfItsBranchOnly() {
        double[] before = test.lane().pointsProperty().get().row(7);
        branches().change(new Change.Point(7, new double[] {before[0] + 9, before[1]}), "Point 8 moved", "p");
        assertThat(test.lane().pointsProperty().get().row(7)).containsExactly(before[0] + 9, before[1]);
        branches().show(branches().branches().getFirst());
        assertThat(test.lane().pointsProperty().get().row(7)).containsExactly(before);
    }

    @Test
    void aChangeThatCannotBeIsOneMessageAndWhatWasOpenStays() {
        Branch trunk = shown();
        branches().change(new Change.Centre(0, new double[] {0, 0}), "", "c");
        assertThat(test.message()).contains("no centres");
        assertThat(branches().branches()).containsExactly(trunk);
        assertThat(shown()).isEqualTo(trunk);
        assertThat(branches().hasCentres()).isFalse();
    }

    @Test
    void aMovedCentreGoesOnFromThere() {
        TestStage means = TestStage.with(act("k-means", "k", "4", "starts", "1"));
        LaneModel lane = means.lane();
        means.model.player().jump(2);
        lane.branches().change(new Change.Centre(1, new double[] {3, 3}), "Centre 2 moved", "c");
        assertThat(means.at()).as("the first step with points assigned").isEqualTo(4);
        assertThat(lane.branchProperty().get().wentOn()).isTrue();
        assertThat(Marks.at(
                        Marks.centres(lane.stepProperty().get()).get(1),
                        lane.pointsProperty().get()))
                .containsExactly(3, 3);
        int[] past = lane.painted(2);
        lane.branches().show(lane.branches().branches().getFirst());
        assertThat(lane.painted(2)).as("colours of the common past").isEqualTo(past);
        assertThat(means.message()).isEmpty();
    }

    @Test
    void medoidsAndGaussiansGoOnToo() {
        for (String algorithm : List.of("k-medoids", "gaussian-mixture")) {
            TestStage test = TestStage.with(act(algorithm, "k", "4"));
            LaneModel lane = test.lane();
            test.model.player().jump(1);
            assertThat(lane.branches().hasCentres()).as(algorithm).isTrue();
            lane.branches().change(new Change.Centre(0, new double[] {1, 1}), "moved", "c");
            assertThat(test.message()).as(algorithm).isEmpty();
            assertThat(lane.branches().branches()).as(algorithm).hasSize(2);
        }
    }

    private void change(String epsilon, String key) {
        Traceable dbscan = (Traceable) Algorithms.schema("dbscan").create(Map.of("epsilon", epsilon));
        branches().change(new Change.Setting(dbscan), "Epsilon " + epsilon, key);
    }

    private BranchesModel branches() {
        return test.lane().branches();
    }

    private Branch shown() {
        return Objects.requireNonNull(test.lane().branchProperty().get());
    }
}
