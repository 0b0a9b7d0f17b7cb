package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.workspace.state.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the command palette finds, and in which order. */
class PaletteTest {
    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private PaletteModel model;

    @BeforeEach
    void setUp() {
        List<PaletteEntry> entries = List.of(
                entry("Zoom to fit", ""),
                entry("Export labels…", "Open data first"),
                entry("Export picture…", ""),
                entry("Gaussian mixture", ""),
                entry("Größere Oberfläche", ""),
                entry("Light or dark", ""),
                entry("Copy picture", ""));
        model = new PaletteModel(
                () -> entries, new PreferencesModel(new SettingsFile(folder.resolve("settings.json"))));
        model.open();
    }

    @Test
    void lettersInOrderFitAndBeginningsOfWordsComeFirst() {
        assertThat(found("ep")).first().isEqualTo("Export picture…");
        assertThat(found("pic")).startsWith("Copy picture", "Export picture…");
        assertThat(found("gm")).containsExactly("Gaussian mixture");
        assertThat(found("grossere")).isEmpty();
        assertThat(found("oberflache")).containsExactly("Größere Oberfläche");
        assertThat(found("pic exp")).containsExactly("Export picture…");
        assertThat(found("xyz")).isEmpty();
    }

    @Test
    void inARowIsBetterThanScattered() {
        assertThat(FuzzyMatch.score("mix", "Gaussian mixture").orElseThrow())
                .isGreaterThan(FuzzyMatch.score("gax", "Gaussian mixture").orElseThrow());
        assertThat(FuzzyMatch.score("ba", "ab")).isEmpty();
        assertThat(FuzzyMatch.score("", "ab")).isPresent();
    }

    @Test
    void whatCannotBeDoneIsFoundLastAndStays() {
        assertThat(found("export")).containsExactly("Export picture…", "Export labels…");
        model.perform(model.found().getLast());
        assertThat(done).isEmpty();
        assertThat(model.openProperty().get()).isTrue();
    }

    @Test
    void whatWasUsedLastComesFirst() {
        perform("Light or dark");
        perform("Copy picture");
        assertThat(done).containsExactly("Light or dark", "Copy picture");
        assertThat(model.openProperty().get()).isFalse();
        model.open();
        assertThat(found(""))
                .startsWith("Copy picture", "Light or dark", "Zoom to fit")
                .hasSize(7);
    }

    private void perform(String title) {
        model.open();
        model.queryProperty().set(title);
        model.perform(model.found().getFirst());
    }

    private List<String> found(String query) {
        model.queryProperty().set(query);
        return model.found().stream().map(PaletteEntry::title).toList();
    }

    private PaletteEntry entry(String title, String obstacle) {
        return new PaletteEntry(title, title, "", MaterialDesignP.PLAY, "", obstacle, () -> done.add(title));
    }
}
