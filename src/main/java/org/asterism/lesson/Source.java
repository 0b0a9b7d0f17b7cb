package org.asterism.lesson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the data of an exhibit come from. */
public sealed interface Source {
    /**
     * A sample that comes with the program.
     *
     * @param columns the two that are drawn; empty for those that the sample is first drawn by
     */
    record Bundled(String sample, List<String> columns) implements Source {
        public Bundled {
            columns = List.copyOf(columns);
        }
    }

    /** Data made by a generator; parameters by option name. */
    record Made(String generator, Map<String, String> parameters) implements Source {
        public Made {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Points written into the lesson itself: as many of each; groups are empty where none is known. */
    record Drawn(double[] x, double[] y, List<String> groups) implements Source {
        public Drawn {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A table beside the file of the lesson; two columns are drawn.
     *
     * @param groups the column of known groups, null where none is known
     */
    record Table(
            String file, List<String> columns, @Nullable String groups) implements Source {
        public Table {
            columns = List.copyOf(columns);
        }

        /** A table whose groups are not known. */
        public Table(String file, List<String> columns) {
            this(file, columns, null);
        }
    }
}
