package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.result.SessionOnDisk;
import org.asterism.session.result.SimulatedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelling sessions from the window's menu: begin one, open one, read what people answered, replay, export. */
class SessionTest {
    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewSessionBeginsWithItsPlan() throws TimeoutException {
        Path session = folder.resolve("new");
        window.files.add(session);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(PlanFile.in(session)).isTrue();
        assertThat(window.visible("#plan")).isTrue();
        assertThat(window.desk().sessions().folder()).contains(session);
        window.keys(KeyCode.ESCAPE);
        assertThat(window.visible("#plan")).isFalse();
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        assertThat(window.visible("#plan")).isTrue();
    }

    @Test
    void whatPeopleAnsweredIsReadAndReplayed() throws TimeoutException {
        Path session = SessionOnDisk.write(SimulatedSession.of(3, 90, 6), folder.resolve("session"));
        window.files.add(session);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.visible("#agreement-page")).isTrue();
        window.interact(() -> window.desk().sessions().dashboard().open("plot-2"));
        window.settle();
        window.click("#agreement-tile-p02");
        window.click("#agreement-replay");
        assertThat(window.robot.lookup("#replay-title").<Labeled>query().getText())
                .startsWith("p02");
        window.keys(KeyCode.ESCAPE);
        assertThat(window.visible("#agreement-page")).isTrue();
        assertThat(window.visible("#replay-title")).isFalse();
    }

    @Test
    void anAnswerThatComesInIsThereWithoutAsking() throws TimeoutException {
        Path session = SessionOnDisk.write(SimulatedSession.of(2, 60, 3), folder.resolve("session"));
        Path late = SessionOnDisk.write(SimulatedSession.of(2, 60, 4), folder.resolve("late"));
        window.interact(() -> window.desk().files().open(session));
        window.settle();
        assertThat(window.desk().sessions().session().session().orElseThrow().people())
                .hasSize(3);
        copy(late.resolve("answers/p04.test.jsonl"), session.resolve("answers/p04.test.jsonl"));
        window.await(() -> window.desk()
                        .sessions()
                        .session()
                        .session()
                        .orElseThrow()
                        .people()
                        .size()
                == 4);
    }

    @Test
    void aTableOfPeoplesGroupsOpensOnTheSamePage() throws TimeoutException {
        Path table = folder.resolve("raters.csv");
        TestDesk.write(table, "x,y,ann,ben,cleo\n0,0,0,1,5\n0,1,0,1,5\n1,0,0,1,5\n9,9,1,0,2\n9,8,1,0,2\n8,9,1,0,5\n");
        window.interact(() -> window.desk().sessions().dashboard().open(table));
        window.settle();
        assertThat(window.visible("#agreement-page")).isTrue();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
