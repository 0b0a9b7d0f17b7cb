package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.ui.teach.play.TestStage.act;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.cluster.Traceable;
import org.asterism.data.Samples;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Change;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class SetupModelTest {
    private final TestStage test = new TestStage();
    private Optional<Stage> plot = Optional.empty();
    private final SetupModel setup = new SetupModel(test.model, test.tasks, () -> plot);

    @Test
    void everythingThatCanBeWatchedIsOffered() {
        assertThat(ChoiceModel.offered())
                .extracting(Schema::id)
                .contains(
                        "k-means",
                        "k-medoids",
                        "gaussian-mixture",
                        "dbscan",
                        "optics",
                        "hdbscan",
                        "agglomerative",
                        "mean-shift");
        assertThat(ChoiceModel.offered()).allMatch(schema -> schema.initial() instanceof Traceable);
    }

    @Test
    void thePlotOfTheDocumentIsUsed() {
        setup.run();
        assertThat(test.message()).contains("No document");
        plot = Optional.of(TestStage.made("moons", Map.of()));
        assertThat(setup.hasPlot()).isTrue();
        setup.run();
        assertThat(test.model.stageProperty().get()).isEqualTo(plot.get());
        assertThat(setup.dataProperty().get()).isEqualTo(plot.get().dataset().name());
        assertThat(test.lane().act().algorithm()).isEqualTo("k-means");
    }

    @Test
    void samplesAndGeneratorsAreUsedWithWhatIsChosen() {
        set(setup.first(), "k", "2");
        setup.use(Generators.schema("moons"));
        assertThat(test.lane().recording().result().clusters()).isEqualTo(2);
        setup.use(Samples.all().getFirst());
        assertThat(test.lane().recording().result().clusters()).isEqualTo(2);
        assertThat(setup.dataProperty().get()).isNotEmpty();
    }

    @Test
    void everySampleAndGeneratorCanStandOnTheStage() {
        setup.samples().stream()
                .filter(sample -> sample.rows() <= Performed.MOST_POINTS)
                .forEach(sample -> {
                    setup.use(sample);
                    assertThat(test.message()).as(sample.id()).isEmpty();
                });
        setup.generators().stream()
                .filter(schema ->
                        schema.declarations().stream().noneMatch(d -> d.option().contains("ambiguity")))
                .forEach(generator -> {
                    setup.use(generator);
                    assertThat(test.message()).as(generator.id()).isEmpty();
                });
    }

    @Test
    void aSecondRunStandsBeside() {
        setup.besideProperty().set(true);
        setup.second().chosenProperty().set(Algorithms.schema("agglomerative"));
        setup.use(Generators.schema("moons"));
        assertThat(test.model.lanes())
                .extracting(lane -> lane.act().algorithm())
                .containsExactly("k-means", "agglomerative");
        setup.besideProperty().set(false);
        setup.run();
        assertThat(test.model.lanes()).hasSize(1);
    }

    @Test
    void aParameterThatIsNoValueIsOneMessageAndWhatWasOpenStays() {
        setup.use(Generators.schema("moons"));
        LaneModel before = test.lane();
        set(setup.first(), "k", "many");
        setup.run();
        assertThat(test.message()).contains("many");
        assertThat(test.lane()).isSameAs(before);
    }

    @Test
    void itIsFilledInWithWhatALessonShows() {
        test.model.open(
                TestStage.made("blobs", Map.of()), List.of(act("dbscan", "epsilon", "0.7"), act("k-means", "k", "5")));
        assertThat(setup.first().chosenProperty().get().id()).isEqualTo("dbscan");
        assertThat(setup.first().act().parameters()).containsEntry("epsilon", "0.7");
        assertThat(setup.besideProperty().get()).isTrue();
        assertThat(setup.second().act().parameters()).containsEntry("k", "5");
    }

    @Test
    void aBranchBesideIsNoSecondAlgorithm() {
        setup.use(Generators.schema("moons"));
        BranchesModel branches = test.lane().branches();
        test.model.player().jump(2);
        branches.change(new Change.Centre(0, new double[] {0, 0}), "moved", "c");
        branches.compare(branches.branches().getFirst());
        assertThat(test.model.lanes()).hasSize(2);
        assertThat(setup.besideProperty().get()).isFalse();
    }

    @Test
    void aParameterIsTurned() {
        test.model.open(TestStage.made("moons", Map.of()), List.of(act("dbscan", "epsilon", "0.2")));
        KnobModel knob = new KnobModel(test.lane());
        knob.chosenProperty().set(Algorithms.schema("dbscan").declaration("epsilon"));
        assertThat(knob.valueProperty().get()).isEqualTo("0.2");
        knob.shareProperty().set(0.7);
        knob.shareProperty().set(0.8);
        assertThat(test.lane().branches().branches()).hasSize(2);
        assertThat(test.lane().branchProperty().get().cause())
                .contains(knob.valueProperty().get());
        assertThat(Double.parseDouble(knob.valueProperty().get())).isBetween(0.2, 0.8);
        test.lane().branches().show(test.lane().branches().branches().getFirst());
        assertThat(knob.valueProperty().get()).isEqualTo("0.2");
        assertThat(test.lane().branches().branches()).hasSize(2);
        knob.shareProperty().set(0.3);
        assertThat(test.lane().branches().branches()).hasSize(3);
    }

    @Test
    void aWholeNumberIsTurnedByOnes() {
        test.model.open(TestStage.made("moons", Map.of()), List.of(act("k-means", "k", "3")));
        KnobModel knob = new KnobModel(test.lane());
        assertThat(Objects.requireNonNull(knob.chosenProperty().get()).option()).isEqualTo("k");
        knob.shareProperty().set(knob.shareProperty().get() + knob.notch());
        assertThat(knob.valueProperty().get()).isEqualTo("4");
        assertThat(test.lane().recording().result().clusters()).isEqualTo(4);
        assertThat(test.lane().branches().saidProperty().get()).contains("anew");
    }

    private static void set(ChoiceModel choice, String option, String value) {
        choice.parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .forEach(parameter -> parameter.textProperty().set(value));
    }
}
