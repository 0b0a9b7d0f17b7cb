package org.asterism.data.read;

import java.util.List;

/**
 * The head of a file, with a guess of how to read it.
 *
 * @param format the guess; change it and hand it to {@link DatasetReader#read}
 * @param rows the first rows without the header, at most 50, cell by cell as they stand in the file
 * @param notes what people should know about the guess, each a sentence; often empty
 */
public record Preview(Format format, List<List<String>> rows, List<String> notes) {
    public Preview {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
