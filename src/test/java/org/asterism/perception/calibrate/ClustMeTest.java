package org.asterism.perception.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.PairFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustMeTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadThroughItsTable() throws IOException {
        plot("near.csv", 1);
        plot("far.csv", 9);
        write("table.csv", "File Name,note,ProbSingle\nnear.csv,a,0.9\nfar,b,0.05\n");
        Judgements judgements = ClustMe.read(folder, Job.QUIET);

        assertThat(judgements.notes()).isEmpty();
        assertThat(judgements.plots()).isEqualTo(2);
        assertThat(judgements.all()).extracting(Judgement::single).containsExactly(0.9, 0.05);
        assertThat(judgements.all()).extracting(Judgement::points).containsExactly(200, 200);
        assertThat(distance(judgements.all().getLast()))
                .isGreaterThan(distance(judgements.all().getFirst()));
    }

    @Test
    void theTableItselfCanBeNamed() throws IOException {
        Files.createDirectory(folder.resolve("plots"));
        plot("plots/one.csv", 4);
        Path table = write("judged.csv", "plots/one.csv;0,25\n");
        write("judged.csv", "file;prob_single\nplots/one.csv;0,25\n");

        assertThat(ClustMe.read(table, Job.QUIET).all())
                .extracting(Judgement::single)
                .containsExactly(0.25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lost.csv,0.5     | there is no file "lost.csv"
            good.csv,1.5     | its share is 1.5, but must be from 0 to 1
            good.csv,-0.1    | its share is -0.1, but must be from 0 to 1
            good.csv,        | its share is missing, but must be from 0 to 1
            few.csv,0.5      | needs at least 9 points, but there are 8
            same.csv,0.5     | All points stand in one place
            words.csv,0.5    | words.csv has not two columns of numbers
            ../out.csv,0.5   | there is no file "../out.csv"
            empty.csv,0.5    | empty.csv
            """)
    void whatCannotBeUsedIsLeftOutAndNamed(String row, String reason) throws IOException {
        plot("good.csv", 4);
        write("few.csv", "x,y\n" + "1,2\n3,4\n".repeat(4));
        write("same.csv", "x,y\n" + "1,2\n".repeat(20));
        write("words.csv", "x,y\n" + "a,2\n".repeat(20));
        write("empty.csv", "");
        Files.writeString(folder.resolveSibling("out.csv"), "x,y\n1,2\n");
        write("table.csv", "file,probSingle\ngood.csv,0.5\n" + row + "\n");
        Judgements judgements = ClustMe.read(folder, Job.QUIET);

        assertThat(judgements.all()).hasSize(1);
        assertThat(judgements.notes())
                .singleElement()
                .asString()
                .startsWith("Row 2 of table.csv")
                .contains(reason);
    }

    @Test
    void aFolderWithoutATableIsRefused() throws IOException {
        plot("good.csv", 4);

        assertThatThrownBy(() -> ClustMe.read(folder, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no table with a column probSingle in ");
        assertThatThrownBy(() -> ClustMe.read(folder.resolve("good.csv"), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("good.csv has no column probSingle");
        assertThatThrownBy(() -> ClustMe.read(folder.resolve("nowhere"), Job.QUIET))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTableOfNothingUsableIsRefused() throws IOException {
        write("table.csv", "file,probSingle\na.csv,0.5\n");

        assertThatThrownBy(() -> ClustMe.read(folder, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        "No plot of table.csv can be used. Row 1 of table.csv is left out: there is no file");
    }

    private static double distance(Judgement judgement) {
        return PairFeature.BHATTACHARYYA.of(judgement.pair());
    }

    private void plot(String name, double distance) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("x,y\n");
        for (int i = 0; i < 200; i++) {
            double x = random.nextGaussian() + (i % 2) * distance;
            text.append(String.format(Locale.ROOT, "%.4f,%.4f%n", x, random.nextGaussian()));
        }
        write(name, text.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
