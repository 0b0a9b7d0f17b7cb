package org.asterism.session.log;

import java.time.Instant;
import java.util.List;

/** What becomes of somebody who says who they are. */
public sealed interface Claim {
    /** Nobody is called so yet. */
    record Free(Seat seat) implements Claim {}

    /** They answered on this machine before, and can go on. */
    record Own(Seat seat, Instant since) implements Claim {}

    /**
     * Somebody who is called so answered on another machine. Only a person can tell whether it is the same one.
     *
     * @param tokens the machines
     * @param since when the first of them began
     * @param same the place of the person if it is the same one, who then goes on where they stopped
     */
    record Taken(String person, List<String> tokens, Instant since, Seat same) implements Claim {}
}
