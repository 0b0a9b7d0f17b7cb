package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.StudyRecipe;
import tools.jackson.core.JacksonException;

/**
 * A recipe as one JSON file; {@code recipe.schema.json} beside this class describes it.
 *
 * <p>Reading gives back every value, or says what is wrong with the file and where.
 */
public final class RecipeFile {
    /** How the names of recipes end. */
    public static final String ENDING = ".recipe.json";

    static final String FORMAT = "asterism-recipe";
    private static final Migrations MIGRATIONS = new Migrations(FORMAT, "recipe", List.of());

    private RecipeFile() {}

    /** The content of the file. */
    public static String text(StudyRecipe recipe) {
        return new String(bytes(recipe), StandardCharsets.UTF_8);
    }

    /** @throws InvalidInputException if it cannot be written; an old file then stays as it was */
    public static void write(StudyRecipe recipe, Path file) {
        byte[] content = bytes(recipe);
        try {
            AtomicFile.write(file, output -> output.write(content));
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write the recipe " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    /** @throws InvalidInputException if it cannot be read or is no recipe; the message names the file and the field */
    public static StudyRecipe read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes((int) Parts.MAX_DOCUMENT + 1);
            if (bytes.length > Parts.MAX_DOCUMENT) {
                throw new InvalidInputException("it is larger than any recipe needs");
            }
            return RecipeDocument.read(MIGRATIONS.current(Json.read(bytes)));
        } catch (IOException | JacksonException | InvalidInputException | IllegalArgumentException e) {
            throw new InvalidInputException("Cannot read the recipe " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static byte[] bytes(StudyRecipe recipe) {
        try {
            return Json.MAPPER.writeValueAsBytes(RecipeDocument.write(recipe, MIGRATIONS.newest()));
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
    }
}
