package org.asterism.session.log;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.asterism.session.plan.Plan;
import org.asterism.workspace.Release;

/**
 * One person at one machine.
 *
 * @param person as they are called in all results
 * @param number which schedule of the plan is theirs, from 0
 * @param token names the machine; letters and digits
 * @param continues the tokens of the machines on which the same person answered before
 */
public record Seat(Person person, int number, String token, List<String> continues) {
    public Seat {
        continues = List.copyOf(continues);
    }

    /** The file that is written here, in the folder of a session. */
    Path file(Path folder) {
        return folder.resolve(Seats.FOLDER).resolve(person.stem() + "." + token + Seats.EXTENSION);
    }

    /** The first line of the file. */
    Header header(Plan plan, Instant began) {
        return new Header(plan.id(), person.id(), number, token, continues, Release.VERSION, began);
    }

    /** Whether a file is one of the same person on another machine. */
    boolean continues(Header header) {
        return header.person().equals(person.id()) && continues.contains(header.token());
    }
}
