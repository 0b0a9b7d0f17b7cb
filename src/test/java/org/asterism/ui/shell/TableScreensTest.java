package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.asterism.annotation.RangeSelection;
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
    @EnumSource(
            value = Look.Theme.class,
            names = {"LIGHT", "DARK"})
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

    @ParameterizedTest
    @EnumSource(
            value = Look.Theme.class,
            names = {"LIGHT", "DARK"})
    void histograms(Look.Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        try (TestWindow window = new TestWindow(folder.resolve("state"), new Settings(theme, 1280, 900))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().histograms().showingProperty().set(true));
            window.picture(SCREENS.resolve("histograms-" + name));
            window.interact(() ->
                    window.desk().scatter().select(new RangeSelection("body mass (g)", 4500, 9000), SelectionMode.NEW));
            window.interact(() -> window.desk().table().showingProperty().set(true));
            window.picture(SCREENS.resolve("histograms-selected-" + name));
            Path wide = TestDesk.write(folder.resolve("wide.csv"), wide());
            window.interact(() -> window.desk().files().open(wide));
            window.settle();
            window.interact(() -> window.desk().table().filterProperty().set("kind of measurement 3 ~ low or 7"));
            window.picture(SCREENS.resolve("wide-" + name));
        }
    }

    /** Thirty columns with long names, odd values and gaps. */
    private static String wide() {
        SplittableRandom random = new SplittableRandom(4);
        StringBuilder text = new StringBuilder("a,b");
        IntStream.range(0, 28)
                .forEach(i -> text.append(
                                i % 4 == 3 ? ",kind of measurement " : ",mean temperature (°C) of the inner sensor ")
                        .append(i));
        for (int row = 0; row < 400; row++) {
            text.append('\n').append(random.nextInt(90)).append(',').append(random.nextGaussian() * 1e7);
            for (int i = 0; i < 28; i++) {
                String word = List.of("very low", "low", "high", "", "a much longer answer, in words", "7")
                        .get(random.nextInt(6));
                String number =
                        random.nextInt(9) == 0 ? "" : Double.toString(random.nextGaussian() * Math.pow(10, i - 14));
                text.append(',').append(i % 4 == 3 ? '"' + word + '"' : number);
            }
        }
        return text.append('\n').toString();
    }
}
