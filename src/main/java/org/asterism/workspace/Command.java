package org.asterism.workspace;

import java.util.function.UnaryOperator;

/**
 * A change of the workspace.
 *
 * @param name what it does, for the undo menu, such as "Assign 57 points to Group A"
 * @param change makes the next state; may throw {@link org.asterism.parameter.InvalidInputException}, then nothing changes
 */
public record Command(String name, UnaryOperator<Workspace> change) {

    static Command on(int study, String name, UnaryOperator<Study> change) {
        return new Command(name, workspace -> workspace.update(study, change));
    }
}
