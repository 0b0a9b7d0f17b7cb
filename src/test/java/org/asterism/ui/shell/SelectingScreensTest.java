package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.data.Samples;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the page of selection functions for people to look at. */
@Tag("screens")
class SelectingScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1680, 1000"})
    void plants(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().document().onStudy(study -> Edits.truth(study, "species")));
            for (var algorithm : List.of(new Hdbscan(10, 5), new GaussianMixture(4, 1), new Dbscan(0.2, 5))) {
                window.interact(() -> {
                    Recipe recipe = new Recipe(algorithm, window.study().axes(), false);
                    window.desk().algorithm().show(recipe);
                    window.desk().algorithm().run(recipe);
                });
                window.settle();
            }
            window.interact(() -> window.desk().tuning().selecting().show());
            window.settle();
            window.click("#selecting-start");
            window.settle();
            window.picture(SCREENS.resolve("selecting-" + name));
        }
    }
}
