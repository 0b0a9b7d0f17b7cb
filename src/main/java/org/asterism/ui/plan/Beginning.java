package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.material.Plots;
import org.asterism.session.plan.Plan;

/** Sessions that nobody has answered yet, each with an id of its own. */
final class Beginning {
    private Beginning() {}

    /** @throws org.asterism.parameter.InvalidInputException if the folder holds a session or cannot be written */
    static Session make(Path folder, Start start) {
        Plan plan = start.plan(newId());
        SessionFolder.create(folder, plan);
        return unanswered(folder, plan);
    }

    /** @throws org.asterism.parameter.InvalidInputException if the folder holds a session or cannot be written */
    static Session copy(Plan plan, Path from, Path to) {
        Plan copied = plan.with(draft -> draft.id(newId()));
        Plots.copy(copied, from, to);
        return unanswered(to, copied);
    }

    private static String newId() {
        return "session-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Session unanswered(Path folder, Plan plan) {
        return new Session(folder, plan, Map.of(), List.of(), List.of());
    }
}
