package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of answers gives where something is wrong with it. */
class LogFileTest {
    private static final Expected EXPECTED = new Expected("study", Map.of("iris", new Expected.Table(30, "f1")));

    @TempDir
    Path folder;

    private Path file;

    /** Lines: 1 header, 2 sat, 3 trial, 4 and 5 strokes, 6 answer, 7 trial, 8 stroke. */
    @BeforeEach
    void write() {
        Seat seat = Examples.seat("p01", 3, "abcd");
        file = seat.file(folder);
        try (Recorder recorder = Recorder.open(folder, Examples.plan(Examples.IRIS), seat)) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(1)));
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
            recorder.answer(Examples.answer(Examples.IRIS, "f1", Examples.squares(2)));
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(3)));
        }
    }

    @Test
    void aWholeFileHasNoProblems() {
        Log log = read();
        assertThat(log.problems()).isEmpty();
        assertThat(log.header().orElseThrow().number()).isEqualTo(3);
        assertThat(log.answers()).extracting(Answer::trial).containsExactly("iris");
        assertThat(log.unfinished()).contains("moons");
        assertThat(log.drafts().get("moons").sketch())
                .usingRecursiveComparison()
                .isEqualTo(Examples.squares(3));
        assertThat(log.number()).isEqualTo(7);
    }

    @Test
    void aFileThatIsCutOffAnywhereKeepsItsWholeLines() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int answered = end(whole, 6);
        for (int length = 1; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            Log log = read();
            assertThat(log.answers()).hasSize(length >= answered ? 1 : 0);
            int lines = lines(whole, length);
            if (whole[length - 1] != '\n') {
                assertThat(log.problems())
                        .contains("p01.abcd.jsonl, line " + (lines + 1)
                                + " is cut off, as when the program is stopped while it writes. All other lines are"
                                + " kept.");
            } else {
                assertThat(log.problems()).isEmpty();
            }
        }
    }

    @Test
    void aHalfLineBetweenWholeOnesIsNamed() throws IOException {
        change(4, line -> line.substring(0, line.length() / 2));
        Log log = read();
        assertThat(log.answers()).hasSize(1);
        assertThat(log.problems())
                .startsWith("p01.abcd.jsonl, line 4 is left out: it is cut off, as when the program is stopped while it"
                        + " writes. All other lines are kept.");
    }

    @Test
    void aStrokeThatFollowsAMissingOneIsNotPutElsewhere() throws IOException {
        try (Recorder recorder = Recorder.open(folder, Examples.plan(Examples.IRIS), Examples.seat("p01", 3, "abcd"))) {
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(5)));
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(6)));
        }
        change(11, _ -> "");
        Log log = read();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl, line 11 is left out: a stroke before it is missing. All other lines"
                        + " are kept.");
        assertThat(log.drafts().get("moons").sketch().outlines()).hasSize(3);
    }

    @Test
    void binaryJunkIsNamedLineByLine() throws IOException {
        byte[] junk = new byte[1 << 20];
        new SplittableRandom(1).nextBytes(junk);
        append(junk);
        Log log = read();
        assertThat(log.answers()).hasSize(1);
        assertThat(log.problems())
                .contains("p01.abcd.jsonl, line 9 is left out: it is damaged: no JSON object. All"
                        + " other lines are kept.");
        assertThat(log.problems()).hasSizeLessThan(60);
        assertThat(log.problems()).anySatisfy(problem -> assertThat(problem).contains("more lines with problems"));
    }

    @Test
    void aFileOfZerosHasNobodysAnswers() throws IOException {
        Files.write(file, new byte[5000]);
        assertThat(read().header()).isEmpty();
        assertThat(read().problems().getFirst()).contains("line 1 is cut off");
    }

    @Test
    void aLineLongerThanAnyIsSkippedWithoutLoadingIt() throws IOException {
        byte[] endless = new byte[Lines.LONGEST + (1 << 20)];
        Arrays.fill(endless, (byte) ' ');
        endless[endless.length - 1] = '\n';
        append(endless);
        append("{\"n\":8,\"at\":\"2036-05-01T12:00:00Z\",\"ms\":99999,\"kind\":\"back\"}\n");
        Log log = read();
        assertThat(log.problems())
                .contains("p01.abcd.jsonl, line 9 is left out: it is longer than 16 MB. All other lines are kept.");
        assertThat(log.number()).isEqualTo(8);
    }

    @Test
    void aClockThatWasSetBackIsSaidAndTimesStayRight() throws IOException {
        change(6, line -> line.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"2020-01-01T00:00:00Z\""));
        Log log = read();
        assertThat(log.answers().getFirst().time()).isEqualTo(Duration.ofMillis(7250));
        assertThat(log.problems()).hasSize(1);
        assertThat(log.problems().getFirst())
                .startsWith("p01.abcd.jsonl, line 6: the machine's clock was set back by ")
                .endsWith(" s before it; times at work come from another clock and are right.");
    }

    @Test
    void aTimeThatFallsCountsAsNone() throws IOException {
        change(4, line -> line.replaceFirst("\"ms\":\\d+", "\"ms\":500000"));
        Log log = read();
        assertThat(log.millis()).isEqualTo(500_000);
        assertThat(log.problems().getFirst())
                .startsWith("p01.abcd.jsonl, line 5: the time that only goes forward went back by ");
    }

    @Test
    void aFileOfAnotherSessionIsLeftOut() {
        Log log = LogFile.read(file, new Expected("other", Map.of()), Job.QUIET);
        assertThat(log.answers()).isEmpty();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl belongs to the session \"study\", not to \"other\"; it is left out."
                        + " Move it to the folder of its session.");
    }

    @Test
    void aFileOfANewerVersionIsLeftOut() throws IOException {
        change(1, line -> line.replace("\"version\":1", "\"version\":2"));
        Log log = read();
        assertThat(log.answers()).isEmpty();
        assertThat(log.problems())
                .containsExactly(
                        "p01.abcd.jsonl was written by a newer Asterism (version 2, this one reads up to 1); it"
                                + " is left out until Asterism is updated.");
    }

    @Test
    void aFileWithoutItsFirstLineIsNobodys() throws IOException {
        change(1, _ -> "");
        Log log = read();
        assertThat(log.header()).isEmpty();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl has no first line that says whose answers these are; it is left out.");
    }

    @Test
    void pointsThatThePlotHasNotAreRefused() throws IOException {
        change(6, line -> line.replace("[10,19]", "[10,30]"));
        Log log = read();
        assertThat(log.answers()).isEmpty();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl, line 6 is left out: it names point 30, but the plot has 30 points,"
                        + " numbered from 0. All other lines are kept.");
    }

    @Test
    void absurdlyManyPointsAreRefusedBeforeTheyTakeMemory() throws IOException {
        change(6, line -> line.replace("[10,19]", "[10,2000000000]"));
        assertThat(LogFile.read(file, Expected.ANYTHING, Job.QUIET).problems().getFirst())
                .contains("line 6", "it names point 2000000000");
        change(6, line -> line.replace("[10,2000000000]", "[10,9999999]" + ",3".repeat(3)));
        assertThat(LogFile.read(file, Expected.ANYTHING, Job.QUIET).problems().getFirst())
                .contains("line 6", "not in ascending order");
    }

    @Test
    void aLineThatIsThereTwiceCountsOnce() throws IOException {
        List<String> lines = Files.readAllLines(file);
        lines.add(6, lines.get(4));
        lines.add(7, lines.get(5));
        Files.write(file, lines);
        assertThat(read().problems()).isEmpty();
        assertThat(read().answers()).hasSize(1);
    }

    @Test
    void aNumberThatIsGivenTwiceIsNamed() throws IOException {
        change(7, line -> line.replaceFirst("\"n\":6", "\"n\":5"));
        assertThat(read().problems())
                .startsWith("p01.abcd.jsonl, line 7 is left out: its number 5 is not above that of the line before. All"
                        + " other lines are kept.");
    }

    @Test
    void kindsOfALaterVersionAreSkipped() throws IOException {
        append("{\"n\":8,\"at\":\"2036-05-01T12:00:00Z\",\"ms\":99999,\"kind\":\"gaze\",\"x\":[1,2]}\n");
        Log log = read();
        assertThat(log.number()).isEqualTo(8);
        assertThat(log.problems())
                .containsExactly(
                        "p01.abcd.jsonl has 1 lines of the kind \"gaze\", which this version does not know; they"
                                + " stay in the file and are skipped.");
    }

    @Test
    void everyByteOfALineMayBeWrongWithoutHarmToTheOthers() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = end(whole, 3); i < end(whole, 5) - 1; i += 3) {
            byte[] damaged = whole.clone();
            damaged[i] = (byte) random.nextInt(256);
            Files.write(file, damaged);
            assertThat(read().answers()).extracting(Answer::trial).containsExactly("iris");
        }
    }

    @Test
    void aFileThatGrowsIsReadFromWhereItEnded() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        LogReader reader = new LogReader(file, EXPECTED);
        for (int length = 0; length <= whole.length; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));
            reader.read(Job.QUIET);
        }
        Files.write(file, whole);
        assertThat(reader.read(Job.QUIET)).usingRecursiveComparison().isEqualTo(read());
    }

    @Test
    void aFileThatBecameAnotherIsReadAnew() throws IOException {
        LogReader reader = new LogReader(file, EXPECTED);
        reader.read(Job.QUIET);
        change(8, line -> line.replace("Group 3", "Group 33"));
        append("{\"n\":8,\"at\":\"2036-05-01T12:00:00Z\",\"ms\":99999,\"kind\":\"back\"}\n");
        assertThat(reader.read(Job.QUIET)).usingRecursiveComparison().isEqualTo(read());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LogFile.read(folder.resolve("none.jsonl"), EXPECTED, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot read the answers in ")
                .hasMessageContaining("there is no such file");
    }

    private Log read() {
        return LogFile.read(file, EXPECTED, Job.QUIET);
    }

    /** @param number of the line, from 1 */
    private void change(int number, UnaryOperator<String> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String changed = change.apply(lines.get(number - 1));
        assertThat(changed).isNotEqualTo(lines.get(number - 1));
        lines.set(number - 1, changed);
        lines.removeIf(String::isEmpty);
        Files.write(file, lines);
    }

    private void append(String text) throws IOException {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }

    private static int lines(byte[] bytes, int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Where a line, counted from 1, ends with its break. */
    private static int end(byte[] bytes, int line) {
        int end = 0;
        for (int left = line; left > 0; end++) {
            left -= bytes[end] == '\n' ? 1 : 0;
        }
        return end;
    }
}
