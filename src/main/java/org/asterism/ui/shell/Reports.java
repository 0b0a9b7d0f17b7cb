package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.asterism.ui.control.Action;
import org.asterism.ui.report.RecipeModel;
import org.asterism.ui.report.RecipeView;
import org.asterism.workspace.codec.RecipeFile;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Recipes and reports of what is on screen. */
final class Reports {
    private final Desk desk;
    private final FilePicker picker;
    private final RecipeModel model;

    Reports(Desk desk, FilePicker picker) {
        this.desk = desk;
        this.picker = picker;
        model = desk.tuning().recipe();
    }

    List<Group> groups() {
        return List.of(Group.of(
                Category.FILE,
                new Action("report", text("report.write"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, this::write)
                        .keys("Shortcut+Shift+R")
                        .when(Conditions.study(desk)),
                new Action("recipe", text("report.show-recipe"), MaterialDesignC.CODE_JSON, model::show)
                        .keys("Shortcut+Shift+J")
                        .when(Conditions.study(desk))));
    }

    Page page() {
        return new Page(
                model.showingProperty(),
                new RecipeView(model, this::save, this::write, TuningPages::copy),
                Page.Room.WINDOW,
                text("report.hint"),
                model::close);
    }

    private void save() {
        picker.save(text("report.save-recipe"), desk.files().suggestion(RecipeFile.ENDING))
                .ifPresent(model::save);
    }

    private void write() {
        picker.save(text("report.write"), desk.files().suggestion(".html"))
                .ifPresent(file ->
                        model.report(file, LocalDate.now(ZoneId.systemDefault()).toString()));
    }
}
