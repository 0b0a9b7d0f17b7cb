package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.perception.compare.Order;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.compare.CompareModel;
import org.asterism.ui.compare.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    @TempDir
    private Path folder;

    @Test
    void allPairsOfColumnsAreScoredAndAClickPlotsOne() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            CompareModel compare = test.desk.compare();
            compare.show();

            assertThat(compare.scores())
                    .hasSize(3)
                    .allSatisfy(plot ->
                            assertThat(plot.ambiguity().ranges().seeds()).isEqualTo(10));
            assertThat(scores(compare)).isSorted();
            compare.open(compare.scores().stream()
                    .filter(plot -> plot.y().equals("z"))
                    .findFirst()
                    .orElseThrow());
            assertThat(compare.showingProperty().get()).isFalse();
            assertThat(test.study().axes().get(1)).isEqualTo("z");
            test.desk.document().undo();
            assertThat(test.study().axes()).containsExactly("x", "y");
        }
    }

    @Test
    void theOrderTurnsRound() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            CompareModel compare = test.desk.compare();
            compare.show();
            List<Double> clearest = scores(compare);
            compare.orderProperty().set(Order.MOST_DEBATABLE);

            assertThat(scores(compare)).isEqualTo(clearest.reversed());
        }
    }

    @Test
    void chosenColumnsArePairedAndOneIsTooFew() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            CompareModel compare = test.desk.compare();
            compare.show();
            compare.choose(List.of("x", "z"));
            assertThat(compare.scores()).hasSize(1);
            compare.choose(List.of("x"));
            assertThat(compare.scores()).isEmpty();
            assertThat(compare.statusProperty().get()).contains("2 to 30 columns");
        }
    }

    @Test
    void openDataSetsAreComparedAndAClickShowsOne() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            int first = test.study().id();
            test.desk.files().open(TestDesk.write(folder.resolve("other.csv"), TestDesk.blobs("a", "b")));
            CompareModel compare = test.desk.compare();
            compare.sourceProperty().set(Source.DATASETS);
            compare.show();

            assertThat(compare.scores()).hasSize(2);
            compare.open(compare.scores().stream()
                    .filter(plot -> plot.x().equals("x"))
                    .findFirst()
                    .orElseThrow());
            assertThat(test.study().id()).isEqualTo(first);
        }
    }

    @Test
    void aFolderNeedsNoOpenDataAndSaysWhatHasNoScore() {
        TestDesk.blobs(folder);
        TestDesk.write(folder.resolve("words.csv"), "name,colour\nAda,red\nBob,green\n");
        try (TestDesk test = new TestDesk(folder)) {
            CompareModel compare = test.desk.compare();
            compare.show();
            assertThat(compare.sourceProperty().get()).isEqualTo(Source.FOLDER);
            compare.choose(folder);

            assertThat(compare.scores()).hasSize(1);
            assertThat(compare.statusProperty().get()).startsWith("1 plot; 1 without a score, the first words.csv: ");
            compare.open(compare.scores().getFirst());
            assertThat(test.study().dataset().name()).startsWith("blobs");
        }
    }

    @Test
    void scoresAreExportedAsCsvAndJson() throws IOException {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            test.desk.compare().show();
            test.desk.compare().export(folder.resolve("scores.csv"));
            test.desk.compare().export(folder.resolve("scores.json"));

            assertThat(Files.readAllLines(folder.resolve("scores.csv"))).hasSize(4);
            assertThat(Files.readString(folder.resolve("scores.json"))).contains("\"audience\"");
        }
    }

    private static List<Double> scores(CompareModel compare) {
        return compare.scores().stream()
                .map(Scored::ambiguity)
                .map(ambiguity -> ambiguity.score())
                .toList();
    }
}
