package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Coordinates;
import org.asterism.perception.PerceptualMixture;
import org.asterism.ui.score.AudienceModel;
import org.asterism.ui.score.Scope;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ambiguity score at the desk: its scope, its settings, and what viewers would see. */
class ScoreTest {
    @TempDir
    private Path folder;

    private TestDesk test;
    private Desk desk;

    @BeforeEach
    void open() {
        test = TestDesk.withBlobs(folder);
        desk = test.desk;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theScopeIsAllPointsThenTheSelectionThenTheView() {
        assertThat(score().points()).isEqualTo(TestDesk.ROWS);

        desk.ambiguity().scopeProperty().set(Scope.SELECTION);
        assertThat(desk.ambiguity().ambiguityProperty().get()).isNull();
        assertThat(desk.ambiguity().problemProperty().get())
                .isEqualTo("No points are selected, but a score needs at least 9. Select more, or score all points.");
        test.select(0, 40);
        assertThat(score().points()).isEqualTo(40);
        assertThat(score().components()).isEqualTo(2);

        desk.ambiguity().scopeProperty().set(Scope.VISIBLE);
        assertThat(score().points()).isEqualTo(TestDesk.ROWS);
        desk.scatter().look(new Bounds(-5, -5, 5, 5));
        assertThat(score().points()).isBetween(18, 22);
        assertThat(desk.ambiguity().rangesProperty().get()).isNotNull();
    }

    /** Views that hear of a plot may ask for its score by either property. */
    @Test
    void thePlotAndItsScoreAreNeverApart() {
        List<Boolean> together = new ArrayList<>();
        desk.ambiguity()
                .scoredProperty()
                .subscribe(plot -> together.add(plot == null
                        || plot.ambiguity()
                                == desk.ambiguity().ambiguityProperty().get()));
        desk.datasets().setAxes("y", "z");
        desk.datasets().setAxes("x", "z");

        assertThat(together).hasSize(3).containsOnly(true);
    }

    @Test
    void whatIsOutOfScopeDoesNotMatter() {
        Ambiguity first = score();
        test.select(0, 40);
        desk.scatter().look(new Bounds(-5, -5, 5, 5));
        assertThat(score()).isSameAs(first);

        desk.ambiguity().scopeProperty().set(Scope.SELECTION);
        Ambiguity part = score();
        desk.scatter().look(new Bounds(-6, -6, 6, 6));
        assertThat(score()).isSameAs(part);
    }

    @Test
    void theProportionsOfTheScreenMatterUnlessCoordinatesAreRaw() {
        Ambiguity square = score();
        desk.ambiguity().showAt(1.04);
        assertThat(score()).isSameAs(square);
        desk.ambiguity().showAt(1.83);
        assertThat(desk.ambiguity().proportionsProperty().get()).isEqualTo(1.8);
        assertThat(score()).isNotSameAs(square);
        assertThat(score().viewing().aspect()).isLessThan(square.viewing().aspect());

        set("coordinates", "raw");
        Ambiguity raw = score();
        assertThat(raw.settings().coordinates()).isEqualTo(Coordinates.RAW);
        desk.ambiguity().showAt(0.5);
        assertThat(score()).isSameAs(raw);
    }

    @Test
    void aWrongSettingChangesNothingAndResetBringsTheDefaultsBack() {
        Ambiguity first = score();
        set("seeds", "none");
        assertThat(score()).isSameAs(first);
        set("seeds", "3");
        assertThat(Objects.requireNonNull(desk.ambiguity().rangesProperty().get())
                        .seeds())
                .isEqualTo(3);

        desk.scoreSettings().reset();
        assertThat(desk.ambiguity().settingsProperty().get()).isEqualTo(Clams.DEFAULT);
    }

    @Test
    void aPictureColoursThePlotUntilAnotherColouringIsChosen() {
        AudienceModel.Picture picture = desk.audience().pictures().getFirst();
        assertThat(desk.audience().pictures().stream()
                        .mapToInt(AudienceModel.Picture::viewers)
                        .sum())
                .isEqualTo(100);
        desk.audience().look(picture.percept());

        assertThat(desk.scatter().sceneProperty().get().legend().entries())
                .hasSize(picture.percept().groups());
        assertThat(test.study().view().coloring()).isEqualTo(Coloring.PLAIN);
        desk.scatter().color(new Coloring.ByColumn("truth"));
        assertThat(desk.audience().seenProperty().get()).isNull();
        assertThat(desk.scatter().previewProperty().get()).isNull();
    }

    @Test
    void aPictureBecomesARunThatFindsTheSameGroups() {
        desk.ambiguity().showAt(1.6);
        for (AudienceModel.Picture picture : desk.audience().pictures()) {
            desk.audience().look(picture.percept());
            int[] seen = Objects.requireNonNull(desk.audience().seenProperty().get())
                    .partition()
                    .labels();
            desk.audience().keepAsRun();

            Run run = test.study().runs().getLast();
            assertThat(run.algorithm()).isInstanceOf(PerceptualMixture.class);
            assertThat(run.clusters()).isEqualTo(picture.percept().groups());
            assertThat(Arrays.equals(run.labels(), seen)).isTrue();
        }
        assertThat(test.study().runs()).hasSameSizeAs(desk.audience().pictures());
    }

    @Test
    void aPictureOfTheSelectionBecomesLabelsOnly() {
        test.select(0, 40);
        desk.ambiguity().scopeProperty().set(Scope.SELECTION);
        AudienceModel.Picture two = desk.audience().pictures().stream()
                .filter(picture -> picture.percept().groups() == 2)
                .findFirst()
                .orElseThrow();
        desk.audience().look(two.percept());
        desk.audience().keepAsRun();
        assertThat(test.study().runs()).isEmpty();
        assertThat(desk.audience().noRunProperty().get()).startsWith("A run clusters all points;");

        desk.audience().keepAsLabels();
        int[] labels = test.study().annotation().assignment();
        assertThat(Arrays.stream(labels, 0, 40).distinct().count()).isEqualTo(2);
        assertThat(Arrays.stream(labels, 40, 60)).containsOnly(Clustering.UNLABELLED);
        assertThat(test.study().view().coloring()).isEqualTo(Coloring.ANNOTATION);
        desk.document().undo();
        assertThat(test.study().annotation().labels()).isEmpty();
    }

    @Test
    void peopleStandBesideThePredictedViewers() {
        assertThat(desk.audience().peopleProperty().get()).isNull();
        desk.audience().judges().setAll("truth");

        var people = Objects.requireNonNull(desk.audience().peopleProperty().get());
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.likeness()).isGreaterThan(0.9);
        assertThat(people.ami()).isNaN();
    }

    private Ambiguity score() {
        return Objects.requireNonNull(desk.ambiguity().ambiguityProperty().get());
    }

    private void set(String option, String value) {
        desk.scoreSettings().parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .findFirst()
                .orElseThrow()
                .textProperty()
                .set(value);
    }
}
