package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Undoing, and selecting without the mouse. */
final class EditActions {
    private final Desk desk;
    private final BooleanProperty presenting;

    EditActions(Desk desk, BooleanProperty presenting) {
        this.desk = desk;
        this.presenting = presenting;
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.EDIT, undo(), redo()),
                Group.of(Category.EDIT, all(), invert(), nothing(), keep()),
                Group.of(Category.EDIT, leave()));
    }

    private Action undo() {
        ReadOnlyStringProperty name = desk.document().undoNameProperty();
        return new Action("undo", text("window.undo"), MaterialDesignU.UNDO, desk.document()::undo)
                .keys("Shortcut+Z")
                .titled(title(name, text("window.undo"), edit -> text("window.undo.named", edit)))
                .when(new Condition(Bindings.isNotEmpty(name), text("window.needs.undo")));
    }

    private Action redo() {
        ReadOnlyStringProperty name = desk.document().redoNameProperty();
        return new Action("redo", text("window.redo"), MaterialDesignR.REDO, desk.document()::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .titled(title(name, text("window.redo"), edit -> text("window.redo.named", edit)))
                .when(new Condition(Bindings.isNotEmpty(name), text("window.needs.redo")));
    }

    private static StringBinding title(ReadOnlyStringProperty edit, String without, UnaryOperator<String> with) {
        return Bindings.createStringBinding(() -> edit.get().isEmpty() ? without : with.apply(edit.get()), edit);
    }

    private Action all() {
        return new Action(
                        "select-all", text("window.select-all"), MaterialDesignS.SELECT_ALL, desk.scatter()::selectAll)
                .keys("Shortcut+A")
                .when(Conditions.study(desk));
    }

    private Action invert() {
        return new Action(
                        "invert",
                        text("window.invert"),
                        MaterialDesignS.SELECT_INVERSE,
                        desk.scatter()::invertSelection)
                .keys("Shortcut+I")
                .when(Conditions.study(desk));
    }

    private Action nothing() {
        return new Action(
                        "select-nothing",
                        text("window.select-nothing"),
                        MaterialDesignS.SELECT_OFF,
                        desk.scatter()::selectNothing)
                .keys("Shortcut+D")
                .when(Conditions.selected(desk));
    }

    private Action keep() {
        return new Action("select-keep", text("tools.kept.action"), MaterialDesignS.SELECT_MARKER, desk.kept()::keep)
                .keys("Shortcut+Shift+K")
                .when(new Condition(desk.kept().keepableProperty(), text("window.needs.selection")));
    }

    private Action leave() {
        Condition something = new Condition(
                Bindings.greaterThan(desk.scatter().selectedProperty(), 0)
                        .or(Bindings.isNotNull(desk.scatter().previewProperty()))
                        .or(Bindings.isNotNull(desk.ambiguity().spotProperty()))
                        .or(presenting),
                text("window.needs.something"));
        return new Action("leave", text("window.leave"), MaterialDesignA.ARROW_LEFT, this::goBack)
                .keys("Esc")
                .when(something);
    }

    private void goBack() {
        if (presenting.get()) {
            presenting.set(false);
            return;
        }
        desk.ambiguity().spotProperty().set(null);
        desk.scatter().previewProperty().set(null);
        desk.scatter().selectNothing();
    }
}
