package org.asterism.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.asterism.annotation.Label;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Command;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;

class ClassesModelTest {
    private static final Coloring KIND = new Coloring.ByColumn("kind");

    private final ScoredDesk desk = ScoredDesk.withGroups();
    private final ClassesModel classes = new ClassesModel(desk.document, desk.ambiguity, desk.tasks);

    @Test
    void theClassesOfAColumnSplitThePairsAndStandInDoubt() {
        ClassesModel.Reading reading = reading();
        ClassesModel.Column kinds = Objects.requireNonNull(reading.classes());

        assertThat(classes.sourceProperty().get()).isEqualTo(KIND);
        assertThat(kinds.groups()).extracting(Label::name).containsExactly("A", "B", "C");
        assertThat(reading.ranked()).isEqualTo(desk.score().ranked());
        assertThat(kinds.word(desk.first())).isEqualTo("splits");
        assertThat(kinds.words(desk.first())).startsWith("kind splits groups ").contains("of the pairs of points");
        assertThat(kinds.pairs().doubt()).hasSize(3);
        assertThat(reading.runs()).isEmpty();
    }

    @Test
    void aRunInOneClusterJoinsAndTearsNothing() {
        run(1);
        run(3);
        ClassesModel.Reading reading = reading();

        assertThat(reading.runs()).extracting(ClassesModel.Column::name).containsExactly("k-means #2", "k-means #1");
        assertThat(reading.columns()).hasSize(3);
        assertThat(reading.runs().getLast().words(desk.first()))
                .startsWith("k-means #1 joins groups ")
                .contains("100 %");
        assertThat(reading.runs().getFirst().word(desk.first())).isEqualTo("splits");
    }

    @Test
    void aClassWithPointsOnBothSidesIsTorn() {
        BitSet all = new BitSet();
        all.set(0, 3 * ScoredDesk.EACH);
        desk.document.change(Edits.assign(desk.study(), all, 0));
        classes.choose(Coloring.ANNOTATION);

        assertThat(classes.choices()).containsExactly(Coloring.ANNOTATION, KIND);
        assertThat(reading().tearing(0))
                .containsExactlyElementsOf(desk.score().ranked().stream()
                        .filter(pair -> pair.ambiguity() >= 0.5)
                        .toList());
        desk.document.undo();
        assertThat(classes.sourceProperty().get()).isEqualTo(KIND);
    }

    @Test
    void theKnownGroupsComeFirst() {
        desk.document.change(Edits.truth(desk.study(), "kind"));

        assertThat(classes.choices()).containsExactly(KIND);
        assertThat(classes.name(KIND)).isEqualTo("kind (known groups)");
        assertThat(classes.name(Coloring.ANNOTATION)).isEqualTo("Labels");
    }

    @Test
    void lookingElsewhereReadsNothingAnew() {
        ClassesModel.Reading before = reading();
        Study study = desk.study();
        desk.document.look(new Command(
                "Zoom",
                workspace ->
                        workspace.update(study.id(), s -> s.withView(s.view().withWindow(new Bounds(0, 0, 1, 1))))));
        assertThat(reading()).isSameAs(before);
        desk.document.change(Edits.axes(desk.study(), "y", "x"));
        assertThat(reading()).isNotSameAs(before);
        desk.document.change(Edits.close(desk.study()));
        assertThat(classes.readingProperty().get()).isNull();
        assertThat(classes.choices()).isEmpty();
    }

    private ClassesModel.Reading reading() {
        return Objects.requireNonNull(classes.readingProperty().get());
    }

    private void run(int clusters) {
        Study study = desk.study();
        KMeans algorithm = Schema.of(KMeans.class).create(Map.of("k", Integer.toString(clusters)));
        Recipe recipe = new Recipe(algorithm, study.axes(), false);
        desk.document.change(Edits.addRun(study.id(), recipe.run(study.dataset(), study.truth(), Job.QUIET)));
    }
}
