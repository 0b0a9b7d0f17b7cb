package org.asterism.data.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.junit.jupiter.api.io.TempDir;

/** Writes files for the readers to read. */
abstract class TemporaryFiles {
    @TempDir
    Path folder;

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Reading read(String name, String text) {
        return DatasetReader.read(file(name, text), Job.QUIET);
    }

    /** A data set as its names and the text of its cells, row by row. */
    static List<List<String>> table(Dataset dataset) {
        List<List<String>> table = new java.util.ArrayList<>();
        table.add(dataset.columns().stream().map(column -> column.name()).toList());
        for (int row = 0; row < dataset.rows(); row++) {
            int r = row;
            table.add(dataset.columns().stream().map(column -> column.text(r)).toList());
        }
        return table;
    }

    static List<List<String>> table(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split(" ", -1))).toList();
    }
}
