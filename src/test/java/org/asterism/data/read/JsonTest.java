package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class JsonTest extends TemporaryFiles {
    @Test
    void anArrayOfObjects() {
        Reading reading = read("a.json", """
                [{"x": 1, "y": 2.5, "name": "a"},
                 {"y": -1e300, "x": "7", "name": null},
                 {"x": NaN, "name": "NA", "y": null}]
                """);
        assertThat(table(reading.dataset())).isEqualTo(table("x y name", "1 2.5 a", "7 -1.0E300 ", "  NA"));
        assertThat(reading.problemCount()).isZero();
    }

    @Test
    void anArrayOfPairs() {
        assertThat(table(read("a.json", "[[1, 2], [3.5, -4]]").dataset())).isEqualTo(table("x y", "1 2", "3.5 -4"));
        assertThat(table(read("b.json", "[[1, 2, \"a\"], [3, 4, \"b\"]]").dataset()))
                .isEqualTo(table("c1 c2 c3", "1 2 a", "3 4 b"));
    }

    @Test
    void whatDoesNotFitIsNamedAndTheRowStays() {
        Reading reading = read("a.json", """
                [{"x": 1, "y": 2},
                 {"x": "one", "y": {"deep": [1]}},
                 17,
                 {"x": 3, "x": 4, "y": 5},
                 [6, 7, 8],
                 {"x": 9}]
                """);
        assertThat(table(reading.dataset())).isEqualTo(table("x y", "1 2", " ", " ", "3 5", "6 7", "9 "));
        assertThat(reading.problems())
                .containsExactly(
                        new BadCell(2, "x", "one", "not a number"),
                        new BadCell(2, "y", "{…}", "a value inside a value"),
                        new BadCell(3, "", "17", "neither an object nor an array"),
                        new BadCell(4, "x", "4", "the key stands twice in one object"),
                        new BadCell(5, "", "", "the row has 3 cells instead of 2"));
    }

    @Test
    void aKeyThatComesLateIsNamed() {
        Reading reading = read("a.json", "[" + "{\"x\": 1},\n".repeat(1500) + "{\"x\": 1, \"late\": 2}]");
        assertThat(reading.dataset().rows()).isEqualTo(1501);
        assertThat(reading.problems())
                .containsExactly(new BadCell(1501, "late", "2", "no such column in the first rows"));
    }

    @Test
    void sixteenBitCharactersAndMarks() {
        Path file = file("a.json", "\ufeff[{\"größe\": 1}]", StandardCharsets.UTF_16BE);
        assertThat(table(DatasetReader.read(file, Job.QUIET).dataset())).isEqualTo(table("größe", "1"));
        assertThat(table(read("b.json", "\ufeff [[1, 2]]").dataset())).isEqualTo(table("x y", "1 2"));
    }

    @Test
    void jsonIsKnownByItsFirstCharacterToo() {
        assertThat(table(read("points", "[[1, 2]]").dataset())).isEqualTo(table("x y", "1 2"));
    }

    @Test
    void thePreviewShowsRowsAndTypes() {
        Preview preview = DatasetReader.preview(file("a.json", "[{\"x\": 1, \"b\": true}, {\"c\": \"w\"}]"));
        assertThat(preview.rows()).containsExactly(List.of("1", "true", ""), List.of("", "", "w"));
        assertThat(preview.format().columns())
                .containsExactly(
                        new ColumnPlan("x", ColumnType.NUMBER),
                        new ColumnPlan("b", ColumnType.TEXT),
                        new ColumnPlan("c", ColumnType.TEXT));
    }
}
