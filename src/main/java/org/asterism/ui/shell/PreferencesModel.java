package org.asterism.ui.shell;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.asterism.workspace.state.SettingsFile;

/** What a person chose once and for all; every change is kept at once. */
final class PreferencesModel {
    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Look> look;

    PreferencesModel(SettingsFile file) {
        this.file = file;
        Settings read = file.read();
        settings = new ReadOnlyObjectWrapper<>(this, "settings", read);
        look = new ReadOnlyObjectWrapper<>(this, "look", read.look());
    }

    Settings settings() {
        return settings.get();
    }

    /** Theme, scale and language. */
    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void look(UnaryOperator<Look> change) {
        change(now -> now.withLook(change.apply(now.look())));
    }

    void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            look.set(next.look());
            file.write(next);
        }
    }
}
