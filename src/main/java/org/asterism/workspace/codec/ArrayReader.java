package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the large pieces of a workspace, each once: what was shared in memory is shared again.
 *
 * <p>Every array is announced against what memory there is before it is made.
 */
final class ArrayReader {
    private static final long BYTES_PER_WORD = 64;
    private static final double MEMORY_SHARE = 0.7;

    private final Parts.Source parts;
    private final Job job;
    private final Map<String, Object> read = new HashMap<>();
    private long left = (long) (MEMORY_SHARE * Runtime.getRuntime().maxMemory());

    private interface Reading<T> {
        T read(InputStream input) throws IOException;
    }

    ArrayReader(Parts.Source parts, Job job) {
        this.parts = parts;
        this.job = job;
    }

    double[] doubles(String part, int length) throws IOException {
        double[] values =
                once(part, double[].class, (long) length * Double.BYTES, input -> Npy.readDoubles(input, length, job));
        requireLength(part, values.length, length);
        return values;
    }

    int[] ints(String part, int length) throws IOException {
        int[] values =
                once(part, int[].class, (long) length * Integer.BYTES, input -> Npy.readInts(input, length, job));
        requireLength(part, values.length, length);
        return values;
    }

    List<String> words(String part, int count) throws IOException {
        Words words = once(part, Words.class, 0, input -> readWords(input, part));
        requireLength(part, words.list().size(), count);
        return words.list();
    }

    private record Words(List<String> list) {}

    private <T> T once(String part, Class<T> type, long bytes, Reading<T> reading) throws IOException {
        Object known = read.get(part);
        if (known == null) {
            reserve(bytes);
            try (InputStream input = parts.open(part)) {
                known = reading.read(input);
            }
            read.put(part, known);
        }
        if (!type.isInstance(known)) {
            throw new InvalidInputException(part + " is used for two different things");
        }
        return type.cast(known);
    }

    private void reserve(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new InvalidInputException("it needs more memory than Asterism may use; allow it more with -Xmx");
        }
    }

    private Words readWords(InputStream input, String part) {
        List<String> words = new ArrayList<>();
        try (JsonParser parser = Json.MAPPER.createParser(input)) {
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            while (list && parser.nextToken() == JsonToken.VALUE_STRING) {
                String word = parser.getString();
                reserve(BYTES_PER_WORD + 2L * word.length());
                words.add(word);
            }
            if (!list || parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw new InvalidInputException(part + " is not a list of words");
            }
        }
        return new Words(List.copyOf(words));
    }

    private static void requireLength(String part, int length, int wanted) {
        if (length != wanted) {
            throw new InvalidInputException(part + " has " + length + " values where " + wanted + " are needed");
        }
    }
}
