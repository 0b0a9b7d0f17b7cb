package org.asterism.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.asterism.annotation.Label;
import org.asterism.annotation.PointShape;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Answer.Verdict;
import org.asterism.session.log.Recorder;
import org.asterism.session.plan.Display;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions, by mouse and by keys, with a look at what the folder holds afterwards. */
class SessionJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void aWholeSessionByMouse() throws Exception {
        TestFolder.write(folder, TestFolder.whole(2));
        try (TestSession session = new TestSession(folder, "p01")) {
            session.click("#session-begin");
            session.click("#session-next");
            session.outline(-2.2, -3, 2.4, 4);
            session.outline(2.5, 5, 8.5, 10.8);
            session.click("Ambiguous");
            session.click("#session-next");
            assertThat(session.text("#session-agreement"))
                    .isEqualTo("You see the groups that are known. You outlined 2 groups; 3 are known.");
            session.click("#session-next");
            session.outline(-2.2, -3, 2.4, 4);
            session.click("#session-undo");
            session.click("#session-redo");
            session.click("Clear");
            session.click("#session-unsure");
            session.click("#session-next");
            session.click("#session-none");
            session.click("Very ambiguous");
            session.click("#session-next");
            assertThat(session.text("#session-folder")).isEqualTo(folder.toString());
            session.click("#session-next");
            assertThat(session.open()).isFalse();
            List<Answer> answers = session.kept("p01").answers();
            assertThat(answers).extracting(Answer::trial).containsExactly("try", "p0", "p1");
            assertThat(answers)
                    .extracting(Answer::verdict)
                    .containsExactly(Verdict.ANSWERED, Verdict.UNSURE, Verdict.ANSWERED);
            assertThat(answers.get(1).sketch().outlines())
                    .extracting(Outline::means)
                    .containsExactly(Means.LASSO);
            assertThat(answers.get(1).sketch().rows(0).cardinality()).isBetween(45, 50);
            assertThat(answers.get(1).responses()).isEqualTo(Map.of("ambiguity", "1"));
            assertThat(answers.get(2).sketch().outlines()).isEmpty();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.shown()).isEqualTo(Display.STUDY.withSide(480)));
        }
    }

    @Test
    void aWholeSessionByKeysAlone() throws Exception {
        TestFolder.write(folder, TestFolder.whole(3));
        try (TestSession session = new TestSession(folder, "")) {
            session.type("p07");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            wand(session);
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-said"))
                    .isEqualTo("Answer first: How ambiguous are the groups? Press 1 to 5.");
            session.keys(KeyCode.DIGIT2);
            session.keys(KeyCode.ENTER);
            assertThat(session.visible("#session-feedback")).isTrue();
            session.keys(KeyCode.BACK_SPACE);
            assertThat(session.text("#session-place")).isEqualTo("Practice 1 of 1");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);

            wand(session);
            session.keys(KeyCode.DIGIT1);
            session.keys(KeyCode.C);
            session.type("near the middle");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.G);
            session.keys(KeyCode.SHORTCUT, KeyCode.P);
            assertThat(session.visible("#session-plot")).isFalse();
            assertThat(session.text("#session-title")).isEqualTo("Paused");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.DIGIT3);
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.BACK_SPACE);
            session.keys(KeyCode.BACK_SPACE);
            assertThat(session.text("#session-place")).isEqualTo("Plot 1 of 3");
            session.keys(KeyCode.DIGIT5);
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.SHIFT, KeyCode.S);
            assertThat(session.text("#session-title")).isEqualTo("Thank you");
            session.keys(KeyCode.ENTER);
            assertThat(session.open()).isFalse();
            checkKeys(session.kept("p07").answers());
        }
    }

    /** Takes the group at the lower left with the wand. */
    private static void wand(TestSession session) throws Exception {
        session.keys(KeyCode.W);
        for (int step = 0; step < 3; step++) {
            session.keys(KeyCode.SHIFT, KeyCode.LEFT);
            session.keys(KeyCode.SHIFT, KeyCode.DOWN);
        }
        session.keys(KeyCode.SPACE);
        session.keys(KeyCode.SUBTRACT);
        session.keys(KeyCode.ENTER);
    }

    private static void checkKeys(List<Answer> answers) {
        assertThat(answers)
                .extracting(Answer::trial, Answer::verdict)
                .containsExactlyInAnyOrder(
                        tuple("try", Verdict.ANSWERED),
                        tuple("p0", Verdict.ANSWERED),
                        tuple("p1", Verdict.ANSWERED),
                        tuple("p2", Verdict.SKIPPED));
        Answer first = answers.stream()
                .filter(answer -> answer.trial().equals("p0"))
                .findFirst()
                .orElseThrow();
        assertThat(first.sketch().outlines()).extracting(Outline::means).containsExactly(Means.WAND);
        assertThat(first.sketch().rows(0).cardinality()).isBetween(30, 50);
        assertThat(first.responses()).isEqualTo(Map.of("ambiguity", "4"));
        assertThat(first.comment()).isEqualTo("near the middle");
        Answer second = answers.stream()
                .filter(answer -> answer.trial().equals("p1"))
                .findFirst()
                .orElseThrow();
        assertThat(second.sketch().rows(0).cardinality()).isEqualTo(TestFolder.POINTS);
    }

    @Test
    void aSessionThatIsClosedGoesOnWhereItStopped() throws Exception {
        TestFolder.write(folder, TestFolder.plan(3));
        try (TestSession session = new TestSession(folder, "p01")) {
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.G);
            session.keys(KeyCode.ENTER);
            session.outline(-2.2, -3, 2.4, 4);
        }
        try (TestSession session = new TestSession(folder, "p01")) {
            assertThat(session.text("#session-begin")).isEqualTo("Go on");
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-place")).isEqualTo("Plot 2 of 3");
            assertThat(session.text("#session-said")).startsWith("Welcome back");
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-place")).isEqualTo("Plot 3 of 3");
            Answer answer = session.kept("p01").answer("p1").orElseThrow();
            assertThat(answer.sketch().outlines()).extracting(Outline::means).containsExactly(Means.LASSO);
        }
    }

    @Test
    void labelsOfThePlanAreChosenByTheirKeys() throws Exception {
        List<Label> labels = List.of(new Label("Core", 0), new Label("Edge", 1, PointShape.BY_COLOR, "G", ""));
        TestFolder.write(
                folder, TestFolder.whole(1).with(draft -> draft.labels(labels).practice(List.of())));
        try (TestSession session = new TestSession(folder, "p01")) {
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            session.click("#session-whole");
            session.click("#session-none");
            session.keys(KeyCode.G);
            wand(session);
            session.keys(KeyCode.DIGIT1);
            session.keys(KeyCode.DIGIT9);
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-said")).startsWith("Answer first");
            session.keys(KeyCode.DIGIT3);
            session.keys(KeyCode.ENTER);
            Answer answer = session.kept("p01").answer("p0").orElseThrow();
            assertThat(answer.sketch().groups())
                    .extracting(group -> group.label().name())
                    .containsExactly("Core", "Edge");
            assertThat(answer.sketch().outlines()).extracting(Outline::group).containsExactly(1);
            assertThat(answer.responses()).isEqualTo(Map.of("ambiguity", "2"));
        }
    }

    @Test
    void aFullDiskSaysSoAndLosesNothing() throws Exception {
        TestFolder.write(folder, TestFolder.plan(2));
        AtomicReference<TestDiary> diary = new AtomicReference<>();
        try (TestSession session = new TestSession(folder, "p01", Theme.LIGHT, (plan, seat) -> {
            diary.set(new TestDiary(Diary.of(Recorder.open(folder, plan, seat))));
            return diary.get();
        })) {
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            diary.get().fill(true);
            session.outline(-2.2, -3, 2.4, 4);
            assertThat(session.text("#session-trouble-text")).contains(TestDiary.FULL);
            assertThat(session.text("#session-kept")).startsWith("Kept until");
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-place")).isEqualTo("Plot 1 of 2");
            diary.get().fill(false);
            session.click("#session-save");
            assertThat(session.visible("#session-trouble")).isFalse();
            session.keys(KeyCode.ENTER);
            assertThat(session.text("#session-place")).isEqualTo("Plot 2 of 2");
            assertThat(session.kept("p01").answer("p0").orElseThrow().sketch().outlines())
                    .hasSize(1);
        }
    }
}
