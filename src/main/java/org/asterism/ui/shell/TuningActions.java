package org.asterism.ui.shell;

import java.util.List;

/** Tuning and comparing runs. */
final class TuningActions {
    private final Desk desk;

    TuningActions(Desk desk) {
        this.desk = desk;
    }

    List<Group> groups() {
        return List.of(Group.of(Category.CLUSTER));
    }
}
