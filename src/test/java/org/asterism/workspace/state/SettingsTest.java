package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings come back from their file, from older files, and from damaged ones as far as they can be read. */
class SettingsTest {
    private static final Settings CHOSEN = new Settings(
            new Look(Look.Theme.HIGH_CONTRAST, 125, Look.Language.GERMAN),
            new WindowPlace(20, 30, 1920, 1080, true),
            Map.of("tool-lasso", List.of("K", "Shortcut+K"), "save", List.of()),
            Map.of("explore", new PaneSizes(300, 350, Set.of(PaneSizes.Pane.LEFT))),
            List.of("save", "run-action"));

    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void setUp() {
        path = folder.resolve("settings.json");
        file = new StateDirectory(folder).settings();
    }

    @Test
    void settingsComeBack() {
        file.write(CHOSEN);
        assertThat(file.read()).isEqualTo(CHOSEN);
        file.write(Settings.INITIAL);
        assertThat(file.read()).isEqualTo(Settings.INITIAL);
    }

    @Test
    void versionOneHadThemeAndSize() throws IOException {
        Files.writeString(path, """
                {"format":"asterism-settings","version":1,"theme":"dark","width":1500.0,"height":900.0}""");
        assertThat(file.read()).isEqualTo(new Settings(Look.Theme.DARK, 1500, 900));
    }

    @Test
    void aFileOfAnotherKindOrANewerVersionIsForgotten() throws IOException {
        List<String> bad = List.of(
                "",
                "[]",
                "nonsense",
                "{}",
                "{\"format\":\"asterism-settings\",\"version\":1}",
                "{\"format\":\"asterism-settings\",\"version\":3}");
        for (String text : bad) {
            Files.writeString(path, text);
            assertThat(file.read()).isEqualTo(Settings.INITIAL);
        }
    }

    @Test
    void aBadPartLeavesTheOthers() throws IOException {
        file.write(CHOSEN);
        Files.writeString(path, Files.readString(path).replace("high-contrast", "pink"));
        assertThat(file.read()).isEqualTo(CHOSEN.withLook(Look.INITIAL));
    }

    @Test
    void anyDamageGivesSettingsThatCanBeUsed() throws IOException {
        file.write(CHOSEN);
        byte[] good = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2000; round++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(32, 127);
            Files.write(path, bad);
            Settings read = file.read();
            assertThat(read.look().scale()).isBetween(Look.SMALLEST, Look.LARGEST);
            assertThat(read.place().width()).isBetween(400.0, 20_000.0);
        }
    }

    @Test
    void valuesOutOfRangeAreTakenToTheNearest() {
        assertThat(Look.INITIAL.withScale(1).scale()).isEqualTo(80);
        assertThat(Look.INITIAL.withScale(900).scale()).isEqualTo(200);
        assertThat(WindowPlace.sized(Double.NaN, -5)).isEqualTo(WindowPlace.sized(1280, 400));
        assertThat(PaneSizes.INITIAL.withWidths(-1, 1e9)).isEqualTo(PaneSizes.INITIAL.withWidths(120, 2000));
        assertThat(CHOSEN.withRecent(Collections.nCopies(40, "a")).recent()).hasSize(Settings.MOST_RECENT);
    }

    @Test
    void aWindowIsMovedToWhereItCanBeSeen() {
        WindowPlace far = new WindowPlace(5000, -300, 1920, 1080, false);
        assertThat(far.within(0, 0, 1280, 800)).isEqualTo(new WindowPlace(0, 0, 1280, 800, false));
        WindowPlace fits = new WindowPlace(100, 50, 800, 600, false);
        assertThat(fits.within(0, 0, 1280, 800)).isEqualTo(fits);
        assertThat(WindowPlace.sized(800, 600).within(0, 0, 1280, 800)).isEqualTo(WindowPlace.sized(800, 600));
    }
}
