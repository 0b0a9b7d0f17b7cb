package org.asterism.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data sets that come with the program, as {@code samples/manifest.json} lists them. */
public final class Samples {
    private Samples() {}

    /** The folder of samples, under the directory that the property {@code asterism.home} names. */
    public static Path folder() {
        return Path.of(System.getProperty("asterism.home", "."), "samples");
    }

    /**
     * All samples, in the order of the start page.
     *
     * @throws InvalidInputException if the manifest is missing or damaged
     */
    public static List<Sample> all() {
        Path manifest = folder().resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            throw new InvalidInputException("The samples are missing: there is no " + manifest + ".");
        }
        try {
            return JsonMapper.shared()
                    .readTree(manifest)
                    .valueStream()
                    .map(Samples::sample)
                    .toList();
        } catch (JacksonException e) {
            throw new InvalidInputException(
                    "The list of samples, " + manifest + ", is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws InvalidInputException if there is no such sample; the message lists those there are */
    public static Sample sample(String id) {
        List<Sample> all = all();
        return all.stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no sample " + id + "; there are "
                        + String.join(", ", all.stream().map(Sample::id).toList()) + "."));
    }

    private static Sample sample(JsonNode entry) {
        return new Sample(
                entry.required("id").stringValue(),
                entry.required("title").stringValue(),
                entry.required("file").stringValue(),
                entry.required("description").stringValue(),
                entry.required("origin").stringValue(),
                entry.required("licence").stringValue(),
                columns(entry),
                entry.path("truth").asStringOpt().orElse(null),
                entry.required("rows").intValue());
    }

    private static List<String> columns(JsonNode entry) {
        List<String> columns =
                entry.path("columns").valueStream().map(JsonNode::stringValue).toList();
        return columns.isEmpty() ? List.of("x", "y") : columns;
    }
}
