package org.asterism.session.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Journal;
import org.asterism.session.log.Person;
import org.asterism.workspace.codec.Reasons;

/** The file to which one reviewer adds their decisions on one machine. */
public final class ReviewFile {
    static final String EXTENSION = ".jsonl";

    private final Path file;

    /**
     * Names the file; it is made with the first decision.
     *
     * @param folder that of the session
     * @param token names the machine
     */
    public ReviewFile(Path folder, Person reviewer, String token) {
        file = folder.resolve(Decisions.FOLDER).resolve(reviewer.stem() + "." + token + EXTENSION);
    }

    /**
     * Adds decisions; they are on the disk when this returns.
     *
     * @throws InvalidInputException if they cannot be written
     */
    public void add(List<Decision> decisions) {
        try (Journal journal = Journal.on(file)) {
            decisions.forEach(decision -> journal.add(DecisionJson.line(decision)));
            journal.save();
        } catch (IOException e) {
            throw new InvalidInputException(
                    "Cannot keep the decision in " + file + ": " + Reasons.of(e) + ". Nothing was decided.", e);
        }
    }
}
