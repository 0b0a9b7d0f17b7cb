package org.asterism.session.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file of answers holds.
 *
 * @param file its name
 * @param header empty where its first line cannot be read, so that nobody knows whose answers these are
 * @param refused why nothing of it is used, to go on after its name; empty where it is
 * @param answers the last one to each trial, in the order of the answers
 * @param drafts what was said of each trial, by its id
 * @param unfinished the id of the trial that was before the person when the file ended
 * @param number that of its last action; 0 where there is none
 * @param millis the time of its last action
 * @param problems what could not be used and why, a sentence each
 */
public record Log(
        String file,
        Optional<Header> header,
        Optional<String> refused,
        List<Answer> answers,
        Map<String, Draft> drafts,
        Optional<String> unfinished,
        long number,
        long millis,
        List<String> problems) {
    public Log {
        answers = List.copyOf(answers);
        drafts = Map.copyOf(drafts);
        problems = List.copyOf(problems);
    }

    /** A file of which nothing can be read. */
    public static Log unreadable(String file, String problem) {
        return new Log(
                file,
                Optional.empty(),
                Optional.of(problem),
                List.of(),
                Map.of(),
                Optional.empty(),
                0,
                0,
                List.of(problem));
    }
}
