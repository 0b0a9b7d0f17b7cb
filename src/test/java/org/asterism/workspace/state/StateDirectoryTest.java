package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void recentFilesAreNewestFirstWithoutRepeats() {
        RecentFiles recent = new StateDirectory(folder.resolve("deep").resolve("down")).recentFiles();
        assertThat(recent.list()).isEmpty();
        for (int i = 0; i < 12; i++) {
            recent.add(folder.resolve(i + ".csv"));
        }
        recent.add(folder.resolve("5.csv"));
        recent.remove(folder.resolve("11.csv"));
        assertThat(recent.list())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("5.csv", "10.csv", "9.csv", "8.csv", "7.csv", "6.csv", "4.csv", "3.csv", "2.csv");
    }

    @Test
    void aPlaceThatCannotBeWrittenDoesNoHarm() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file");
        StateDirectory state = new StateDirectory(blocked);
        state.settings().write(new Settings(Look.Theme.DARK, 1280, 800));
        state.recentFiles().add(folder.resolve("a.csv"));
        assertThat(state.settings().read()).isEqualTo(Settings.INITIAL);
        assertThat(state.recentFiles().list()).isEmpty();
    }
}
