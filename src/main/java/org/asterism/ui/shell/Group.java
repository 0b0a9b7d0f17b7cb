package org.asterism.ui.shell;

import java.util.List;
import org.asterism.ui.control.Action;

/**
 * Actions that stand together between two lines of a menu, or in a menu of their own inside it.
 *
 * @param submenu the title of their own menu; empty where they stand in the category's
 */
record Group(Category category, String submenu, List<Action> actions) {
    static Group of(Category category, Action... actions) {
        return new Group(category, "", List.of(actions));
    }

    static Group submenu(Category category, String title, Action... actions) {
        return new Group(category, title, List.of(actions));
    }
}
