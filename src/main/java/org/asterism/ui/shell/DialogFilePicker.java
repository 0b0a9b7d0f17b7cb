package org.asterism.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks with the system's file dialogs, starting where the last one ended. */
final class DialogFilePicker implements FilePicker {
    private final Window owner;
    private @Nullable File folder;

    DialogFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("Open");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                "Tables and workspaces", "*.csv", "*.tsv", "*.txt", "*.json", "*.npy", "*.asterism"),
                        new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> tables() {
        FileChooser chooser = chooser(Messages.text("window.ask.tables"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt", "*.json", "*.npy"),
                        new ExtensionFilter("All files", "*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null
                ? List.of()
                : files.stream().map(file -> chosen(file).orElseThrow()).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chosen(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggested) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggested);
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
