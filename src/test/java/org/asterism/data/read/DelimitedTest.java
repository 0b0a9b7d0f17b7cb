package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.data.read.ColumnType.NUMBER;
import static org.asterism.data.read.ColumnType.SKIP;
import static org.asterism.data.read.ColumnType.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.asterism.data.NumberColumn;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTest extends TemporaryFiles {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void eachDelimiterIsGuessed(String delimiter) {
        Path file = file("a.txt", "x|y|name\n1|2.5|a\n-3|4e2|b c\n".replace("|", delimiter));
        Format format = DatasetReader.preview(file).format();
        assertThat(format.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(format.header()).isTrue();
        assertThat(format.columns())
                .containsExactly(
                        new ColumnPlan("x", NUMBER), new ColumnPlan("y", NUMBER), new ColumnPlan("name", TEXT));
        assertThat(table(DatasetReader.read(file, Job.QUIET).dataset()))
                .isEqualTo(List.of(List.of("x", "y", "name"), List.of("1", "2.5", "a"), List.of("-3", "400", "b c")));
    }

    @Test
    void aDecimalCommaIsGuessedBesideSemicolonsAndTabs() {
        Reading reading = read("a.csv", "x;y\n1,5;2,25\n-0,5;1e1\n");
        assertThat(table(reading.dataset())).isEqualTo(table("x y", "1.5 2.25", "-0.5 10"));
        assertThat(table(read("b.tsv", "1,5\t2,5\n3,5\t4,5").dataset())).isEqualTo(table("x y", "1.5 2.5", "3.5 4.5"));
        assertThat(table(read("c.csv", "x,y\n\"1,5\",\"2,5\"\n").dataset())).isEqualTo(table("x y", "1.5 2.5"));
    }

    @Test
    void quotesMayHoldDelimitersLineBreaksAndQuotes() {
        Reading reading = read("a.csv", "x,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n2, \"d\" \r\nthree,e\r\n");
        assertThat(reading.dataset().column("name").text(0)).isEqualTo("a, \"b\"\nc");
        assertThat(reading.dataset().column("name").text(1)).isEqualTo("d");
        assertThat(reading.problems()).containsExactly(new BadCell(5, "x", "three", "not a number"));
    }

    @Test
    void aQuoteInsideACellIsAnOrdinaryCharacter() {
        Reading reading = read("a.csv", "x,pipe\n1,5\" wide\n2,6\" wide\n");
        assertThat(reading.dataset().column("pipe").text(1)).isEqualTo("6\" wide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsKnownAndTheLastMayLackIt(String end) {
        String text = String.join(end, "x,y", "1,2", "", "3,no", "5,6");
        Reading reading = read("a.csv", text);
        assertThat(table(reading.dataset())).isEqualTo(table("x y", "1 2", "3 ", "5 6"));
        assertThat(reading.problems()).containsExactly(new BadCell(4, "y", "no", "not a number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreGuessedWithAndWithoutAMark(String name) {
        Charset charset = Charset.forName(name);
        String text = "größe,name\n1,é\n2,ü\n";
        Path plain = file("a.csv", text, charset);
        assertThat(DatasetReader.preview(plain).format().encoding()).isEqualTo(charset);
        assertThat(table(DatasetReader.read(plain, Job.QUIET).dataset())).isEqualTo(table("größe name", "1 é", "2 ü"));
        if (name.startsWith("UTF")) {
            Path marked = file("b.csv", "\ufeff" + text, charset);
            assertThat(table(DatasetReader.read(marked, Job.QUIET).dataset()))
                    .isEqualTo(table("größe name", "1 é", "2 ü"));
        }
    }

    @Test
    void whatTurnsOutNotToBeUtf8LateIsReadAsWindows1252WithANote() {
        String ascii = "x,name\n" + "1,plain\n".repeat(50_000);
        byte[] bytes = (ascii + "2,caf\u00e9\n").getBytes(Encoding.WINDOWS);
        Path file = file("late.csv", bytes);
        assertThat(DatasetReader.preview(file).format().encoding()).isEqualTo(StandardCharsets.UTF_8);
        Reading reading = DatasetReader.read(file, Job.QUIET);
        assertThat(reading.dataset().column("name").text(50_000)).isEqualTo("café");
        assertThat(reading.notes())
                .containsExactly("late.csv is not UTF-8 and was read as Windows-1252; if letters look wrong, choose"
                        + " another encoding.");
    }

    @Test
    void withoutAHeaderTheColumnsAreNamed() {
        assertThat(table(read("a.csv", "1,2\n3,4\n").dataset())).isEqualTo(table("x y", "1 2", "3 4"));
        assertThat(table(read("b.csv", "1,2,a\n3,4,b\n").dataset())).isEqualTo(table("c1 c2 c3", "1 2 a", "3 4 b"));
        assertThat(table(read("c.csv", "1").dataset())).isEqualTo(table("x", "1"));
    }

    @Test
    void namesBecomeUniqueAndNoneIsEmpty() {
        Reading reading = read("a.csv", "x,x,, y ,x\n1,2,3,4,5\n");
        assertThat(table(reading.dataset()).getFirst()).containsExactly("x", "x_2", "c3", "y", "x_3");
    }

    @Test
    void missingMarkersAreNoProblems() {
        Reading reading = read("a.csv", "x,y,name\n,1,\nNA,2,NA\nNaN,3,?\nnull,4,null\n?,5,\"NA\"\n-,6,-\n7,8,a\n");
        assertThat(reading.problemCount()).isZero();
        assertThat(((NumberColumn) reading.dataset().column("x")).values())
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 7);
        assertThat(table(reading.dataset()).get(5)).containsExactly("", "5", "NA");
        assertThat(table(reading.dataset()).get(6)).containsExactly("", "6", "");
    }

    @Test
    void hugeTinyAndInfiniteValuesAreKept() {
        Reading reading = read("a.csv", "x,y\n1e300,1e-300\ninf,-Infinity\n1e999,0\n");
        assertThat(reading.problemCount()).isZero();
        assertThat(reading.dataset().number("x").values())
                .containsExactly(1e300, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(reading.dataset().number("y").values()).containsExactly(1e-300, Double.NEGATIVE_INFINITY, 0);
    }

    @Test
    void raggedRowsStayAndAreNamed() {
        Reading reading = read("a.csv", "x,y,z\n1,2,3\n4,5\n6,7,8,nine\n10,11,12,\n \n13,14,15\n");
        assertThat(table(reading.dataset()))
                .isEqualTo(table("x y z", "1 2 3", "4 5 ", "6 7 8", "10 11 12", "13 14 15"));
        assertThat(reading.problems())
                .containsExactly(
                        new BadCell(3, "z", "", "the row has 2 cells instead of 3"),
                        new BadCell(4, "", "nine", "the row has 4 cells instead of 3"));
    }

    @Test
    void aDelimiterAtTheEndOfEachLineMakesNoColumn() {
        assertThat(table(read("a.csv", "x,y,\n1,2,\n3,4,\n").dataset())).isEqualTo(table("x y", "1 2", "3 4"));
    }

    @Test
    void fewDifferentWholeNumbersAreStillNumbers() {
        assertThat(DatasetReader.preview(file("a.csv", "x,class\n1,0\n2,1\n3,0\n"))
                        .format()
                        .columns())
                .containsExactly(new ColumnPlan("x", NUMBER), new ColumnPlan("class", NUMBER));
    }

    @Test
    void aTableOfWordsHasAHeaderWhereTheFirstRowComesNowhereAgain() {
        assertThat(DatasetReader.preview(file("a.csv", "name,town\nAnn,Bonn\n"))
                        .format()
                        .header())
                .isTrue();
        assertThat(DatasetReader.preview(file("b.csv", "a,b\nb,a\na,a\n"))
                        .format()
                        .header())
                .isFalse();
    }

    @Test
    void peopleCorrectTheGuess() {
        Path file = file("a.csv", "1;2,5;a\n3;4,5;b\n");
        Format guess = DatasetReader.preview(file).format();
        Preview corrected = DatasetReader.preview(
                file, guess.withDelimiter(',').withHeader().withDecimal('.'));
        assertThat(corrected.format().columns())
                .containsExactly(new ColumnPlan("1;2", TEXT), new ColumnPlan("5;a", TEXT));
        assertThat(corrected.rows()).containsExactly(List.of("3;4", "5;b"));
        Format types = guess.withType(0, TEXT).withType(1, SKIP);
        assertThat(table(DatasetReader.read(file, types, Job.QUIET).dataset())).isEqualTo(table("c1 c3", "1 a", "3 b"));
    }

    @Test
    void thePreviewShowsTheFirstFiftyRowsAsTheyStand() {
        Preview preview = DatasetReader.preview(file("a.csv", "x,y\n" + "1.50,NA\n".repeat(60_000)));
        assertThat(preview.rows()).hasSize(50).containsOnly(List.of("1.50", "NA"));
    }

    @Test
    void onlyTheFirstThousandProblemsAreKept() {
        Reading reading = read("a.csv", "x,y\n" + "1,2\n".repeat(3000) + "1,bad\n".repeat(2500));
        assertThat(reading.problemCount()).isEqualTo(2500);
        assertThat(reading.problems()).hasSize(1000);
        assertThat(reading.problems().getFirst()).isEqualTo(new BadCell(3002, "y", "bad", "not a number"));
    }

    @Test
    void partsReadInParallelJoinInOrderWithTheirLineNumbers() {
        StringBuilder text = new StringBuilder("x,name\n");
        for (int i = 0; i < 700_000; i++) {
            text.append(i == 650_000 ? "oops" : i)
                    .append(",group ")
                    .append((i * 7L / 10) % 5)
                    .append('\n');
        }
        assertThat(text).hasSizeGreaterThan(9_000_000);
        Reading reading = read("a.csv", text.toString());
        assertThat(reading.problems()).containsExactly(new BadCell(650_002, "x", "oops", "not a number"));
        double[] x = reading.dataset().number("x").values();
        for (int i = 0; i < x.length; i++) {
            if (i != 650_000) {
                assertEquals(i, x[i]);
            }
            assertEquals(
                    "group " + (i * 7L / 10) % 5,
                    reading.dataset().column("name").text(i));
        }
    }

    @Test
    void threeHundredColumnsAreFine() {
        String row = "1,".repeat(299) + "2\n";
        assertThat(read("a.csv", row.repeat(3)).dataset().columns()).hasSize(300);
    }
}
