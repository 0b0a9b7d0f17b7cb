package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the stability page for people to look at. */
@Tag("screens")
class StabilityScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, en", "DARK, 1920, 1080, en", "LIGHT, 900, 620, de"})
    void stability(Look.Theme theme, int width, int height, String language) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        Messages.speak(Locale.of(language));
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> {
                window.desk().document().onStudy(study -> Edits.truth(study, "species"));
                repeat(
                        window,
                        Schema.<Clusterer>of(KMeans.class).create(Map.of("k", 6, "starts", 1, "start", "random")));
            });
            window.picture(SCREENS.resolve("stability-empty-" + name));
            window.interact(() -> window.desk().tuning().stability().start());
            window.picture(SCREENS.resolve("stability-seeds-" + name));
            window.interact(() -> window.desk().tuning().stability().answer().choose(1));
            window.picture(SCREENS.resolve("stability-second-" + name));
            window.interact(() -> window.desk().tuning().stability().answer().showInPlot());
            window.picture(SCREENS.resolve("stability-plot-" + name));
            window.interact(() -> {
                repeat(window, new Dbscan(0.3, 8));
                window.desk().tuning().stability().start();
            });
            window.picture(SCREENS.resolve("stability-bootstrap-" + name));
        } finally {
            Messages.speak(Locale.ENGLISH);
        }
    }

    private static void repeat(TestWindow window, Clusterer algorithm) {
        window.desk().algorithm().show(new Recipe(algorithm, window.study().axes(), true));
        window.desk().tuning().stability().show();
    }
}
