package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Samples;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the table for people to look at, beside those of {@link ScreensTest}. */
@Tag("screens")
class TableScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Look.Theme.class)
    void iris(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder, new Settings(theme, 1280, 800))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().algorithm().run());
            window.settle();
            window.interact(() -> window.desk().table().showingProperty().set(true));
            window.interact(() -> {
                window.desk().table().filterProperty().set("petal length (cm) > 4 and species ~ vir");
                window.desk().scatter().select(new RowSelection(new int[] {102, 103, 107}), SelectionMode.NEW);
            });
            window.picture(SCREENS.resolve("table-" + name));
        }
    }
}
