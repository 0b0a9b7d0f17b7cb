package org.asterism.ui.document;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.session.folder.Session;
import org.jspecify.annotations.Nullable;

/** The labelling session that is open in the window, as its folder held it when it was last read. */
public final class SessionModel {
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>(this, "session");

    /** Null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session.get());
    }

    /** Shows a session, or a newer reading of the same folder; null closes it. */
    public void show(@Nullable Session read) {
        session.set(read);
    }
}
