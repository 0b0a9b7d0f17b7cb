package org.asterism.session.plan;

import java.util.List;

/**
 * Something people are asked of each plot.
 *
 * @param id names its answer in the files
 * @param options the names of the steps of a rating, lowest first; empty otherwise
 * @param required whether the person must answer before the next plot
 */
public record Question(String id, Kind kind, String text, List<String> options, boolean required) {
    public Question {
        options = List.copyOf(options);
    }

    public Question withText(String changed) {
        return new Question(id, kind, changed, options, required);
    }

    public Question withOptions(List<String> changed) {
        return new Question(id, kind, text, changed, required);
    }

    public Question withRequired(boolean changed) {
        return new Question(id, kind, text, options, changed);
    }

    /** What an answer may be. */
    public enum Kind {
        /** One of the options, by its number from 0. */
        RATING,
        /** A whole number, 0 or more. */
        COUNT,
        /** Words. */
        TEXT
    }
}
