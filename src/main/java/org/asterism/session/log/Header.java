package org.asterism.session.log;

import java.time.Instant;
import java.util.List;

/**
 * Whose file it is: its first line.
 *
 * @param plan the id of the session's plan
 * @param person as they are called in all results
 * @param number which schedule of the plan is theirs, from 0
 * @param token the machine that the file was written on
 * @param continues the tokens of the machines on which the same person answered before
 * @param program the version of the program that began the file
 * @param began by the clock of the machine
 */
public record Header(
        String plan, String person, int number, String token, List<String> continues, String program, Instant began) {
    public Header {
        continues = List.copyOf(continues);
    }
}
