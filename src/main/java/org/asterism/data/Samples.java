package org.asterism.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
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
            return JsonMapper.shared().readValue(manifest, new TypeReference<List<Sample>>() {});
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
}
