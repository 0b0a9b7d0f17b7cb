package org.asterism.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.asterism.session.log.Recorder;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Question;
import org.asterism.ui.text.Messages;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a session, to be looked at. */
@Tag("screens")
class SessionScreensTest {
    @TempDir
    private Path folder;

    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void aSessionFromWelcomeToThanks() throws Exception {
        try (TestSession session = session(plan(), Theme.LIGHT)) {
            session.size(1280, 800);
            session.picture("welcome");
            session.type("p01");
            session.picture("welcome-free");
            session.keys(KeyCode.ENTER);
            session.picture("instructions");
            session.keys(KeyCode.ENTER);
            session.lasso(-2, -2.6, 2.5, 3);
            session.lasso(2, 6, 8.5, 10.8);
            session.picture("trial-1280");
            session.keys(KeyCode.ENTER);
            session.picture("trial-blocked");
            session.keys(KeyCode.SHIFT, KeyCode.SLASH);
            session.picture("keys");
            session.keys(KeyCode.ESCAPE);
            session.keys(KeyCode.DIGIT4);
            session.keys(KeyCode.DIGIT2);
            session.keys(KeyCode.DIGIT2);
            session.keys(KeyCode.DIGIT4);
            session.picture("trial-answered");
            session.keys(KeyCode.SHORTCUT, KeyCode.P);
            session.picture("paused");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.ENTER);
            session.picture("feedback");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.SHIFT, KeyCode.S);
            session.picture("break");
            session.keys(KeyCode.ENTER);
            session.keys(KeyCode.SHIFT, KeyCode.S);
            session.picture("done");
        }
    }

    @Test
    void inTheDarkInGermanOnALargeScreen() throws Exception {
        Messages.speak(Locale.GERMAN);
        try (TestSession session = session(plan(), Theme.DARK)) {
            session.size(1920, 1080);
            session.type("p01");
            session.keys(KeyCode.ENTER);
            session.picture("instructions-dark");
            session.keys(KeyCode.ENTER);
            session.lasso(-2, -2.6, 2.5, 3);
            session.lasso(2, 6, 8.5, 10.8);
            session.keys(KeyCode.ENTER);
            session.picture("trial-1920-dark");
        }
    }

    @Test
    void onAProjectorWithAxesAndTooLittleRoom() throws Exception {
        Display axes = new Display(900, Display.Aspect.EQUAL_UNITS, 4, "#1f4e79", "#f4f1ea", 0.6, true);
        try (TestSession session = session(plan().with(draft -> draft.display(axes)), Theme.HIGH_CONTRAST)) {
            session.size(1024, 768);
            session.type("p01");
            session.keys(KeyCode.ENTER);
            session.picture("small-instructions");
            session.keys(KeyCode.ENTER);
            session.lasso(-2, -2.6, 2.5, 3);
            session.picture("small-trial");
        }
    }

    private TestSession session(Plan plan, Theme theme) throws Exception {
        TestFolder.write(folder, plan);
        return new TestSession(folder, "", theme, (asked, seat) -> Diary.of(Recorder.open(folder, asked, seat)));
    }

    private static Plan plan() {
        List<Question> more = List.of(
                new Question(
                        "ambiguity",
                        Question.Kind.RATING,
                        "How ambiguous are the groups?",
                        List.of("Very clear", "Clear", "Neither", "Ambiguous", "Very ambiguous"),
                        true),
                new Question("count", Question.Kind.COUNT, "How many groups could there be?", List.of(), false));
        return TestFolder.whole(2)
                .with(draft -> draft.questions(more))
                .with(draft -> draft.breakEvery(1))
                .with(draft -> draft.limitSeconds(90))
                .with(draft -> draft.confidence(Plan.Confidence.BOTH))
                .with(draft -> draft.display(Display.STUDY));
    }
}
