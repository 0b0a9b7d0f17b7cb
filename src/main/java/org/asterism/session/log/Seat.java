package org.asterism.session.log;

import java.util.List;

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

    /** The name of the file that is written here. */
    String file() {
        return person.stem() + "." + token + Seats.EXTENSION;
    }
}
