package org.asterism.ui.agreement;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.session.folder.Session;
import org.asterism.session.result.SimulatedSession;
import org.asterism.ui.text.Messages;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the page for people to look at, in {@code target/screens}; run by {@code mvn -Pscreens test}. */
@Tag("screens")
class DashboardScreensTest {
    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 740", "DARK, 1920, 1020"})
    void manyPlots(Theme theme, int width, int height) throws IOException, TimeoutException {
        pictures("many", SimulatedSession.of(60, 400, 50), theme, width, height);
    }

    @Test
    void nobody() throws IOException, TimeoutException {
        pictures("nobody", SimulatedSession.of(4, 60, 0), Theme.LIGHT, 1280, 740);
    }

    @Test
    void onePerson() throws IOException, TimeoutException {
        pictures("one", SimulatedSession.of(4, 60, 1), Theme.LIGHT, 1280, 740);
    }

    @Test
    void longNamesInGerman() throws IOException, TimeoutException {
        Messages.speak(Locale.GERMAN);
        List<String> names = List.of(
                "Friederike-Charlotte von Hohenstein", "Maximilian Müller-Lüdenscheidt", "Ann", "Bob", "Cy", "Dee");
        pictures("german", SimulatedSession.named(8, 200, names), Theme.LIGHT, 1280, 740);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 740", "DARK, 1280, 740"})
    void aTableOfOnePlot(Theme theme, int width, int height) throws IOException, TimeoutException {
        Path table = Path.of("../shared/data/human-raters/iris_umap_6_18raters.csv");
        assumeTrue(Files.exists(table), "the table of the human raters is not there");
        try (TestPage page = new TestPage(SimulatedSession.of(0, 0, 0), theme, width, height)) {
            page.interact(() -> page.model.open(table));
            pictures(page, "table", theme, width);
        }
    }

    private static void pictures(String name, Session session, Theme theme, int width, int height)
            throws IOException, TimeoutException {
        try (TestPage page = new TestPage(session, theme, width, height)) {
            pictures(page, name, theme, width);
        }
    }

    private static void pictures(TestPage page, String name, Theme theme, int width)
            throws IOException, TimeoutException {
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        for (Tab tab : Tab.values()) {
            page.interact(() -> page.model.tabProperty().set(tab));
            page.picture("agreement-" + name + "-" + tab.name().toLowerCase(Locale.ROOT) + end);
        }
    }
}
