package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.List;

/** Where settings are kept. */
public final class SettingsFile {
    private final StateFile file;

    public SettingsFile(Path file) {
        this.file = new StateFile(file, "asterism-settings", List.of(SettingsJson::fromVersion1));
    }

    /** The settings; the initial ones where the file is missing or bad. */
    public Settings read() {
        return file.read(SettingsJson::read).orElse(Settings.INITIAL);
    }

    public void write(Settings settings) {
        file.write(SettingsJson.write(settings));
    }
}
