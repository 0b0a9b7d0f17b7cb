package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.ui.label.OutliningModel;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutliningTest {
    private static final Bounds LEFT = new Bounds(-4, -4, 4, 4);
    private static final Bounds MIDDLE = new Bounds(6, 0.9, 14, 9);

    @TempDir
    private Path folder;

    @Test
    void everyChangeIsAStepOfTheDocument() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            OutliningModel model = test.desk.outlining();
            model.show();
            draw(model, LEFT);
            draw(model, MIDDLE);
            assertThat(labels(test)).containsExactly(expected(0, 1, Clustering.UNLABELLED));
            assertThat(test.desk.document().undoNameProperty().get()).isEqualTo("Outline groups");
            test.desk.document().undo();
            assertThat(model.outlines().sketch().outlines()).hasSize(1);
            assertThat(labels(test)).containsExactly(expected(0, Clustering.UNLABELLED, Clustering.UNLABELLED));
            test.desk.document().redo();
            assertThat(model.outlines().sketch().outlines()).hasSize(2);
            model.close();
            assertThat(test.study().view().coloring()).isEqualTo(Coloring.ANNOTATION);
            Sketch kept = Objects.requireNonNull(test.study().drawing()).sketch();
            model.show();
            assertThat(model.outlines().sketch()).isEqualTo(kept);
        }
    }

    @Test
    void labelsThatAreThereAreGroups() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            test.select(0, 20);
            test.desk.labels().assign(0);
            OutliningModel model = test.desk.outlining();
            model.show();
            assertThat(model.outlines().sketch().groups()).containsExactly(Group.of(new Label("Group A", 0)));
            draw(model, MIDDLE);
            assertThat(labels(test)).containsExactly(expected(0, 1, Clustering.UNLABELLED));
        }
    }

    @Test
    void aNameThatIsTakenIsSaidAndTakenBack() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            OutliningModel model = test.desk.outlining();
            model.show();
            draw(model, LEFT);
            draw(model, MIDDLE);
            model.outlines().groups().change(1, Group.of(new Label("Group A", 1)));
            assertThat(test.message()).contains("choose another name");
            assertThat(model.outlines().sketch().groups().get(1).label().name()).isEqualTo("Group B");
        }
    }

    @Test
    void otherAxesAndNoDataAreFollowed() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            OutliningModel model = test.desk.outlining();
            model.show();
            draw(model, LEFT);
            test.desk.document().onStudy(study -> Edits.axes(study, "x", "z"));
            assertThat(model.plotProperty().get().axes().upwards().title()).isEqualTo("z");
            assertThat(model.outlines().sketch().outlines()).hasSize(1).allMatch(outline -> outline.shapeless());
            test.desk.document().undo();
            assertThat(model.outlines().sketch().outlines()).hasSize(1).noneMatch(outline -> outline.shapeless());
            test.desk.document().onStudy(Edits::close);
            assertThat(model.showingProperty().get()).isFalse();
            model.show();
            assertThat(model.showingProperty().get()).isFalse();
        }
    }

    private static void draw(OutliningModel model, Bounds around) {
        OutlineModel outlines = model.outlines();
        outlines.draw(around, Means.RECTANGLE, SelectionMode.NEW, new Pixel(0.01, 0.01));
    }

    private static int[] labels(TestDesk test) {
        return test.study().annotation().assignment();
    }

    private static int[] expected(int... groups) {
        return Arrays.stream(groups)
                .flatMap(group -> IntStream.generate(() -> group).limit(20))
                .toArray();
    }
}
