package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.junit.jupiter.api.Test;

/** What a file of answers gives where it is cut off, damaged, or grows. */
class LogFileTest extends AnswersFileCase {
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
        assertThat(log.problems()).anySatisfy(problem -> assertThat(problem).contains("more problems like these"));
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
}
