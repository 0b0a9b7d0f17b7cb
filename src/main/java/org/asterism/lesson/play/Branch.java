package org.asterism.lesson.play;

import org.asterism.geometry.Points;
import org.jspecify.annotations.Nullable;

/**
 * A way that a run could have gone: what somebody changed at a step of another way, and what came of it.
 *
 * @param title a short name, such as "Branch 2"
 * @param cause what was changed, in a few words; empty for the trunk
 * @param parent the way it left, null for the trunk
 * @param left the step of the parent at which it left
 * @param shared how many steps, from the first, it has in common with the parent; 0 where the run began anew
 * @param recording all of its steps, those in common too; its points are those after the change
 */
public record Branch(String title, String cause, @Nullable Branch parent, int left, int shared, Recording recording) {
    /** The run before anybody changed anything. */
    public static Branch trunk(String title, Recording recording) {
        return new Branch(title, "", null, 0, 0, recording);
    }

    /** A branch that goes on from a step of this one: scrubbing back from it shows the common past. */
    public Branch goesOn(String name, String why, int step, Recording own) {
        Joined steps = new Joined(recording.steps().subList(0, step + 1), own.steps());
        long bytes = recording.bytes() + own.bytes();
        Recording whole = new Recording(own.algorithm(), own.points(), own.result(), steps, own.stride(), bytes);
        return new Branch(name, why, this, step, step + 1, whole);
    }

    /** A branch whose run began anew. */
    public Branch anew(String name, String why, int step, Recording own) {
        return new Branch(name, why, this, step, 0, own);
    }

    /** Whether the run went on from where it left, rather than from its own beginning. */
    public boolean wentOn() {
        return shared > 0;
    }

    /** The points as the algorithm saw them at a step: in the common past those of the parent. */
    public Points points(int step) {
        return parent != null && step < shared ? parent.points(step) : recording.points();
    }

    /** Whether this is a way, or comes from it. */
    public boolean comesFrom(Branch other) {
        return equals(other) || (parent != null && parent.comesFrom(other));
    }
}
