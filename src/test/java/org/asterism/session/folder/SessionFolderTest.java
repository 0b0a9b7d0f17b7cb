package org.asterism.session.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Examples;
import org.asterism.session.log.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFolderTest {
    private static final Seat ANN = Examples.seat("ann", 0, "aaaa");
    private static final Seat BOB = Examples.seat("bob", 1, "aaaa");

    @TempDir
    Path folder;

    private ExampleFolder example;

    @BeforeEach
    void create() throws IOException {
        example = ExampleFolder.in(folder);
    }

    @Test
    void peopleAndTheirAnswersComeBackAsTheyWere() {
        example.answer(BOB, Examples.MOONS, Examples.squares(1));
        example.answer(ANN, Examples.IRIS, Examples.squares(3));

        Session session = read();

        assertThat(session.problems()).isEmpty();
        assertThat(session.plan()).isEqualTo(ExampleFolder.PLAN);
        assertThat(session.plots()).containsOnlyKeys("iris", "moons");
        assertThat(session.people()).extracting(Participant::id).containsExactly("ann", "bob");
        Answer answer = session.people().getFirst().answer("iris").orElseThrow();
        assertThat(answer)
                .usingRecursiveComparison()
                .isEqualTo(Examples.answer(Examples.IRIS, example.fingerprint(Examples.IRIS), Examples.squares(3)));
        assertThat(session.people().getLast().number()).isEqualTo(1);
    }

    @Test
    void aSecondReadingKeepsWhatWasReadBefore() {
        example.answer(ANN, Examples.IRIS, Examples.squares(3));
        example.answer(BOB, Examples.IRIS, Examples.squares(2));
        SessionFolder reading = new SessionFolder(folder);
        assertThat(reading.changed()).isTrue();
        Session first = reading.read(Job.QUIET);
        assertThat(reading.changed()).isFalse();

        example.answer(BOB, Examples.MOONS, Examples.squares(1));
        assertThat(reading.changed()).isTrue();
        Session second = reading.read(Job.QUIET);

        assertThat(second.people().getFirst().answers().getFirst())
                .isSameAs(first.people().getFirst().answers().getFirst());
        assertThat(second.people().getLast().answers()).hasSize(2);
        assertThat(second.plots().get("iris")).isSameAs(first.plots().get("iris"));
        assertThat(second.problems()).isEmpty();
        assertThat(second).usingRecursiveComparison().isEqualTo(read());
    }

    @Test
    void anAnswerToAPlotThatHasChangedIsLeftOut() throws IOException {
        example.answer(ANN, Examples.IRIS, Examples.squares(3));
        example.answer(ANN, Examples.MOONS, Examples.squares(2));
        example.plot(Examples.IRIS, 3);

        Session session = read();

        assertThat(session.people().getFirst().answers())
                .extracting(Answer::trial)
                .containsExactly("moons");
        assertThat(session.problems())
                .containsExactly("ann.aaaa.jsonl: an answer is left out: the plot \"iris\" has changed since it was"
                        + " answered; put the old file back to use the answer.");
    }

    @Test
    void aPlotWhoseFileIsMissingIsNamed() throws IOException {
        example.answer(ANN, Examples.IRIS, Examples.squares(3));
        Files.delete(folder.resolve("plots/iris.csv"));

        Session session = read();

        assertThat(session.plots()).containsOnlyKeys("moons");
        assertThat(session.problems()).hasSize(2);
        assertThat(session.problems().getFirst()).contains("\"iris\"", "iris.csv", "missing; put it back");
        assertThat(session.problems().getLast()).contains("ann.aaaa.jsonl: an answer is left out");
    }

    @Test
    void twoPeopleOfOneIdAreCountedAsTwo() {
        example.answer(Examples.seat("p01", 0, "aaaa"), Examples.IRIS, Examples.squares(3));
        example.answer(Examples.seat("p01", 0, "bbbb"), Examples.IRIS, Examples.squares(2));

        Session session = read();

        assertThat(session.people()).extracting(Participant::id).containsExactly("p01", "p01 (2)");
        assertThat(session.problems())
                .containsExactly("Two people are called \"p01\", in p01.aaaa.jsonl and p01.bbbb.jsonl; the second is"
                        + " counted as \"p01 (2)\". If it is one person, add \"aaaa\" to \"continues\" in the first"
                        + " line of p01.bbbb.jsonl; if not, give one of them another \"person\" there.");
    }

    @Test
    void aPersonWhoWentOnOnAnotherMachineIsOne() {
        example.answer(Examples.seat("p01", 5, "aaaa"), Examples.IRIS, Examples.squares(3));
        example.answer(Examples.seat("p01", 5, "bbbb", "aaaa"), Examples.MOONS, Examples.squares(2));

        Session session = read();

        assertThat(session.problems()).isEmpty();
        assertThat(session.people()).extracting(Participant::id).containsExactly("p01");
        Participant person = session.people().getFirst();
        assertThat(person.number()).isEqualTo(5);
        assertThat(person.answers()).extracting(Answer::trial).containsExactlyInAnyOrder("iris", "moons");
        assertThat(person.files()).isEqualTo(List.of("p01.aaaa.jsonl", "p01.bbbb.jsonl"));
    }

    private Session read() {
        return SessionFolder.read(folder, Job.QUIET);
    }
}
