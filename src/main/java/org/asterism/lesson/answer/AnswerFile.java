package org.asterism.lesson.answer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.Reasons;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The file of an answer: one a person and page, a few lines of JSON. */
public final class AnswerFile {
    /** How the names of such files end. */
    public static final String ENDING = ".answer.json";

    /** The largest file that is read, bytes. */
    public static final int MOST_BYTES = 8 << 20;

    private static final String AGAIN = "; ask for the answer to be handed in again.";

    private AnswerFile() {}

    /** What came of reading a file. */
    sealed interface Reading {
        /** An answer. */
        record Found(Answer answer) implements Reading {}

        /**
         * No answer.
         *
         * @param unfinished whether it may only not have arrived whole yet
         */
        record Bad(String problem, boolean unfinished) implements Reading {}
    }

    /** The name of the file of an answer; the same for a later answer of the person to the page. */
    public static String name(Answer answer) {
        Asked asked = answer.asked();
        return asked.lesson() + ".page-" + asked.page() + "." + answer.person().token() + ENDING;
    }

    /**
     * Writes an answer into a folder, in place of an earlier one of the person to the page; readers see all of it or
     * nothing.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public static Path write(Path folder, Answer answer) {
        Path file = folder.resolve(name(answer));
        try {
            if (!Files.isDirectory(folder)) {
                throw new InvalidInputException(
                        "The class folder " + folder + " is not there; connect to it, or choose another one.");
            }
            AtomicFile.write(file, output -> Json.write(AnswerJson.write(answer), output));
            return file;
        } catch (IOException | JacksonException e) {
            throw refusal(folder, e);
        }
    }

    /** Why a folder takes no answer, such as that it is full, and what to do. */
    static InvalidInputException refusal(Path folder, Exception failure) {
        return new InvalidInputException(
                "The answer could not be written into the class folder " + folder + ": " + Reasons.of(failure)
                        + "; choose another folder, or try again.",
                failure);
    }

    /**
     * Reads an answer.
     *
     * @throws InvalidInputException if it is none; the message names the file and the key, and says what to do
     */
    public static Answer read(Path file) {
        return switch (reading(file)) {
            case Reading.Found found -> found.answer;
            case Reading.Bad bad -> throw new InvalidInputException(bad.problem);
        };
    }

    static Reading reading(Path file) {
        try {
            JsonNode tree = Json.read(content(file));
            return tree.isMissingNode() ? damaged(file) : new Reading.Found(AnswerJson.read(tree));
        } catch (IOException e) {
            return bad(file, "cannot be read (" + Reasons.of(e) + ")", true);
        } catch (JacksonException e) {
            return damaged(file);
        } catch (InvalidInputException e) {
            return bad(file, String.valueOf(e.getMessage()), false);
        }
    }

    private static Reading damaged(Path file) {
        return bad(file, "is damaged, or has not arrived whole", true);
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] content = input.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new InvalidInputException("is larger than " + (MOST_BYTES >> 20) + " MB, as no answer is");
            }
            return content;
        }
    }

    private static Reading bad(Path file, String problem, boolean unfinished) {
        return new Reading.Bad(file.getFileName() + " " + problem + (problem.endsWith(".") ? "" : AGAIN), unfinished);
    }
}
