package org.asterism.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.asterism.cluster.Clustering;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class AnnotationTest {
    private static final int NOISE = Clustering.NOISE;
    private static final int UNLABELLED = Clustering.UNLABELLED;

    private final Annotation two = Annotation.empty(5).atLeast(2);

    @Test
    void defaultLabelsHaveNamesAndColoursOfTheirOwn() {
        assertThat(two.labels()).containsExactly(new Label("Group A", 0), new Label("Group B", 1));
        assertThat(two.remove(0).suggestion()).isEqualTo(new Label("Group A", 0));
        assertThat(Annotation.empty(1).atLeast(30).labels().getLast().name()).isEqualTo("Group 30");
    }

    @Test
    void noiseAndUnlabelledAreDifferentThings() {
        Annotation labelled = two.assign(rows(0, 1), 1).noise(rows(2)).clear(rows(1));
        assertThat(labelled.assignment()).containsExactly(1, UNLABELLED, NOISE, UNLABELLED, UNLABELLED);
        assertThat(labelled.counts()).containsExactly(0, 1);
        assertThat(labelled.count(NOISE)).isEqualTo(1);
        assertThat(labelled.count(UNLABELLED)).isEqualTo(3);
        assertThat(labelled.rows(NOISE)).isEqualTo(rows(2));
    }

    @Test
    void aChangeLeavesTheValueBeforeAsItWas() {
        two.assign(rows(0, 9), 1).rename(0, "Core").recolor(1, 7);
        assertThat(two.assignment()).containsOnly(UNLABELLED);
        assertThat(two.labels()).containsExactly(new Label("Group A", 0), new Label("Group B", 1));
    }

    @Test
    void removingALabelFreesItsRowsAndMovesLaterLabelsDown() {
        Annotation labelled = two.assign(rows(0), 0).assign(rows(1), 1).noise(rows(2));
        Annotation left = labelled.remove(0);
        assertThat(left.labels()).containsExactly(new Label("Group B", 1));
        assertThat(left.assignment()).containsExactly(UNLABELLED, 0, NOISE, UNLABELLED, UNLABELLED);
    }

    @Test
    void aLabelHasAShapeAKeyAndANote() {
        Label core =
                new Label("Core", 3).withShape(PointShape.SQUARE).withKey("C").withNote(" dense ");
        Annotation changed = two.change(0, core).rename(0, "Heart").recolor(0, 5);
        assertThat(changed.labels().getFirst()).isEqualTo(new Label("Heart", 5, PointShape.SQUARE, "C", "dense"));
        assertThatThrownBy(() -> changed.change(1, new Label("Rim", 1).withKey("C")))
                .hasMessage("The key C gives the label \"Heart\" already; choose another.");
        assertThatThrownBy(() -> core.withKey("ab"))
                .hasMessage("The key of a label is a digit or a capital letter, not \"ab\".");
        assertThatThrownBy(() -> core.withNote("x".repeat(1001)))
                .hasMessage("A note has at most 1000 characters, but this has 1001.");
    }

    @Test
    void badNamesAreAnsweredWithWhatToDo() {
        assertThatThrownBy(() -> two.rename(1, " Group A "))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is a label \"Group A\" already; choose another name.");
        assertThatThrownBy(() -> two.rename(1, "  ")).hasMessage("A label needs a name.");
        assertThatThrownBy(() -> new Label("x".repeat(81), 0))
                .hasMessage("A label's name has at most 80 characters, but this has 81.");
        assertThat(two.rename(1, " Group B ").labels()).isEqualTo(two.labels());
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
