package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.ui.Patience;
import org.asterism.workspace.state.StateDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppearanceTest {
    @TempDir
    private Path folder;

    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    /** The system's colour scheme lives as long as the program, a window does not. */
    @Test
    void aClosedWindowIsLetGo() throws TimeoutException {
        WeakReference<int[]> content = dressed();
        Patience.await(() -> {
            System.gc();
            return content.get() == null;
        });
        assertThat(system.get()).isEqualTo(ColorScheme.LIGHT);
    }

    private WeakReference<int[]> dressed() {
        int[] content = new int[1];
        Appearance appearance = new Appearance(new PreferencesModel(new StateDirectory(folder).settings()), system);
        appearance.follow(() -> content[0]++);
        system.set(ColorScheme.DARK);
        assertThat(content[0]).isEqualTo(2);
        system.set(ColorScheme.LIGHT);
        return new WeakReference<>(content);
    }
}
