package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.Moments;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest extends TemporaryFiles {
    private final Dates dates = new Dates();

    private double parse(String cell) {
        return dates.parse(cell.toCharArray(), 0, cell.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01",
        "2024/3/1, 2024-03-01",
        "01.03.2024, 2024-03-01",
        "1.3.2024, 2024-03-01",
        "' 2024-02-29\t', 2024-02-29",
        "0000-01-01, 0000-01-01",
        "9999-12-31, 9999-12-31",
        "2024-03-01T00:00, 2024-03-01",
        "2024-03-01 12:30, 2024-03-01T12:30",
        "2024-03-01t12:30:15.25, 2024-03-01T12:30:15.250",
        "'2024-03-01 12:30:15,25', 2024-03-01T12:30:15.250",
        "2024-03-01T12:30:15.1234567890123456789012, 2024-03-01T12:30:15.123456717",
        "2024-03-01T12:30Z, 2024-03-01T12:30",
        "2024-03-01T12:30:00 +01:00, 2024-03-01T11:30",
        "2024-03-01T00:30+0530, 2024-02-29T19:00",
        "2024-02-29T20:00-08, 2024-03-01T04:00",
    })
    void datesAreReadInUtc(String cell, String iso) {
        assertThat(Moments.text(parse(cell))).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-03",
                "2024-3-",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "2024-01-32",
                "24-03-01",
                "12024-03-01",
                "2024-03/01",
                "1/3/2024",
                "03/25/2024",
                "1-3-2024",
                "32.1.2024",
                "1.3.24",
                "2024-03-01T",
                "2024-03-01T12",
                "2024-03-01T24:00",
                "2024-03-01T12:60",
                "2024-03-01T12:30:60",
                "2024-03-01T12:30:15.",
                "2024-03-01T12:30:15.2x",
                "2024-03-01T12:30+",
                "2024-03-01T12:30+19",
                "2024-03-01T12:30+01:",
                "2024-03-01T12:30 ZZ",
                "2024-03-01x",
                "yesterday",
                "1.3.2024 7:05",
                "2024-03-01T-1:30",
                "-2024-03-01",
                "1.5",
                "٢٠٢٤-٠٣-٠١"
            })
    void whatIsNoDateIsNone(String cell) {
        assertThat(dates.found(cell)).isFalse();
    }

    @Test
    void noCellIsTooStrange() {
        SplittableRandom random = new SplittableRandom(3);
        String letters = "0123456789-/.:T Z+,";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder cell = new StringBuilder(i % 2 == 0 ? "" : "2024-03-01T12:30:15");
            int edits = random.nextInt(1, 8);
            for (int edit = 0; edit < edits; edit++) {
                int at = random.nextInt(cell.length() + 1);
                cell.insert(at, letters.charAt(random.nextInt(letters.length())));
            }
            double moment = parse(cell.toString());
            assertThat(Double.isNaN(moment) || Math.abs(moment) < 3e11).isTrue();
        }
    }

    @Test
    void aColumnOfDatesIsFoundAndItsBadCellsAreNamed() {
        Path file = file("log.csv", "when;x\n01.03.2024;1,5\n31.02.2024;2\nNA;3\n2024-03-04T12:00Z;4\n");
        Reading reading = DatasetReader.read(file, Job.QUIET);
        assertThat(DatasetReader.preview(file).format().columns())
                .containsExactly(new ColumnPlan("when", ColumnType.DATE), new ColumnPlan("x", ColumnType.NUMBER));
        assertThat(reading.dataset().column("when")).isInstanceOf(DateColumn.class);
        assertThat(texts(reading)).containsExactly("2024-03-01", "", "", "2024-03-04T12:00");
        assertThat(reading.problems()).containsExactly(new BadCell(3, "when", "31.02.2024", "not a date"));
    }

    @Test
    void aFileOfDatesAndWordsNeedsNoHeader() {
        Path file = file("log.csv", "2024-03-01,up\n2024-03-02,down\n");
        assertThat(DatasetReader.preview(file).format().header()).isFalse();
    }

    @Test
    void jsonHasDatesInQuotes() {
        Path file = file("log.json", "[{\"d\":\"2024-03-01\"},{\"d\":\"2024/03/02\"},{\"d\":null},{\"d\":\"soon\"}]");
        Reading reading = DatasetReader.read(file, Job.QUIET);
        assertThat(reading.dataset().columns().getFirst()).isInstanceOf(DateColumn.class);
        assertThat(reading.problems()).containsExactly(new BadCell(1, "d", "soon", "not a date"));
    }

    @Test
    void writtenDatesReadBackEqual() {
        DateColumn column = new DateColumn("when", new double[] {0, 1.7e9, Double.NaN, 1709294415.25, -6e10});
        Dataset dataset = new Dataset("d", List.of(column));
        CsvWriting.write(dataset, List.of(), folder.resolve("d.csv"), Job.QUIET);
        Reading back = DatasetReader.read(folder.resolve("d.csv"), Job.QUIET);
        assertThat(back.dataset().number("when").values()).isEqualTo(column.values());
        assertThat(back.dataset().fingerprint()).isEqualTo(dataset.fingerprint());
    }

    private static List<String> texts(Reading reading) {
        Column column = reading.dataset().column("when");
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }
}
