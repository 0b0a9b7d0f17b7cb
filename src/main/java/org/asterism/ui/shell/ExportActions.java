package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.asterism.lesson.Stage;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.teach.export.ExportModel;
import org.asterism.ui.teach.export.ExportView;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.teach.play.StageModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Taking runs away from the stage, as pictures. */
final class ExportActions {
    private final TeachDesk teach;
    private final FilePicker picker;

    ExportActions(TeachDesk teach, FilePicker picker) {
        this.teach = teach;
        this.picker = picker;
    }

    List<Group> groups() {
        return List.of(Group.of(Category.TEACH, steps(), handout()));
    }

    Page page() {
        ExportModel model = teach.export();
        return new Page(
                model.showingProperty(),
                new ExportView(model, this::save, teach::leaveExport),
                Page.Room.WINDOW,
                text("show.export-hint"),
                model::close);
    }

    private Action steps() {
        Condition run = new Condition(Bindings.isNotEmpty(teach.stage().lanes()), text("teach.needs-run"));
        return new Action("export-steps", text("show.export"), MaterialDesignF.FILMSTRIP, this::show).when(run);
    }

    private Action handout() {
        return new Action("handout", text("show.handout"), MaterialDesignP.PRINTER, this::print);
    }

    /** Of the lesson that is read; where none is, asks for one first. */
    private void print() {
        Opened opened = teach.lessons().openedProperty().get();
        Optional<Path> lesson = opened == null ? picker.open() : Optional.of(opened.file());
        lesson.ifPresent(file -> picker.save(text("show.handout-title"), text("show.handout-name"))
                .ifPresent(output -> teach.export().handout(file, output)));
    }

    /** The first run on the stage. */
    private void show() {
        StageModel stage = teach.stage();
        Stage data = stage.stageProperty().get();
        if (data != null) {
            teach.export().show(data, stage.lanes().getFirst());
        }
    }

    private void save() {
        ExportModel model = teach.export();
        Optional<Path> output = model.ending().isEmpty()
                ? picker.folder(text("show.ask-folder"))
                : picker.save(text("show.export-title"), text("show.file-name") + model.ending());
        output.ifPresent(model::save);
    }
}
