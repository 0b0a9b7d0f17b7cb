package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.plan.Start;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Opening a labelling session, taking part in it, and reading what people answered. */
final class SessionActions {
    private final SessionDesk sessions;
    private final FilePicker picker;
    private final MainWindow.Surroundings surroundings;
    private final Condition open;

    SessionActions(SessionDesk sessions, FilePicker picker, MainWindow.Surroundings surroundings) {
        this.sessions = sessions;
        this.picker = picker;
        this.surroundings = surroundings;
        open = new Condition(
                Bindings.createBooleanBinding(
                        () -> sessions.folder().isPresent(), sessions.session().sessionProperty()),
                text("window.needs.session"));
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.SESSION, beginning(), beginningEmpty(), opening(), openingTable()),
                Group.of(Category.SESSION, planning(), takingPart(), reading()),
                Group.of(Category.SESSION, exporting(), closing()));
    }

    private Action beginning() {
        return new Action(
                        "session-new-study",
                        text("window.session.new-study"),
                        MaterialDesignA.ACCOUNT_MULTIPLE_PLUS_OUTLINE,
                        () -> create(Start.CLAMS_STUDY))
                .keys("Shortcut+Shift+N");
    }

    private Action beginningEmpty() {
        return new Action(
                "session-new-empty",
                text("window.session.new-empty"),
                MaterialDesignF.FOLDER_PLUS_OUTLINE,
                () -> create(Start.EMPTY));
    }

    private void create(Start start) {
        picker.folder(text("window.session.ask-new")).ifPresent(folder -> sessions.create(folder, start));
    }

    private Action planning() {
        return new Action(
                        "session-plan",
                        text("window.session.plan"),
                        MaterialDesignC.CLIPBOARD_LIST_OUTLINE,
                        sessions::showPlan)
                .keys("Shortcut+Shift+Q");
    }

    private Action opening() {
        return new Action(
                        "session-open",
                        text("window.session.open"),
                        MaterialDesignF.FOLDER_ACCOUNT_OUTLINE,
                        () -> picker.folder(text("window.session.ask-open")).ifPresent(sessions::open))
                .keys("Shortcut+Shift+L");
    }

    private Action openingTable() {
        return new Action(
                "session-open-table",
                text("window.session.open-table"),
                MaterialDesignT.TABLE_ACCOUNT,
                () -> picker.open().ifPresent(sessions.dashboard()::open));
    }

    private Action takingPart() {
        return new Action(
                        "session-take-part",
                        text("window.session.take-part"),
                        MaterialDesignA.ACCOUNT_EDIT_OUTLINE,
                        () -> sessions.folder().ifPresent(surroundings::takePart))
                .keys("Shortcut+Shift+T")
                .when(open);
    }

    private Action reading() {
        return new Action(
                        "session-agreement",
                        text("window.session.agreement"),
                        MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                        sessions.dashboard()::show)
                .keys("Shortcut+Shift+A")
                .when(open);
    }

    private Action exporting() {
        return new Action(
                        "session-export",
                        text("window.session.export"),
                        MaterialDesignE.EXPORT,
                        () -> picker.folder(text("window.session.ask-export")).ifPresent(sessions.dashboard()::export))
                .when(open);
    }

    private Action closing() {
        return new Action("session-close", text("window.session.close"), MaterialDesignC.CLOSE, sessions::close)
                .when(open);
    }
}
