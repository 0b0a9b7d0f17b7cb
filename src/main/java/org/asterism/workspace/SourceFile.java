package org.asterism.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.asterism.data.read.ColumnType;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Format;
import org.asterism.data.read.Reading;
import org.asterism.job.Job;

/** Reads a file again in the way in which a data set was read before: the same columns, of the same kinds. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Reads a file. Columns that are new are left out where that gives the data set of before, and are there otherwise.
     *
     * @throws org.asterism.parameter.InvalidInputException if there is no table in the file
     */
    public static Reading read(Path file, DataSource source, Job job) {
        Format guess = typed(DatasetReader.preview(file).format(), source);
        Format known = withoutNew(guess, source);
        if (!known.equals(guess) && !source.columns().isEmpty()) {
            Reading before = DatasetReader.read(file, known, job);
            if (before.dataset().fingerprint().equals(source.fingerprint())) {
                return before;
            }
        }
        return DatasetReader.read(file, guess, job);
    }

    private static Format typed(Format format, DataSource source) {
        Format typed = format;
        for (int i = 0; i < format.columns().size(); i++) {
            Optional<DataSource.Part> part = part(format, i, source);
            if (part.isPresent()) {
                typed = typed.withType(i, ColumnType.valueOf(part.get().kind().name()));
            }
        }
        return typed;
    }

    private static Format withoutNew(Format format, DataSource source) {
        Format known = format;
        for (int i = 0; i < format.columns().size(); i++) {
            if (part(format, i, source).isEmpty()) {
                known = known.withType(i, ColumnType.SKIP);
            }
        }
        return known;
    }

    private static Optional<DataSource.Part> part(Format format, int column, DataSource source) {
        String name = format.columns().get(column).name();
        return source.columns().stream()
                .filter(part -> part.name().equals(name))
                .findFirst();
    }
}
