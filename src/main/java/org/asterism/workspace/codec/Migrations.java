package org.asterism.workspace.codec;

import java.util.List;
import java.util.function.UnaryOperator;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings a document of an older version to the current one, version by version. */
public final class Migrations {
    private final List<UnaryOperator<ObjectNode>> steps;

    private final String format;
    private final String what;

    /** The migrations of a workspace. */
    public Migrations(String format, List<UnaryOperator<ObjectNode>> steps) {
        this(format, "workspace", steps);
    }

    /**
     * The migrations of some document.
     *
     * @param what messages call it
     * @param steps step i makes version i + 2 from version i + 1
     */
    Migrations(String format, String what, List<UnaryOperator<ObjectNode>> steps) {
        this.format = format;
        this.what = what;
        this.steps = List.copyOf(steps);
    }

    /** The newest version. */
    public int newest() {
        return steps.size() + 1;
    }

    /** @throws InvalidInputException if it is not of this format, or newer than this program */
    public Fields current(JsonNode tree) {
        if (!(tree instanceof ObjectNode document)
                || !document.path("format").asString("").equals(format)) {
            throw new InvalidInputException("it is not an Asterism " + what);
        }
        int version = Fields.of(document, what).whole("version", 1, Integer.MAX_VALUE);
        if (version > newest()) {
            throw new InvalidInputException("it was written by a newer Asterism (format version " + version
                    + ", this one reads up to " + newest() + "); update Asterism to open it");
        }
        ObjectNode migrated = document;
        for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return Fields.of(migrated, what);
    }
}
