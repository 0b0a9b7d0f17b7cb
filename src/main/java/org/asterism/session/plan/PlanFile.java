package org.asterism.session.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.Reasons;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan of a session as {@code plan.json} in its folder; {@code plan.schema.json} beside this class describes it.
 *
 * <p>The file says what is asked of people and names the tables of the plots; {@link PlotFile} reads those.
 */
public final class PlanFile {
    /** Its name in the folder. */
    public static final String NAME = "plan.json";

    static final String FORMAT = "asterism-session";
    static final int VERSION = 1;
    private static final int LARGEST = 1 << 24;

    private PlanFile() {}

    /** Whether a folder holds a plan. */
    public static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /**
     * Reads a plan, without its plots.
     *
     * @throws InvalidInputException if it cannot be read or is no plan; the message names the file and the field
     */
    public static Plan read(Path folder) {
        Path file = folder.resolve(NAME);
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidInputException("it is too large to be a plan");
            }
            return PlanReader.plan(fields(Json.read(bytes)));
        } catch (IOException | JacksonException | InvalidInputException e) {
            throw new InvalidInputException("Cannot read the plan " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    /**
     * Writes a plan; the folder is made where it is missing.
     *
     * @throws InvalidInputException if it cannot be written; an old file then stays as it was
     */
    public static void write(Path folder, Plan plan) {
        Path file = folder.resolve(NAME);
        ObjectNode tree = PlanWriter.tree(plan);
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file, output -> Json.write(tree, output));
        } catch (IOException | JacksonException e) {
            throw new InvalidInputException("Cannot write the plan " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static Fields fields(JsonNode tree) {
        if (!tree.path("format").asString("").equals(FORMAT)) {
            throw new InvalidInputException("it is not the plan of an Asterism session");
        }
        Fields fields = Fields.of(tree, "plan");
        int version = fields.whole("version", 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw new InvalidInputException("it was written by a newer Asterism (version " + version
                    + ", this one reads up to " + VERSION + "); update Asterism to use it");
        }
        return fields;
    }
}
