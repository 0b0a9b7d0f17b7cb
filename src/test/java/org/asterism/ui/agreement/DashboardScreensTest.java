package org.asterism.ui.agreement;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.session.folder.Session;
import org.asterism.session.result.SimulatedSession;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the page for people to look at, in {@code target/screens}; run by {@code mvn -Pscreens test}. */
@Tag("screens")
class DashboardScreensTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 740", "DARK, 1920, 1020"})
    void manyPlots(Theme theme, int width, int height) throws IOException, TimeoutException {
        pictures("many", SimulatedSession.of(60, 400, 50), theme, width, height);
    }

    private static void pictures(String name, Session session, Theme theme, int width, int height)
            throws IOException, TimeoutException {
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (TestPage page = new TestPage(session, theme, width, height)) {
            for (Tab tab : Tab.values()) {
                page.interact(() -> page.model.tabProperty().set(tab));
                page.picture("agreement-" + name + "-" + tab.name().toLowerCase(Locale.ROOT) + end);
            }
        }
    }
}
