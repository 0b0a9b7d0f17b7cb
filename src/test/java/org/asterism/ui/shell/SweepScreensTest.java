package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Samples;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the sweep page for people to look at. */
@Tag("screens")
class SweepScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080", "LIGHT, 900, 620"})
    void sweeps(Look.Theme theme, int width, int height) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> {
                window.desk().document().onStudy(study -> Edits.truth(study, "species"));
                window.desk().algorithm().chosenProperty().set(Schema.of(new KMeans(3, 5, 1)));
                window.desk().algorithm().standardizedProperty().set(true);
                window.desk().tuning().sweep().show();
            });
            window.settle();
            click(window, "#sweep-start");
            window.picture(SCREENS.resolve("sweep-curves-" + name));
            click(window, "#sweep-part-lineage");
            window.picture(SCREENS.resolve("sweep-lineage-" + name));
            click(window, "#sweep-table");
            window.picture(SCREENS.resolve("sweep-table-" + name));
            click(window, "#sweep-charts");
            window.interact(() -> {
                window.desk().tuning().sweep().close();
                window.desk().algorithm().chosenProperty().set(Schema.of(new Dbscan(0.5, 5)));
                window.desk().tuning().sweep().show();
            });
            click(window, "#sweep-add-second");
            type(window, "#sweep-first-from", "0.1");
            type(window, "#sweep-first-to", "1");
            type(window, "#sweep-first-count", "10");
            type(window, "#sweep-second-from", "2");
            type(window, "#sweep-second-to", "16");
            type(window, "#sweep-second-count", "8");
            click(window, "#sweep-start");
            window.picture(SCREENS.resolve("sweep-map-" + name));
        }
    }

    @Test
    void german() throws IOException, TimeoutException {
        Messages.speak(Locale.GERMAN);
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 990, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().tuning().sweep().show());
            window.settle();
            click(window, "#sweep-add-second");
            window.picture(SCREENS.resolve("sweep-german-setup.png"));
            click(window, "#sweep-remove-second");
            click(window, "#sweep-start");
            window.picture(SCREENS.resolve("sweep-german.png"));
        } finally {
            Messages.speak(Locale.ENGLISH);
        }
    }

    private static void click(TestWindow window, String button) throws TimeoutException {
        window.interact(
                () -> window.robot.lookup(button).queryAs(ButtonBase.class).fire());
        window.settle();
    }

    private static void type(TestWindow window, String field, String text) {
        window.interact(
                () -> window.robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }
}
