package org.asterism.workspace.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.workspace.codec.ModelFile;

/** The folder of fitted models, a file each; files put there by hand count too. */
public record ModelFolder(Path folder) {

    /** One model and its file. */
    public record Entry(Path file, FittedModel model) {}

    /**
     * What is in the folder.
     *
     * @param models newest first
     * @param problems a sentence for each file that cannot be read
     */
    public record Listing(List<Entry> models, List<String> problems) {
        public Listing {
            models = List.copyOf(models);
            problems = List.copyOf(problems);
        }
    }

    /** The models there are; none where there is no folder yet. */
    public Listing list() {
        List<Entry> models = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                models.add(new Entry(file, ModelFile.read(file)));
            } catch (InvalidInputException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        models.sort(
                Comparator.<Entry, LocalDate>comparing(entry -> entry.model().date())
                        .reversed()
                        .thenComparing(entry -> entry.model().name()));
        return new Listing(models, problems);
    }

    /**
     * Keeps a model.
     *
     * @throws InvalidInputException if there is a model of that name, or it cannot be written
     */
    public Entry save(FittedModel model) {
        if (list().models().stream().anyMatch(entry -> entry.model().name().equalsIgnoreCase(model.name()))) {
            throw new InvalidInputException(
                    "There is a model \"" + model.name() + "\" already; choose another name, or delete it first.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InvalidInputException("Cannot make the folder " + folder + ".", e);
        }
        Path file = free(model.name());
        ModelFile.write(file, model);
        return new Entry(file, model);
    }

    /** @throws InvalidInputException if the file cannot be deleted */
    public void delete(Entry entry) {
        try {
            Files.deleteIfExists(entry.file());
        } catch (IOException e) {
            throw new InvalidInputException("Cannot delete " + entry.file() + ".", e);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ModelFile.EXTENSION))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new InvalidInputException("Cannot list the models in " + folder + ".", e);
        }
    }

    /** A file name like the model's that every system allows and no file has. */
    private Path free(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "model" : plain;
        Path file = folder.resolve(base + ModelFile.EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(base + "-" + i + ModelFile.EXTENSION);
        }
        return file;
    }
}
