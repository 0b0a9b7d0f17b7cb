package org.asterism.ui.plan;

import atlantafx.base.controls.Spacer;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.asterism.session.plan.Problem;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The line above the plan: back, new sessions, undo and redo, and the methods paragraph. */
final class PlanBar extends HBox {
    private final PlanModel model;
    private final PlanPicks picks;

    PlanBar(PlanModel model, PlanPicks picks) {
        super(8);
        this.model = model;
        this.picks = picks;
        setAlignment(Pos.CENTER_LEFT);
        Label title = Texts.text(Messages.text("plan.page"), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(back(), title, where(), new Spacer(), undo(), redo(), methods(), begin(), takePart());
    }

    private Button back() {
        Button back = Buttons.back("plan-back", Messages.text("plan.back"), model::close);
        return back;
    }

    private Label where() {
        Label where = Texts.text("", "muted", "small");
        ObservableValue<String> name = model.folderProperty().map(folder -> String.valueOf(folder.getFileName()));
        where.textProperty().bind(name.orElse(""));
        where.setMinWidth(0);
        where.setTooltip(new Tooltip());
        where.getTooltip()
                .textProperty()
                .bind(model.folderProperty().map(Path::toString).orElse(""));
        return where;
    }

    private Button undo() {
        Button undo = Icons.button("plan-undo", MaterialDesignU.UNDO, Messages.text("plan.undo"), model::undo);
        undo.disableProperty().bind(Bindings.not(model.undoableProperty()));
        return undo;
    }

    private Button redo() {
        Button redo = Icons.button("plan-redo", MaterialDesignR.REDO, Messages.text("plan.redo"), model::redo);
        redo.disableProperty().bind(Bindings.not(model.redoableProperty()));
        return redo;
    }

    private Button methods() {
        Button methods = new Button(Messages.text("plan.methods"), Icons.icon(MaterialDesignC.CONTENT_COPY));
        methods.setId("plan-methods");
        methods.setMinWidth(USE_PREF_SIZE);
        methods.setTooltip(new Tooltip(Messages.text("plan.methods-help")));
        methods.disableProperty().bind(model.planProperty().isNull());
        methods.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.methods());
            Clipboard.getSystemClipboard().setContent(content);
            model.methodsCopied();
        });
        return methods;
    }

    private Button takePart() {
        Button take = new Button(Messages.text("plan.take-part"), Icons.icon(MaterialDesignA.ACCOUNT_EDIT_OUTLINE));
        take.setId("plan-take-part");
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setTooltip(new Tooltip(Messages.text("plan.take-part-help")));
        take.disableProperty()
                .bind(model.folderProperty()
                        .isNull()
                        .or(Bindings.createBooleanBinding(
                                () -> model.problemsProperty().get().stream().anyMatch(Problem::stops),
                                model.problemsProperty())));
        take.setOnAction(_ -> picks.takePart().accept(model.folderProperty().get()));
        return take;
    }

    private MenuButton begin() {
        MenuItem study = item(
                "plan-new-study", Messages.text("plan.new-study"), folder -> model.create(folder, Start.CLAMS_STUDY));
        MenuItem empty =
                item("plan-new-empty", Messages.text("plan.new-empty"), folder -> model.create(folder, Start.EMPTY));
        MenuItem open = item("plan-open", Messages.text("plan.open"), model::open);
        MenuButton begin = new MenuButton(Messages.text("plan.session"), null, study, empty, open);
        begin.setId("plan-session");
        begin.setMinWidth(USE_PREF_SIZE);
        begin.setAccessibleText(Messages.text("plan.session-help"));
        return begin;
    }

    private MenuItem item(String id, String name, Consumer<Path> action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> pick(picks, name, action));
        return item;
    }

    static void pick(PlanPicks picks, String title, Consumer<Path> action) {
        picks.folder().apply(title).ifPresent(action);
    }
}
