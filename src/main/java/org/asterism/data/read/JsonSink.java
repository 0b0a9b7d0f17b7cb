package org.asterism.data.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes the rows of a JSON file as they come. */
interface JsonSink {
    /**
     * One cell; the parser stands on it. A nested value is skipped afterwards.
     *
     * @param key the key in an object; null in an array
     * @param position the place in the row, from 0
     */
    void cell(@Nullable String key, int position, JsonToken token, JsonParser parser);

    /**
     * The end of a row.
     *
     * @param length how many cells an array had; -1 for an object
     * @return whether more rows are wanted
     */
    boolean end(int length, JsonParser parser);

    /** A row that is neither an object nor an array. */
    void foreign(JsonParser parser);
}
