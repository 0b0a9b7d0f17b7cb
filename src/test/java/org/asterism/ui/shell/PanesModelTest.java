package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.workspace.state.PaneSizes;
import org.asterism.workspace.state.PaneSizes.Pane;
import org.asterism.workspace.state.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Panes are as wide and as open as they were left, in each mode. */
class PanesModelTest {
    @TempDir
    private Path folder;

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.EXPLORE);

    @Test
    void eachModeRemembersItsPanesToTheNextStart() {
        PanesModel panes = open();
        panes.toggle(Pane.LEFT);
        panes.resize(300, 400);
        mode.set(Mode.LABEL);
        assertThat(panes.sizesProperty().get()).isEqualTo(PaneSizes.INITIAL);
        panes.togglePlotOnly();
        assertThat(panes.sizesProperty().get().shown()).isEmpty();

        PanesModel next = open();
        assertThat(next.sizesProperty().get().shown()).isEmpty();
        next.togglePlotOnly();
        assertThat(next.sizesProperty().get().shown()).containsExactlyInAnyOrder(Pane.values());
        mode.set(Mode.EXPLORE);
        assertThat(next.sizesProperty().get().right()).isEqualTo(400);
        assertThat(next.sizesProperty().get().shown()).containsExactlyInAnyOrder(Pane.RIGHT, Pane.RUNS);
        next.reset();
        assertThat(next.sizesProperty().get().left()).isEqualTo(PaneSizes.INITIAL.left());
    }

    private PanesModel open() {
        return new PanesModel(new PreferencesModel(new SettingsFile(folder.resolve("settings.json"))), mode);
    }
}
