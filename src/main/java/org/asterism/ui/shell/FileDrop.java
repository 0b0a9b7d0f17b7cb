package org.asterism.ui.shell;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens files that are dropped on the window; a single one is looked at first. */
final class FileDrop {
    private final FileActions files;
    private final FilesModel model;

    FileDrop(FileActions files, FilesModel model) {
        this.files = files;
        this.model = model;
    }

    void on(Node node) {
        node.setOnDragOver(FileDrop::dragged);
        node.setOnDragDropped(this::dropped);
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        if (dropped.size() == 1) {
            files.look(dropped.getFirst().toPath());
        } else {
            dropped.forEach(file -> model.open(file.toPath()));
        }
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
    }
}
