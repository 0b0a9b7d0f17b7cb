package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.Locale;
import org.asterism.workspace.codec.Json;

/** Where settings are kept. */
public final class SettingsFile {
    private final StateFile file;

    public SettingsFile(Path file) {
        this.file = new StateFile(file, "asterism-settings");
    }

    /** The settings; the initial ones where the file is missing or bad. */
    public Settings read() {
        return file.read(fields -> new Settings(
                        Settings.Theme.valueOf(fields.text("theme").toUpperCase(Locale.ROOT)),
                        fields.number("width"),
                        fields.number("height")))
                .orElse(Settings.INITIAL);
    }

    public void write(Settings settings) {
        file.write(Json.object()
                .put("theme", settings.theme().name().toLowerCase(Locale.ROOT))
                .put("width", settings.width())
                .put("height", settings.height()));
    }
}
