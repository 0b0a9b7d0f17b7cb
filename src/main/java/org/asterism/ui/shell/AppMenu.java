package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.asterism.ui.control.Action;

/** The menu bar. */
final class AppMenu extends MenuBar {
    AppMenu(Desk desk, Actions actions) {
        getMenus()
                .addAll(
                        file(desk, actions),
                        edit(actions),
                        menu("View", actions.fit, actions.zoomIn, actions.zoomOut, actions.theme),
                        menu("Cluster", actions.run, actions.compare, actions.calibrate, actions.cancel),
                        menu("Help", actions.shortcuts, actions.aboutScore, actions.start));
    }

    private static Menu file(Desk desk, Actions actions) {
        Menu recent = new Menu("Recent files");
        Menu file = menu("File", actions.open, actions.openAsGuessed, actions.make);
        file.getItems().addAll(recent, new SeparatorMenuItem());
        add(file, actions.save, actions.saveAs);
        file.getItems().add(new SeparatorMenuItem());
        add(file, actions.exportLabels, actions.exportPicture);
        file.getItems().add(new SeparatorMenuItem());
        add(file, actions.start);
        file.setOnShowing(_ -> list(recent, desk));
        return file;
    }

    private static void list(Menu recent, Desk desk) {
        List<Path> files = desk.files().recent();
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(path -> item(path, desk)).toList());
    }

    private static MenuItem item(Path path, Desk desk) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> desk.files().open(path));
        return item;
    }

    private static Menu edit(Actions actions) {
        MenuItem undo = actions.undo.menuItem();
        undo.textProperty().bind(actions.undoTitle);
        MenuItem redo = actions.redo.menuItem();
        redo.textProperty().bind(actions.redoTitle);
        Menu edit = new Menu("Edit");
        edit.getItems().addAll(undo, redo, new SeparatorMenuItem());
        add(edit, actions.selectAll, actions.invert, actions.deselect);
        return edit;
    }

    private static Menu menu(String title, Action... actions) {
        Menu menu = new Menu(title);
        add(menu, actions);
        return menu;
    }

    private static void add(Menu menu, Action... actions) {
        for (Action action : actions) {
            menu.getItems().add(action.menuItem());
        }
    }
}
