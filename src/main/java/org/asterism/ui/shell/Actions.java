package org.asterism.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.ScatterPlot;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Everything that menus, tool bar and keys offer, each declared once. */
final class Actions {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    final Action open;
    final Action openAsGuessed;
    final Action make;
    final Action save;
    final Action saveAs;
    final Action exportLabels;
    final Action exportPicture;
    final Action start;
    final Action undo;
    final Action redo;
    final Action selectAll;
    final Action invert;
    final Action deselect;
    final Action fit;
    final Action zoomIn;
    final Action zoomOut;
    final Action run;
    final Action compare;
    final Action calibrate;
    final Action cancel;
    final Action theme;
    final Action shortcuts;
    final Action aboutScore;
    final StringBinding undoTitle;
    final StringBinding redoTitle;

    Actions(Desk desk, Window window) {
        ScatterPlot plot = window.plot();
        BooleanBinding study = Bindings.isNotNull(desk.document().studyProperty());
        BooleanBinding selected = Bindings.greaterThan(desk.scatter().selectedProperty(), 0);
        open = new Action("open", "Open…", MaterialDesignF.FOLDER_OPEN_OUTLINE, ctrl(KeyCode.O), ALWAYS, window::open);
        openAsGuessed = new Action(
                "open-directly",
                "Open without preview…",
                MaterialDesignF.FILE_OUTLINE,
                ctrlShift(KeyCode.O),
                ALWAYS,
                window::openDirectly);
        make = new Action(
                "make-action", "Make data…", MaterialDesignC.CREATION, ctrl(KeyCode.M), ALWAYS, desk.make()::show);
        save = new Action(
                "save", "Save workspace", MaterialDesignC.CONTENT_SAVE_OUTLINE, ctrl(KeyCode.S), study, window::save);
        saveAs = new Action(
                "save-as",
                "Save workspace as…",
                MaterialDesignC.CONTENT_SAVE_EDIT_OUTLINE,
                ctrlShift(KeyCode.S),
                study,
                window::saveAs);
        exportLabels = new Action(
                "export-labels",
                "Export labels…",
                MaterialDesignT.TABLE_ARROW_RIGHT,
                ctrl(KeyCode.E),
                study,
                window::exportLabels);
        exportPicture = new Action(
                "export-picture",
                "Export picture…",
                MaterialDesignI.IMAGE_OUTLINE,
                ctrlShift(KeyCode.E),
                study,
                window::exportPicture);
        start = new Action(
                "start-page",
                "Samples and start page",
                MaterialDesignS.SHAPE_OUTLINE,
                ctrl(KeyCode.N),
                ALWAYS,
                window::showStart);
        undo = new Action(
                "undo",
                "Undo",
                MaterialDesignU.UNDO,
                ctrl(KeyCode.Z),
                some(desk.document().undoNameProperty()),
                desk.document()::undo);
        redo = new Action(
                "redo",
                "Redo",
                MaterialDesignR.REDO,
                ctrlShift(KeyCode.Z),
                some(desk.document().redoNameProperty()),
                desk.document()::redo);
        undoTitle = Bindings.createStringBinding(
                () -> title("Undo", desk.document().undoNameProperty().get()),
                desk.document().undoNameProperty());
        redoTitle = Bindings.createStringBinding(
                () -> title("Redo", desk.document().redoNameProperty().get()),
                desk.document().redoNameProperty());
        selectAll = new Action(
                "select-all",
                "Select all",
                MaterialDesignS.SELECT_ALL,
                ctrl(KeyCode.A),
                study,
                desk.scatter()::selectAll);
        invert = new Action(
                "invert",
                "Invert selection",
                MaterialDesignS.SELECT_INVERSE,
                ctrl(KeyCode.I),
                study,
                desk.scatter()::invertSelection);
        deselect = new Action(
                "select-nothing",
                "Select nothing",
                MaterialDesignS.SELECT_OFF,
                ctrl(KeyCode.D),
                selected,
                desk.scatter()::selectNothing);
        fit = new Action(
                "fit",
                "Zoom to fit",
                MaterialDesignF.FIT_TO_PAGE_OUTLINE,
                ctrl(KeyCode.DIGIT0),
                study,
                plot::zoomToFit);
        zoomIn = new Action(
                "zoom-in",
                "Zoom in",
                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                ctrl(KeyCode.EQUALS),
                study,
                () -> plot.zoom(1.4));
        zoomOut = new Action(
                "zoom-out",
                "Zoom out",
                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                ctrl(KeyCode.MINUS),
                study,
                () -> plot.zoom(1 / 1.4));
        run = new Action(
                "run-action",
                "Run algorithm",
                MaterialDesignP.PLAY,
                new KeyCodeCombination(KeyCode.F5),
                study,
                desk.algorithm()::run);
        compare = new Action(
                "compare",
                "Compare ambiguity…",
                MaterialDesignV.VIEW_GRID_OUTLINE,
                ctrlShift(KeyCode.C),
                ALWAYS,
                desk.compare()::show);
        calibrate = new Action(
                "calibrate",
                "Calibrate the ambiguity model…",
                MaterialDesignT.TUNE,
                null,
                ALWAYS,
                desk.calibrate()::show);
        cancel = new Action(
                "cancel-all",
                "Cancel running tasks",
                MaterialDesignC.CANCEL,
                ctrl(KeyCode.PERIOD),
                Bindings.isNotEmpty(desk.tasks().items()),
                desk.tasks()::cancelAll);
        theme = new Action(
                "theme",
                "Light or dark",
                MaterialDesignT.THEME_LIGHT_DARK,
                ctrlShift(KeyCode.D),
                ALWAYS,
                window::switchTheme);
        shortcuts = new Action(
                "shortcuts",
                "Keyboard shortcuts",
                MaterialDesignK.KEYBOARD_OUTLINE,
                new KeyCodeCombination(KeyCode.F1),
                ALWAYS,
                window::showShortcuts);
        aboutScore = new Action(
                "about-score",
                "About the ambiguity score",
                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                new KeyCodeCombination(KeyCode.F2),
                ALWAYS,
                window::showAboutScore);
    }

    /** What the actions do that needs the window itself. */
    interface Window {
        ScatterPlot plot();

        void open();

        void openDirectly();

        void save();

        void saveAs();

        void exportLabels();

        void exportPicture();

        void showStart();

        void switchTheme();

        void showShortcuts();

        void showAboutScore();
    }

    private static String title(String verb, String name) {
        return name.isEmpty() ? verb : verb + " “" + name + "”";
    }

    private static BooleanBinding some(ReadOnlyStringProperty text) {
        return Bindings.isNotEmpty(text);
    }

    private static KeyCodeCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, SHORTCUT_DOWN);
    }

    private static KeyCodeCombination ctrlShift(KeyCode key) {
        return new KeyCodeCombination(key, SHORTCUT_DOWN, SHIFT_DOWN);
    }
}
