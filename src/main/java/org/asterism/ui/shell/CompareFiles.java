package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.asterism.ui.compare.CompareView;
import org.asterism.ui.text.Messages;

/** Asks for the folders and files of the page that compares plots. */
record CompareFiles(FilePicker picker, FilesModel files) implements CompareView.Files {
    @Override
    public Optional<Path> folder() {
        return picker.folder(Messages.text("window.ask.folder"));
    }

    @Override
    public Optional<Path> export() {
        return picker.save("Export scores as CSV or JSON", files.suggestion("-ambiguity.csv"));
    }
}
