package org.asterism.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class BadInputTest extends TemporaryFiles {
    private void refused(Path file, String message) {
        assertThatThrownBy(() -> DatasetReader.read(file, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    private void refused(String name, String text, String message) {
        refused(file(name, text), message);
    }

    @Test
    void whatIsNoFile() {
        Path missing = folder.resolve("missing.csv");
        refused(missing, "There is no file " + missing + ".");
        refused(folder, folder + " is a folder; choose a file in it.");
    }

    @Test
    void whatIsEmpty() {
        refused("a.csv", "", "a.csv is empty.");
        refused("b.csv", " \n\n\r\n", "b.csv holds nothing but blanks.");
        refused("c.csv", "\ufeff", "c.csv holds nothing but blanks.");
        refused("d.csv", "x,y\n", "d.csv has a header but no rows.");
        refused("e.csv", "x,y", "e.csv has a header but no rows.");
        refused("f.json", "[]", "f.json has no rows; a table in JSON is an array of objects or of arrays.");
    }

    @Test
    void whatIsBinary() {
        byte[] bytes = new byte[5000];
        new SplittableRandom(1).nextBytes(bytes);
        refused(file("a.csv", bytes), "a.csv is a binary file, not a table; open CSV, TSV, JSON or .npy.");
        refused(
                file("b.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}),
                "b.xlsx is a zip archive or a spreadsheet; save the sheet as CSV and open that.");
        refused(
                file("c.csv.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0}),
                "c.csv.gz is compressed with gzip; unpack it and open what is inside.");
    }

    @Test
    void whatIsWronglyQuoted() {
        refused(
                "a.csv",
                "x,name\n1,\"a\"b\n2,c\n",
                "Line 2 of a.csv has text after a closing quote; write quotes inside a cell twice.");
        refused(
                "b.csv",
                "x,name\n1,a\n2,\"c\n3,d\n",
                "Line 3 of b.csv opens a quote that is never closed; close it, or remove it.");
    }

    @Test
    void whatIsTooWide() {
        refused(
                "a.csv",
                "1,".repeat(20_000) + "1\n",
                "Line 1 of a.csv has more than 10,000 cells; check the delimiter, and whether rows and columns are"
                        + " swapped.");
        refused(
                "b.csv",
                "1,2\n" + "1,".repeat(20_000) + "1\n",
                "Line 2 of b.csv has more than 10,000 cells; check the delimiter, and whether rows and columns are"
                        + " swapped.");
    }

    @Test
    void aLineOfAHundredMegabytes() {
        byte[] bytes = new byte[100_000_000];
        Arrays.fill(bytes, (byte) 'a');
        refused(file("a.csv", bytes), "a.csv has a first line too long for a table.");
        byte[] start = "x,y\n1,2\n3,4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        refused(
                file("b.csv", bytes),
                "Line 4 of b.csv has a cell of more than a million characters; either a quote is never closed, or this"
                        + " is no table.");
        Arrays.fill(bytes, start.length, bytes.length, (byte) ',');
        refused(
                file("c.csv", bytes),
                "Line 4 of c.csv has more than 10,000 cells; check the delimiter, and whether rows and columns are"
                        + " swapped.");
    }

    @Test
    void aWrongEncodingThatWasChosen() {
        Path file = file("a.csv", "x,y\n1,2\n3,4\n5,6\n", StandardCharsets.UTF_8);
        Format format = DatasetReader.preview(file).format().withEncoding(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> DatasetReader.preview(file, format)).isInstanceOf(InvalidInputException.class);
        Path cut = file("b.csv", Arrays.copyOf("x,y\n1,é\n2,ü".getBytes(StandardCharsets.UTF_16LE), 21));
        Format chosen = DatasetReader.preview(cut).format();
        assertThatThrownBy(() -> DatasetReader.read(cut, chosen, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("b.csv is not UTF-16LE; choose another encoding.");
    }

    @Test
    void foreignJson() {
        refused(
                "a.json",
                "{\"x\": [1, 2]}",
                "a.json starts with an object at line 1, column 1; a table in JSON is an array of objects,"
                        + " [{\"x\": 1, \"y\": 2}], or of arrays, [[1, 2]].");
        refused("b.json", "[1, 2, 3]", "b.json has no rows; a table in JSON is an array of objects or of arrays.");
        refused("c.json", "[{\"x\": 1}, {\"x\": ", "c.json is cut off: it ends inside a value at line 1, column 18.");
        assertThatThrownBy(() -> read("d.json", "[{\"x\": 1},\n {x: 2}]"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("d.json is no valid JSON at line 2, column ");
        assertThatThrownBy(() -> read("e.json", "[".repeat(100_000)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("e.json is no table: it is nested too deep, or holds an endless word.");
    }

    @Test
    void allColumnsSkipped() {
        Path file = file("a.csv", "x\n1\n");
        Format format = DatasetReader.preview(file).format().withType(0, ColumnType.SKIP);
        assertThatThrownBy(() -> DatasetReader.read(file, format, Job.QUIET))
                .hasMessage("All columns of a.csv are skipped; keep at least one.");
    }

    @Test
    void randomBytesAreReadOrRefused() {
        SplittableRandom random = new SplittableRandom(7);
        String[] names = {"a.csv", "a.json", "a.npy", "a.txt"};
        String alphabet = "01.,;\t|\"\n\r -eE{}[]:xyNA\u00e9";
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 3 > 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
                }
            }
            Path file = file(names[i % 4], bytes);
            try {
                assertThat(DatasetReader.read(file, Job.QUIET).dataset().rows()).isPositive();
            } catch (InvalidInputException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void damagedGoodFilesAreReadOrRefused() {
        SplittableRandom random = new SplittableRandom(8);
        byte[][] good = {
            "x,y,name\n1,2,\"a\"\n3,4.5,b\n".getBytes(StandardCharsets.UTF_8),
            "[{\"x\": 1, \"y\": [2, {\"a\": null}]}, {\"x\": \"a\", \"y\": true}]".getBytes(StandardCharsets.UTF_8),
            NpyTest.npy("'<f8'", "False", "(2, 2)", new byte[32])
        };
        String[] names = {"a.csv", "a.json", "a.npy"};
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good[i % 3].clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = file(names[i % 3], bytes);
            try {
                assertThat(DatasetReader.read(file, Job.QUIET).dataset().columns())
                        .isNotEmpty();
            } catch (InvalidInputException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void aCancelledJobStops() {
        Path file = file("a.csv", "x,y\n" + "1,2\n".repeat(100_000));
        assertThatThrownBy(() -> DatasetReader.read(file, Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }
}
