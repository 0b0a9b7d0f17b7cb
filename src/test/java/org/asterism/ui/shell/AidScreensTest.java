package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.data.Samples;
import org.asterism.ui.aid.AidModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the guides beside the parameters for people to look at, in {@code target/screens}. */
@Tag("screens")
class AidScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 900", "DARK, 1600, 1000"})
    void guides(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            for (String id : new String[] {
                "dbscan", "optics", "agglomerative", "hdbscan", "gaussian-mixture", "k-means", "k-medoids", "mean-shift"
            }) {
                window.interact(() -> window.desk()
                        .algorithm()
                        .chosenProperty()
                        .set(window.desk().algorithm().algorithms().stream()
                                .filter(schema -> schema.id().equals(id))
                                .findFirst()
                                .orElseThrow()));
                window.settle();
                AidModel aid = window.desk().tuning().aid();
                window.picture(SCREENS.resolve("aid-" + id + "-" + name));
                window.interact(() -> {
                    aid.largeProperty().set(true);
                    aid.live().liveProperty().set(true);
                });
                window.picture(SCREENS.resolve("aid-large-" + id + "-" + name));
                window.interact(() -> {
                    aid.largeProperty().set(false);
                    aid.live().liveProperty().set(false);
                });
            }
        }
    }
}
