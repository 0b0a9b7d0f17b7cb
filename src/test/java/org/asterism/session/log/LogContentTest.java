package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

/** What a file of answers gives whose lines are whole, but say what cannot be. */
class LogContentTest extends AnswersFileCase {
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
    void pointsThatThePlotHasNotAreRefusedWhereverTheyStandInTheLine() throws IOException {
        change(3, line -> line.replace("\"f1\"", "\"f0\""));
        change(6, LogContentTest::withOutlinesFirst);
        assertThat(read().answers()).hasSize(1);
        change(6, line -> line.replace("[10,19]", "[10,30]"));
        Log log = read();
        assertThat(log.answers()).isEmpty();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl: an answer is left out: the plot \"iris\" has only 30 points, and the"
                        + " answer names others.");
    }

    private static String withOutlinesFirst(String line) {
        int start = line.indexOf(",\"outlines\"");
        return "{" + line.substring(start + 1, line.length() - 1) + "," + line.substring(1, start) + "}";
    }

    @Test
    void anAnswerToThePlotOfAnotherTrialIsRefused() throws IOException {
        change(6, line -> line.replace("\"trial\":\"iris\"", "\"trial\":\"moons\""));
        Log log = read();
        assertThat(log.answers()).isEmpty();
        assertThat(log.problems())
                .containsExactly("p01.abcd.jsonl: an answer is left out: the plot \"iris\" is not that of the trial"
                        + " \"moons\".");
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

    /** As one damaged digit does; the lines after it are good. */
    @Test
    void aNumberFarAheadCostsItsLineOnly() throws IOException {
        change(5, line -> line.replaceFirst("\"n\":4", "\"n\":4000000"));
        assertThat(read().problems().getFirst())
                .contains("line 5 is left out", "its number 4000000 is far above that of the line before");
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
                        "p01.abcd.jsonl has a line of the kind \"gaze\", unknown to this version; kept in the file,"
                                + " and skipped.");
    }
}
