package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Three planted groups of four rows, which runs find under other numbers and with mistakes. */
class MatchedColorsTest {
    private static final Coloring KIND = new Coloring.ByColumn("kind");

    private final Dataset dataset = new Dataset(
            "twelve",
            List.of(
                    new NumberColumn("x", new double[12]),
                    new NumberColumn("y", new double[12]),
                    TextColumn.of("kind", List.of("a", "a", "a", "a", "b", "b", "b", "b", "c", "c", "c", "c"))));
    private final Study study = Study.of(1, dataset)
            .add(run(3, 2, 2, 2, 2, 0, 0, 0, 1, 1, 1, 1, 1))
            .add(run(3, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, -1))
            .add(run(4, 3, 3, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2));

    @Test
    void withoutTruthAndLabelsTheOldestRunGivesTheColours() {
        assertThat(colors(1)).containsExactly(0, 1, 2);
        assertThat(colors(2)).containsExactly(1, 2, 0);
        assertThat(colors(3)).containsExactly(2, 0, 1, 3);
        assertThat(study.matched(KIND).colors()).containsExactly(2, 0, 1);
    }

    @Test
    void knownGroupsGiveTheirColoursToEveryRun() {
        Study known = study.withTruth("kind");
        assertThat(known.matched(KIND).colors()).containsExactly(0, 1, 2);
        assertThat(known.matched(new Coloring.ByRun(1)).colors()).containsExactly(1, 2, 0);
        assertThat(known.matched(new Coloring.ByRun(2)).colors()).containsExactly(2, 0, 1);
    }

    @Test
    void labelsOfHalfTheRowsKeepTheirColoursAndGiveThemToRunsAndTruth() {
        Study few = study.withAnnotation(labels(3));
        assertThat(few.matched(new Coloring.ByRun(1)).colors()).containsExactly(0, 1, 2);
        Study labelled = study.withAnnotation(labels(8));
        assertThat(labelled.matched(Coloring.ANNOTATION).colors()).containsExactly(5, 0);
        assertThat(labelled.matched(new Coloring.ByRun(1)).colors()).containsExactly(0, 1, 5);
        assertThat(labelled.withTruth("kind").matched(KIND).colors()).containsExactly(5, 0, 1);
        assertThat(labelled.withTruth("kind").matched(new Coloring.ByRun(2)).colors())
                .containsExactly(1, 5, 0);
    }

    @Test
    void whenTheOldestRunGoesTheOthersKeepTheirColours() {
        Study fewer = study.removeRun(1);
        assertThat(fewer.matched(new Coloring.ByRun(2)).colors()).isEqualTo(colors(2));
        assertThat(fewer.matched(new Coloring.ByRun(3)).colors()).isEqualTo(colors(3));
        assertThat(fewer.removeRun(2).matched(new Coloring.ByRun(3)).colors()).isEqualTo(colors(3));
    }

    @Test
    void groupsFromElsewhereAreMatchedToo() {
        Partition halves = new Partition(
                new int[] {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0}, List.of(new Label("b or c", 0), new Label("a", 1)));
        assertThat(study.matched(halves).colors()).containsExactly(1, 2);
        assertThat(study.matched(halves).groups()).extracting(Label::name).containsExactly("b or c", "a");
        assertThat(study.matched(Coloring.PLAIN).groups()).isEmpty();
    }

    @Test
    void twoLabelsOfOneColourDoNotMakeTwoClustersOne() {
        Annotation same = labels(8).recolor(1, 5);
        assertThat(study.withAnnotation(same).matched(new Coloring.ByRun(1)).colors())
                .doesNotHaveDuplicates()
                .contains(5);
    }

    @Test
    void runsHaveNamesOfTheirOwn() {
        Study named = study.named(2, " Best ");
        assertThat(named.runs()).extracting(Run::title).containsExactly("k-means #1", "Best", "k-means #3");
        assertThatThrownBy(() -> named.named(3, "Best"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is a run \"Best\" already; choose another name.");
        assertThat(named.named(2, "").runs().get(1).title()).isEqualTo("k-means #2");
    }

    private int[] colors(int run) {
        return study.matched(new Coloring.ByRun(run)).colors();
    }

    /** The first rows labelled: the first four in colour 5, the rest in colour 0. */
    private static Annotation labels(int rows) {
        BitSet first = new BitSet();
        first.set(0, Math.min(4, rows));
        BitSet rest = new BitSet();
        rest.set(4, Math.max(4, rows));
        return Annotation.empty(12)
                .add(new Label("first", 5))
                .add(new Label("rest", 0))
                .assign(first, 0)
                .assign(rest, 1);
    }

    private static Run run(int clusters, int... labels) {
        Recipe recipe = new Recipe(new KMeans(clusters, 5, 1), List.of("x", "y"), false);
        return new Run(recipe, "print", labels, clusters, 0, Indices.NONE, 0);
    }
}
