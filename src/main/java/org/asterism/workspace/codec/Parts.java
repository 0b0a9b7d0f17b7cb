package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The large pieces of a workspace, kept beside its JSON document. */
final class Parts {
    /** The most bytes a JSON document may have. */
    static final long MAX_DOCUMENT = 64L << 20;

    private Parts() {}

    /** Takes pieces and names them; the same array given twice gets the same name. */
    interface Sink {
        /** @param hint a readable path without an ending, such as {@code study-1/data/width} */
        String put(String hint, double[] values) throws IOException;

        /** See {@link #put(String, double[])}. */
        String put(String hint, int[] values) throws IOException;

        /** See {@link #put(String, double[])}. */
        String put(String hint, List<String> words) throws IOException;
    }

    /** Gives pieces back. */
    interface Source {
        /**
         * Opens a piece; reading it to its end checks that it is undamaged.
         *
         * @throws org.asterism.parameter.InvalidInputException if there is none of that name
         */
        InputStream open(String part) throws IOException;
    }
}
