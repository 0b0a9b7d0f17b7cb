package org.asterism.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.asterism.ui.control.Action;

/** Everything a person can do, each declared once, in the order of the menus. */
final class Actions {
    private final List<Group> groups;
    private final Map<String, Action> byId = new LinkedHashMap<>();

    Actions(List<Group> groups) {
        this.groups = List.copyOf(groups);
        groups.stream().flatMap(group -> group.actions().stream()).forEach(this::add);
    }

    private void add(Action action) {
        if (byId.put(action.id(), action) != null) {
            throw new IllegalArgumentException("two actions are called " + action.id());
        }
    }

    List<Group> groups() {
        return groups;
    }

    List<Action> all() {
        return List.copyOf(byId.values());
    }

    Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new NoSuchElementException(id);
        }
        return action;
    }
}
