package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.ui.teach.play.TestStage.act;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Source;
import org.asterism.lesson.play.EventKind;
import org.asterism.lesson.play.Pace;
import org.junit.jupiter.api.Test;

class StageModelTest {
    private final TestStage test = TestStage.with(act("k-means", "k", "3"));

    @Test
    void aRunStandsAtItsBeginningAndFollowsThePlayer() {
        assertThat(test.lane().indexProperty().get()).isZero();
        test.model.player().forward();
        assertThat(test.lane().stepProperty().get())
                .satisfies(step -> assertThat(step.labels())
                        .isEqualTo(test.lane().recording().steps().get(1).labels()));
        test.model.player().toEnd();
        assertThat(test.lane().stepProperty().get().labels())
                .isEqualTo(test.lane().recording().result().labels());
        test.model.player().back();
        assertThat(test.lane().indexProperty().get())
                .isEqualTo(test.lane().recording().last() - 1);
    }

    @Test
    void anExhibitStandsAtItsMoment() {
        open(new Moment.End());
        assertThat(test.at()).isEqualTo(test.model.player().lastProperty().get());
        open(new Moment.At(3));
        assertThat(test.at()).isEqualTo(3);
        open(new Moment.On(EventKind.NEW_START));
        assertThat(test.at())
                .isEqualTo(test.lane().events().stream()
                        .filter(event -> event.kind() == EventKind.NEW_START)
                        .findFirst()
                        .orElseThrow()
                        .step())
                .isPositive();
        open(new Moment.On(EventKind.FIRST_NOISE));
        assertThat(test.at()).isEqualTo(test.model.player().lastProperty().get());
    }

    @Test
    void aLessonThatCannotBeShownSaysWhyAndLeavesTheStage() {
        LaneModel before = test.lane();
        List<String> failures = new ArrayList<>();
        Exhibit exhibit = exhibit(new Act("k-means", Map.of("k", "0"), false), new Moment.Start());
        test.model.open(exhibit, Path.of("."), failures::add);
        assertThat(failures).hasSize(1).first().asString().contains("k");
        assertThat(test.lane()).isSameAs(before);
        assertThat(test.message()).isEmpty();
    }

    @Test
    void aBadParameterIsOneMessageAndWhatWasOpenStays() {
        LaneModel before = test.lane();
        test.model.play(List.of(act("k-means", "k", "100000")));
        assertThat(test.message()).contains("100000");
        assertThat(test.lane()).isSameAs(before);
    }

    @Test
    void tooManyPointsAreRefusedAndASampleIsOffered() {
        LaneModel before = test.lane();
        var many = TestStage.made("noise", Map.of("n", "30000"));
        test.model.open(many, List.of(act("k-means")));
        assertThat(test.message()).contains("30,000", "20,000");
        assertThat(test.lane()).isSameAs(before);
        Objects.requireNonNull(test.tasks.messageProperty().get()).perform().run();
        assertThat(test.lane().recording().points().size()).isEqualTo(20_000);
        assertThat(test.model.stageProperty().get().groups() == null
                        || test.model.stageProperty().get().groups().length == 20_000)
                .isTrue();
    }

    @Test
    void manyPointsAloneAreShown() {
        test.model.open(TestStage.made("noise", Map.of("n", "30000")), List.of());
        assertThat(test.model.lanes()).isEmpty();
        assertThat(test.message()).isEmpty();
    }

    @Test
    void twoRunsAreInStepAndCompared() {
        test.model.play(List.of(act("k-means", "k", "3"), act("agglomerative")));
        assertThat(test.model.lanes()).hasSize(2);
        test.model.player().jump(5);
        assertThat(test.model.lanes())
                .extracting(lane -> lane.indexProperty().get())
                .containsOnly(5);
        assertThat(Objects.requireNonNull(test.model.comparisonProperty().get()).adjustedRandIndex())
                .isBetween(-1.0, 1.0);
        test.model.closeBeside();
        assertThat(test.model.lanes()).hasSize(1);
        assertThat(test.model.comparisonProperty().get()).isNull();
        assertThat(test.at()).isEqualTo(5);
    }

    @Test
    void thePaceOfWorkIsOfferedOnlyWhereBothCount() {
        test.model.play(List.of(act("k-means"), act("agglomerative")));
        boolean offered = test.model.countedProperty().get();
        boolean counted = test.model.lanes().stream()
                .allMatch(lane -> lane.work()[lane.recording().last()] > 0);
        assertThat(offered).isEqualTo(counted);
        test.model.player().jump(3);
        test.model.paceProperty().set(Pace.WORK);
        assertThat(test.lane().indexProperty().get()).isEqualTo(3);
        test.model.paceProperty().set(Pace.STEPS);
        assertThat(test.at()).isEqualTo(3);
    }

    @Test
    void cuesAreInOrderOfPosition() {
        test.model.play(List.of(act("k-means"), act("dbscan", "epsilon", "0.5")));
        assertThat(test.model.player().cues()).extracting(Cue::position).isSorted();
        assertThat(test.model.player().cues()).extracting(Cue::lane).contains(0, 1);
    }

    @Test
    void theEndIsInTheColoursOfTheKnownGroups() {
        test.model.player().toEnd();
        int[] groups = Objects.requireNonNull(
                Objects.requireNonNull(test.model.stageProperty().get()).groups());
        int[] painted = test.lane().painted();
        int same = 0;
        for (int i = 0; i < groups.length; i++) {
            same += groups[i] == painted[i] ? 1 : 0;
        }
        assertThat(same).isGreaterThan(groups.length / 2);
    }

    private void open(Moment moment) {
        test.model.open(exhibit(act("k-means", "k", "3"), moment), Path.of("."), failure -> {
            throw new AssertionError(failure);
        });
    }

    private static Exhibit exhibit(Act act, Moment moment) {
        return new Exhibit(new Source.Made("blobs", Map.of()), List.of(act), moment, null, Set.of());
    }
}
