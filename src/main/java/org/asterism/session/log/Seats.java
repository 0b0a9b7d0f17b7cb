package org.asterism.session.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Reasons;

/**
 * Who has answered in a session's folder so far.
 *
 * @param taken the first lines of all files of answers that have one
 */
public record Seats(List<Header> taken) {
    /** The folder of answers within that of a session. */
    public static final String FOLDER = "answers";

    /** What the names of the files end with. */
    public static final String EXTENSION = ".jsonl";

    public Seats {
        taken = List.copyOf(taken);
    }

    /**
     * Looks who is there.
     *
     * @param folder that of the session
     * @throws InvalidInputException if the folder of answers is there but cannot be listed
     */
    public static Seats of(Path folder) {
        return new Seats(files(folder).stream()
                .flatMap(file -> Headers.find(file).stream())
                .toList());
    }

    /** The files of answers of a session, by name; empty where nobody answered yet. */
    public static List<Path> files(Path folder) {
        Path answers = folder.resolve(FOLDER);
        if (!Files.isDirectory(answers)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(answers)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidInputException("Cannot look who answered in " + answers + ": " + Reasons.of(e) + ".", e);
        }
    }

    /**
     * Finds the place of somebody who says who they are.
     *
     * @param token that of this machine
     */
    public Claim claim(Person person, String token) {
        List<Header> theirs = taken.stream()
                .filter(header -> header.person().equals(person.id()))
                .sorted(Comparator.comparing(Header::began))
                .toList();
        if (theirs.isEmpty()) {
            return new Claim.Free(new Seat(person, free(), token, List.of()));
        }
        Instant since = theirs.getFirst().began();
        for (Header header : theirs) {
            if (header.token().equals(token)) {
                return new Claim.Own(new Seat(person, header.number(), token, header.continues()), since);
            }
        }
        List<String> tokens = theirs.stream().map(Header::token).distinct().toList();
        Seat same = new Seat(person, theirs.getFirst().number(), token, tokens);
        return new Claim.Taken(person.id(), tokens, since, same);
    }

    /** The least number that nobody has, so that people share the plan's orders evenly. */
    private int free() {
        Set<Integer> numbers = new HashSet<>();
        taken.forEach(header -> numbers.add(header.number()));
        int free = 0;
        while (numbers.contains(free)) {
            free++;
        }
        return free;
    }
}
