package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.asterism.ui.control.ActionItem;

/** The menu bar: every action, by category. */
final class AppMenu extends MenuBar {
    AppMenu(FilesModel files, Actions actions) {
        for (Category category : Category.values()) {
            Menu menu = new Menu(category.title());
            menu.setId("menu-" + category.name().toLowerCase(Locale.ROOT));
            actions.groups().stream()
                    .filter(group -> group.category() == category)
                    .forEach(group -> add(menu.getItems(), group));
            getMenus().add(menu);
        }
        recent(getMenus().getFirst(), files);
    }

    private static void add(ObservableList<MenuItem> items, Group group) {
        List<MenuItem> own = group.actions().stream().map(ActionItem::of).toList();
        if (group.submenu().isEmpty()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(own);
        } else {
            Menu inner = new Menu(group.submenu());
            inner.getItems().addAll(own);
            items.add(inner);
        }
    }

    private static void recent(Menu file, FilesModel files) {
        Menu recent = new Menu(text("window.recent"));
        file.getItems().add(file.getItems().indexOf(line(file)), recent);
        file.setOnShowing(_ -> list(recent, files));
    }

    private static MenuItem line(Menu menu) {
        return menu.getItems().stream()
                .filter(SeparatorMenuItem.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static void list(Menu recent, FilesModel files) {
        List<Path> paths = files.recent();
        recent.setDisable(paths.isEmpty());
        recent.getItems().setAll(paths.stream().map(path -> item(path, files)).toList());
    }

    private static MenuItem item(Path path, FilesModel files) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(path));
        return item;
    }
}
