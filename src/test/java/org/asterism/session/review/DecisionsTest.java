package org.asterism.session.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Person;
import org.asterism.session.result.SimulatedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theLastDecisionHoldsWhoeverMadeIt() {
        ReviewFile ada = new ReviewFile(folder, new Person("Ada"), "aaaa");
        ReviewFile bob = new ReviewFile(folder, new Person("Bob"), "bbbb");
        bob.add(List.of(decision("plot-1", "Bob", 1, NOON.plusSeconds(5))));
        ada.add(List.of(decision("plot-1", "Ada", 0, NOON), decision("plot-2", "Ada", 0, NOON)));
        Decisions found = Decisions.read(session());
        assertThat(found.problems()).isEmpty();
        assertThat(found.byPlot().get("plot-1").reviewer()).isEqualTo("Bob");
        assertThat(found.byPlot().get("plot-1").labels()).containsExactly(1, 1, 1);
        assertThat(found.byPlot().get("plot-2").reviewer()).isEqualTo("Ada");
    }

    @Test
    void aDecisionIsTakenBackByAnother() {
        ReviewFile ada = new ReviewFile(folder, new Person("Ada"), "aaaa");
        ada.add(List.of(decision("plot-1", "Ada", 0, NOON)));
        ada.add(List.of(Decision.withdrawn("plot-1", "Ada", NOON.plusSeconds(1))));
        assertThat(Decisions.read(session()).byPlot()).isEmpty();
    }

    @Test
    void aTornLineIsNamedAndTheOthersAreKept() throws IOException {
        ReviewFile ada = new ReviewFile(folder, new Person("ada"), "aaaa");
        ada.add(List.of(decision("plot-1", "ada", 0, NOON)));
        Path file = folder.resolve("review/ada.aaaa.jsonl");
        Files.writeString(file, "{\"plot\":\"plo", StandardOpenOption.APPEND);
        ada.add(List.of(decision("plot-2", "ada", 1, NOON)));
        Decisions found = Decisions.read(session());
        assertThat(found.byPlot()).containsOnlyKeys("plot-1", "plot-2");
        assertThat(found.problems()).singleElement().asString().contains("ada.aaaa.jsonl, line 2");
    }

    @Test
    void aDecisionOnAPlotThatChangedIsLeftOutAndSaid() {
        ReviewFile ada = new ReviewFile(folder, new Person("Ada"), "aaaa");
        ada.add(List.of(new Decision("plot-1", "Ada", Decision.Source.CONSENSUS, "", new int[7], NOON)));
        Decisions found = Decisions.read(session());
        assertThat(found.byPlot()).isEmpty();
        assertThat(found.problems()).singleElement().asString().contains("plot-1");
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Files.writeString(folder.resolve("review"), "");
        ReviewFile ada = new ReviewFile(folder, new Person("Ada"), "aaaa");
        assertThatThrownBy(() -> ada.add(List.of(decision("plot-1", "Ada", 0, NOON))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Cannot keep the decision");
    }

    private Session session() {
        Session made = SimulatedSession.of(2, 3, 2);
        return new Session(folder, made.plan(), made.plots(), made.people(), List.of());
    }

    private static Decision decision(String plot, String reviewer, int label, Instant at) {
        return new Decision(plot, reviewer, Decision.Source.CONSENSUS, "", new int[] {label, label, label}, at);
    }
}
