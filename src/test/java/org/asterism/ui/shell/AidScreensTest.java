package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.catalog.Algorithms;
import org.asterism.data.Samples;
import org.asterism.ui.aid.AidModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the guides beside the parameters, small and large, for people to look at, in {@code target/screens}. */
@Tag("screens")
class AidScreensTest {
    private static final List<String> ALGORITHMS =
            List.of("agglomerative", "optics", "hdbscan", "dbscan", "gaussian-mixture", "k-means", "k-medoids");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1180, 1180", "DARK, 1600, 1280"})
    void guides(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        Path screens = Path.of("target", "screens");
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            AidModel aid = window.desk().tuning().aid();
            window.interact(() -> aid.largeProperty().set(true));
            for (String id : ALGORITHMS) {
                window.interact(() -> window.desk().algorithm().chosenProperty().set(Algorithms.schema(id)));
                window.interact(() -> aid.live().liveProperty().set(true));
                window.picture(screens.resolve("aid-" + id + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
            }
        }
    }
}
