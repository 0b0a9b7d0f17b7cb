package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.data.Samples;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the difference lens and the agreement of all runs, in {@code target/screens}. */
@Tag("screens")
class LensScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 900, 620"})
    void lens(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            run(window, "k-means", "k", "3");
            run(window, "k-means", "k", "5");
            run(window, "dbscan", "epsilon", "2");
            window.interact(() -> window.desk().tuning().lens().show());
            window.settle();
            for (double share : new double[] {0, 0.5, 1}) {
                window.interact(
                        () -> window.desk().tuning().lens().shareProperty().set(share));
                window.picture(SCREENS.resolve("lens-" + name + "-" + Math.round(100 * share) + ".png"));
            }
            window.interact(() ->
                    window.desk().tuning().lens().compare(new Coloring.ByColumn("species"), new Coloring.ByRun(2)));
            window.settle();
            window.interact(() -> window.robot.moveTo("#lens-sankey"));
            window.picture(SCREENS.resolve("lens-" + name + "-truth.png"));
            run(window, "gaussian-mixture", "components", "3");
            run(window, "agglomerative", "k", "4");
            window.keys(KeyCode.SHIFT, KeyCode.N);
            window.keys(KeyCode.RIGHT);
            window.picture(SCREENS.resolve("all-pairs-" + name + ".png"));
        }
    }

    private static void run(TestWindow window, String algorithm, String option, String value) throws TimeoutException {
        window.interact(() -> {
            var model = window.desk().algorithm();
            model.chosenProperty()
                    .set(model.algorithms().stream()
                            .filter(schema -> schema.id().equals(algorithm))
                            .findFirst()
                            .orElseThrow());
            model.set(option, value);
            model.run();
        });
        window.settle();
    }
}
