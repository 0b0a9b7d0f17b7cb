package org.asterism.annotation.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.Moments;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {
    private static final Dataset FLOWERS = new Dataset(
            "flowers",
            List.of(
                    new NumberColumn("petal length", new double[] {1.4, 4.7, 6, 5.1, Double.NaN, -3}),
                    new NumberColumn("x", new double[] {0, 1, 2, 3, 4, Double.POSITIVE_INFINITY}),
                    TextColumn.of("species", List.of("setosa", "Versicolor", "", "virginica", "rock and rose", "x=1")),
                    new NumberColumn("Width (mm)", new double[] {3, 3, 4, 4, 5, 5}),
                    TextColumn.of("a \"b\"", List.of("u", "v", "u", "(w)", "NaN", "or")),
                    new NumberColumn("and", new double[] {0, 0, 0, 1, 1, 1})));

    private static final Dataset DAYS = new Dataset(
            "days",
            List.of(
                    new DateColumn("day", new double[] {
                        moment("2024-01-31T00:00"),
                        moment("2024-02-29T00:00"),
                        moment("2024-02-29T12:30:15"),
                        moment("2024-12-31T23:59:59"),
                        moment("2025-01-01T00:00"),
                        Double.NaN
                    }),
                    new NumberColumn("count", new double[6])));

    private static double moment(String text) {
        return Moments.of(LocalDateTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            petal length > 4                          | 1 2 3
            petal length>4.7                          | 2 3
            PETAL LENGTH >= 4.7                       | 1 2 3
            petal length ≤ 1.4                        | 0 5
            petal length < 1.4                        | 5
            petal length = 6.0                        | 2
            petal length == 6                         | 2
            petal length != 6                         | 0 1 3 5
            petal length <> 6                         | 0 1 3 5
            petal length = missing                    | 4
            petal length = NA                         | 4
            petal length != missing                   | 0 1 2 3 5
            petal length > -4e0                       | 0 1 2 3 5
            x > 1e9                                   | 5
            x = Infinity                              | 5
            species = setosa                          | 0
            species = VERSICOLOR                      | 1
            species != setosa                         | 1 3 4 5
            species = ""                              | 2
            species ~ IN                              | 3
            species !~ s                              | 3 5
            species = "rock and rose"                 | 4
            species = x=1                             | 5
            species = nobody                          |
            Width (mm) > 3 and x < 4                  | 2 3
            Width (mm) = 3 or x = 4 and species ~ rock | 0 1 4
            (Width (mm) = 3 or x = 4) and petal length = missing | 4
            ((x = 1) or ((x = 2)))                    | 1 2
            a "b" = u                                 | 0 2
            "a ""b\""" = u                             | 0 2
            a "b" = (w)                               | 3
            a "b" = "or"                              | 5
            "petal length" > 5 AND "Width (mm)" < 5   | 2 3
            and = 1                                   | 3 4 5
            x > 1 and and = 1                         | 3 4 5
            setosa                                    | 0
            V                                         | 1 3
            4                                         | 2 3 4
            rock and rose                             | 4
            "rock and rose"                           | 4
            setosa or virginica                       | 0 3
            "s"                                       | 0 1 4
            1.0                                       | 1 3 4 5
            """)
    void conditionsChooseTheirRows(String text, String rows) {
        assertThat(chosen(text)).isEqualTo(rows == null ? "" : rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            petal > 4              | flowers has no column "petal"; it has petal length, x, species, Width (mm), a "b", and.
            > 4                    | flowers has no column ""; it has petal length, x, species, Width (mm), a "b", and.
            petal length >         | Write a value to compare petal length with, such as 1.4.
            petal length > tall    | "tall" is not one of the numbers that column petal length holds, such as 1.4.
            petal length > 4 < 5   | "4 < 5" is not one of the numbers that column petal length holds, such as 1.4.
            petal length > missing | "missing" is not one of the numbers that column petal length holds, such as 1.4.
            petal length ~ 4       | Column petal length holds numbers; compare it by = != < <= > or >=.
            species < m            | Column species holds words; compare it by = != or ~ (contains).
            petal length           | Go on with petal length and = != < <= > >= or ~ and a value, or look for "petal length" in quotes.
            x = 1 and PET          | Go on with petal length and = != < <= > >= or ~ and a value, or look for "PET" in quotes.
            species = "setosa      | The quote in "setosa has no end; write another " after it, and "" for a quote inside.
            (x = 1                 | A bracket of the filter is not closed; write ) after its last condition.
            x = 1)                 | The filter ends before ")"; join conditions by and or or, and close a bracket only where one is open.
            "x" = 1 x = 2          | "1 x = 2" is not one of the numbers that column x holds, such as 0.
            x = 1 and              | Write a condition, such as a column, an operator and a value, before and after and or or.
            or x = 1               | Write a condition, such as a column, an operator and a value, before and after and or or.
            ()                     | Write a condition, such as a column, an operator and a value, before and after and or or.
            """)
    void whatCannotBeUnderstoodIsSaid(String text, String message) {
        assertThatThrownBy(() -> RowFilter.parse(text, FLOWERS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "day = 2024, 0 1 2 3",
        "day = 2024-02, 1 2",
        "day = 2024-02-29, 1 2",
        "day = 2024-02-29T12:30, 2",
        "day = 2024-02-29 12:30:15, 2",
        "day < 2024-02-29, 0",
        "day <= 2024-02-29, 0 1 2",
        "day > 2024-02-29, 3 4",
        "day >= 2024-03, 3 4",
        "day != 2024-02, 0 3 4",
        "day = missing, 5",
        "2024-02, 1 2"
    })
    void aDateStandsForAllItsMoments(String text, String rows) {
        assertThat(chosen(text, DAYS)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day = 2024-13", "day > 2024-02-30", "day = soon", "day <= 24", "day = 2024-02-29T25:00"})
    void noDateIsRefused(String text) {
        assertThatThrownBy(() -> RowFilter.parse(text, DAYS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith(" is not one of the dates that column day holds, such as 2024-01-31.");
    }

    @Test
    void nestedBracketsHaveAnEnd() {
        String many = "(".repeat(100_000) + "x = 1" + ")".repeat(100_000);
        assertThatThrownBy(() -> RowFilter.parse(many, FLOWERS))
                .hasMessage("The filter has more than 20 brackets in one another.");
    }

    @Test
    void anyTextIsAFilterOrRefusedInASentence() {
        List<String> pieces = List.of(
                "petal length",
                "x",
                "species",
                "Width (mm)",
                "and",
                "or",
                "(",
                ")",
                "\"",
                "=",
                "!=",
                "<",
                ">=",
                "~",
                "!",
                "4",
                "-1e3",
                "missing",
                " ",
                "  ",
                "setosa",
                "日本",
                "\t",
                "🌌",
                "≥",
                "a \"b\"",
                "");
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())) + (random.nextBoolean() ? " " : ""))
                    .collect(Collectors.joining());
            try {
                BitSet rows = RowFilter.parse(text, FLOWERS).rows(Study.of(1, FLOWERS));
                assertThat(rows.length()).isLessThanOrEqualTo(FLOWERS.rows());
            } catch (InvalidInputException e) {
                assertThat(e).hasMessageEndingWith(".");
            }
        }
    }

    private static String chosen(String text) {
        return chosen(text, FLOWERS);
    }

    private static String chosen(String text, Dataset dataset) {
        return RowFilter.parse(text, dataset).rows(Study.of(1, dataset)).stream()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
