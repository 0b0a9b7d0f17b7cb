package org.asterism.ui.teach.lesson;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What can be done about lessons of one's own. */
public interface OwnLessons {
    /** Asks for the file of a lesson; empty where the person thought better of it. */
    Optional<Path> open();

    /** Begins a lesson. */
    void begin();

    /** What a lesson is called that was changed and not saved; empty where there is none. */
    ObservableValue<String> draft();

    /** Goes on writing that lesson. */
    void goOn();

    /** Goes on writing a lesson whose file cannot be read to its end. */
    void mend(Path file);
}
