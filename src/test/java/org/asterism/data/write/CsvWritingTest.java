package org.asterism.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWritingTest {
    @TempDir
    Path folder;

    @Test
    void writesAllColumnsAndTheAddedOnesQuotedWhereNeeded() throws IOException {
        Dataset dataset = new Dataset(
                "a",
                List.of(
                        new NumberColumn("x", new double[] {1, 0.1, Double.NaN}),
                        TextColumn.of("name, full", List.of("a \"b\"", "", "c\nd"))));
        Path output = folder.resolve("out.csv");
        CsvWriting.write(dataset, List.of(new NumberColumn("x", new double[] {0, 1, -1})), output, Job.QUIET);
        assertThat(Files.readString(output).replace("\r\n", "\n"))
                .isEqualTo("x,\"name, full\",x_2\n1,\"a \"\"b\"\"\",0\n0.1,,1\n,\"c\nd\",-1\n");
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        SplittableRandom random = new SplittableRandom(5);
        String letters = "ab ,;\"\n\r\t|é?-NA";
        for (int round = 0; round < 50; round++) {
            int rows = 2 + random.nextInt(30);
            double[] numbers = new double[rows];
            List<String> words = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                double value = Double.longBitsToDouble(random.nextLong());
                numbers[i] = i % 5 == 0 ? Double.NaN : i % 5 == 1 ? random.nextInt(100) : value;
                StringBuilder word = new StringBuilder();
                for (int j = random.nextInt(5); j > 0; j--) {
                    word.append(letters.charAt(random.nextInt(letters.length())));
                }
                words.add(i == 0 ? "word" : word.toString());
            }
            Dataset dataset = new Dataset(
                    "out.csv", List.of(new NumberColumn("value", numbers), TextColumn.of("word or so", words)));
            Path output = folder.resolve("out.csv");
            CsvWriting.write(dataset, List.of(), output, Job.QUIET);
            Dataset back = DatasetReader.read(output, Job.QUIET).dataset();
            assertThat(back.number("value").values()).containsExactly(numbers);
            for (int row = 0; row < rows; row++) {
                assertThat(back.column("word or so").text(row)).isEqualTo(words.get(row));
            }
        }
    }

    @Test
    void aSingleColumnKeepsItsMissingRows() {
        double[] values = {1, Double.NaN, 3};
        Path output = folder.resolve("out.csv");
        CsvWriting.write(new Dataset("a", List.of(new NumberColumn("x", values))), List.of(), output, Job.QUIET);
        assertThat(DatasetReader.read(output, Job.QUIET).dataset().number("x").values())
                .containsExactly(values);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndNothingIsLeft() {
        Dataset dataset = new Dataset("a", List.of(new NumberColumn("x", new double[] {1})));
        Path output = folder.resolve("missing").resolve("out.csv");
        assertThatThrownBy(() -> CsvWriting.write(dataset, List.of(), output, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Cannot write " + output + ": its folder does not exist.");
        assertThatThrownBy(() -> CsvWriting.write(dataset, List.of(), folder, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot write " + folder + ": ");
        assertThat(folder).isEmptyDirectory();
    }
}
