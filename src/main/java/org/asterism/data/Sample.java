package org.asterism.data;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data set that comes with the program.
 *
 * @param file its file name in the folder of samples
 * @param columns what is drawn first: the x and the y column
 * @param truth the column with the known groups, or null
 */
public record Sample(
        String id,
        String title,
        String file,
        String description,
        String origin,
        String licence,
        List<String> columns,
        @Nullable String truth,
        int rows) {

    public Sample {
        columns = List.copyOf(columns);
    }

    /** Where the file is. */
    public Path path() {
        return Samples.folder().resolve(file);
    }
}
