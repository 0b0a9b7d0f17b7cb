package org.asterism.data.read;

import java.util.List;
import org.asterism.data.Dataset;

/**
 * A data set as read from a file, and what could not be read.
 *
 * @param problems the first 1000 problems, in the order of the file
 * @param problemCount how many problems there were in all
 * @param notes what people should know, each a sentence, such as another encoding than the one asked for
 */
public record Reading(Dataset dataset, List<BadCell> problems, long problemCount, List<String> notes) {
    public Reading {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
