package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.workspace.codec.ModelFile;
import org.asterism.workspace.state.ModelFolder;
import org.asterism.workspace.state.StateDirectory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --model}: which model says who sees two components as one group; never any but the built-in one unasked. */
final class ModelOption {
    private static final String NAME = "--model";

    private ModelOption() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.text(
                NAME,
                "<file|name>",
                "A model that asterism calibrate made: its file, or the name it is saved under; otherwise the built-in"
                        + " one."));
    }

    /** @throws InvalidInputException if there is no such model; the message lists those that are saved */
    static SeparabilityModel chosen(ParseResult given) {
        String wanted = given.matchedOptionValue(NAME, "");
        if (!given.hasMatchedOption(NAME)) {
            return Viewing.DEFAULT_MODEL;
        }
        return isFile(wanted) ? ModelFile.read(Path.of(wanted)) : saved(wanted);
    }

    private static SeparabilityModel saved(String wanted) {
        List<ModelFolder.Entry> models =
                StateDirectory.standard().models().list().models();
        return models.stream()
                .map(ModelFolder.Entry::model)
                .filter(model -> model.name().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("\"" + wanted + "\" is neither a file nor a saved model; "
                        + (models.isEmpty() ? "none is saved." : "saved are " + names(models) + ".")));
    }

    private static String names(List<ModelFolder.Entry> models) {
        return String.join(
                ", ", models.stream().map(entry -> entry.model().name()).toList());
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
