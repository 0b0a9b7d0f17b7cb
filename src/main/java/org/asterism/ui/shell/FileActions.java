package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Opening, making, saving and exporting. */
final class FileActions {
    private final Desk desk;
    private final FilePicker picker;
    private final Pictures pictures;

    FileActions(Desk desk, FilePicker picker, Pictures pictures) {
        this.desk = desk;
        this.picker = picker;
        this.pictures = pictures;
    }

    /** @param start shows the start page */
    List<Group> groups(Runnable start) {
        Condition study = Conditions.study(desk);
        return List.of(
                Group.of(Category.FILE, opening(), directly(), making(), drawing()),
                Group.of(Category.FILE, saving(study), savingAs(study)),
                Group.of(Category.FILE, exportingLabels(study), exportingPicture(study), copyingPicture(study)),
                Group.of(
                        Category.FILE,
                        new Action("start-page", text("window.start-page"), MaterialDesignS.SHAPE_OUTLINE, start)
                                .keys("Shortcut+N")));
    }

    /** Asks for a file and looks at it. */
    void open() {
        picker.open().ifPresent(this::look);
    }

    /** Looks at a data file before opening it; opens a workspace or a session at once. */
    void look(Path file) {
        if (FilesModel.workspace(file) || SessionDesk.holds(file)) {
            desk.files().open(file);
        } else {
            desk.imports().look(file);
        }
    }

    private Action opening() {
        return new Action("open", text("window.open"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::open)
                .keys("Shortcut+O");
    }

    private Action directly() {
        return new Action(
                        "open-directly",
                        text("window.open-directly"),
                        MaterialDesignF.FILE_OUTLINE,
                        () -> picker.open().ifPresent(desk.files()::open))
                .keys("Shortcut+Shift+O");
    }

    private Action making() {
        return new Action("make-action", text("window.make"), MaterialDesignC.CREATION, desk.make()::show)
                .keys("Shortcut+M");
    }

    private Action drawing() {
        return new Action("draw-action", text("drawing.draw"), MaterialDesignD.DRAW, desk.drawing()::show)
                .keys("Shortcut+Shift+M");
    }

    private Action saving(Condition study) {
        return new Action("save", text("window.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE, this::save)
                .keys("Shortcut+S")
                .when(study);
    }

    private Action savingAs(Condition study) {
        return new Action("save-as", text("window.save-as"), MaterialDesignC.CONTENT_SAVE_EDIT_OUTLINE, this::saveAs)
                .keys("Shortcut+Shift+S")
                .when(study);
    }

    private Action exportingLabels(Condition study) {
        return new Action(
                        "export-labels",
                        text("window.export-labels"),
                        MaterialDesignT.TABLE_ARROW_RIGHT,
                        this::exportLabels)
                .keys("Shortcut+E")
                .when(study);
    }

    private Action exportingPicture(Condition study) {
        return new Action(
                        "export-picture",
                        text("window.export-picture"),
                        MaterialDesignI.IMAGE_OUTLINE,
                        pictures::export)
                .keys("Shortcut+Shift+E")
                .when(study);
    }

    private Action copyingPicture(Condition study) {
        return new Action("copy-picture", text("pictures.copy-plot"), MaterialDesignC.CONTENT_COPY, pictures::copy)
                .keys("Shortcut+Shift+I")
                .when(study);
    }

    private void save() {
        Path file = desk.files().fileProperty().get();
        if (file == null) {
            saveAs();
        } else {
            desk.files().save(file);
        }
    }

    private void saveAs() {
        picker.save(text("window.ask.save"), desk.files().suggestion(".asterism"))
                .ifPresent(desk.files()::save);
    }

    private void exportLabels() {
        picker.save(text("window.ask.labels"), desk.files().suggestion("-labels.csv"))
                .ifPresent(desk.files()::exportLabels);
    }
}
