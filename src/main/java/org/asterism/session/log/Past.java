package org.asterism.session.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * What a person did before they sat down.
 *
 * @param course on this machine; goes on as they do
 * @param log the file of this machine
 * @param elsewhere on other machines
 */
record Past(Course course, Log log, List<Course> elsewhere) {

    /**
     * Reads it. The file of this machine must be there, if only as an empty one.
     *
     * @throws InvalidInputException if their file is one of another session, or of a newer version
     */
    static Past of(Path folder, String plan, Seat seat) {
        Path own = seat.file(folder);
        LogReader reader = new LogReader(own, Expected.ANYTHING);
        Log log = reader.read(Job.QUIET);
        refuse(log, own, plan, seat);
        List<Course> elsewhere = new ArrayList<>();
        for (Path file : Seats.files(folder)) {
            if (!file.equals(own) && Headers.find(file).filter(seat::continues).isPresent()) {
                LogReader other = new LogReader(file, Expected.ANYTHING);
                other.read(Job.QUIET);
                elsewhere.add(other.course());
            }
        }
        return new Past(reader.course(), log, elsewhere);
    }

    private static void refuse(Log log, Path file, String plan, Seat seat) {
        String problem = log.refused()
                .or(() -> log.header().flatMap(header -> Headers.refuses(header, plan)))
                .orElse("");
        if (!problem.isEmpty()) {
            throw new InvalidInputException("Cannot go on with " + file + ": it" + problem);
        }
        if (log.header()
                .filter(header -> !header.person().equals(seat.person().id()))
                .isPresent()) {
            throw new InvalidInputException(file + " is that of another person; choose another id.");
        }
    }

    /** What was said of a plot so far on other machines, where nothing was on this one. */
    Draft start(String trial, String fingerprint) {
        return course.draft(trial, fingerprint).equals(Draft.EMPTY)
                ? first(elsewhere.stream().map(other -> other.draft(trial, fingerprint)))
                : Draft.EMPTY;
    }

    /** What was said of a trial so far, here or else on other machines. */
    Draft draft(String trial) {
        return first(Stream.concat(Stream.of(course), elsewhere.stream()).map(any -> any.draft(trial)));
    }

    private static Draft first(Stream<Draft> drafts) {
        return drafts.filter(draft -> !draft.equals(Draft.EMPTY)).findFirst().orElse(Draft.EMPTY);
    }

    /** The last answer to each trial. */
    List<Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        elsewhere.forEach(other -> other.answers().forEach(answer -> answers.put(answer.trial(), answer)));
        course.answers().forEach(answer -> answers.put(answer.trial(), answer));
        return new ArrayList<>(answers.values());
    }
}
