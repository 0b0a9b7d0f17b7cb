package org.asterism.workspace.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The large pieces of a document inside it: base64 of what a workspace keeps in a file of its own. */
final class InlineParts {
    private InlineParts() {}

    /** Puts pieces into an object, each under its name. */
    static Parts.Sink sink(ObjectNode parts) {
        return new Parts.Sink() {
            @Override
            public String put(String hint, double[] values) throws IOException {
                return put(hint, output -> Npy.write(values, output, Job.QUIET));
            }

            @Override
            public String put(String hint, int[] values) throws IOException {
                return put(hint, output -> Npy.write(values, output, Job.QUIET));
            }

            @Override
            public String put(String hint, List<String> words) throws IOException {
                return put(hint, output -> Json.write(Json.texts(words), output));
            }

            private String put(String hint, AtomicFile.Content content) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                content.write(bytes);
                String name = hint + "-" + (parts.size() + 1);
                parts.put(name, Base64.getEncoder().encodeToString(bytes.toByteArray()));
                return name;
            }
        };
    }

    /** Gives them back. */
    static Parts.Source source(JsonNode parts) {
        return name -> open(parts, name);
    }

    private static InputStream open(JsonNode parts, String name) {
        try {
            return new ByteArrayInputStream(
                    Base64.getDecoder().decode(parts.path(name).asString("")));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("recipe.parts." + name + " is not base64", e);
        }
    }
}
