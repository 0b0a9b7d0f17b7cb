package org.asterism.annotation.filter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How a condition compares. */
enum Operator {
    EQUAL("= =="),
    UNEQUAL("!= <> ≠"),
    LESS("<"),
    AT_MOST("<= ≤"),
    GREATER(">"),
    AT_LEAST(">= ≥"),
    CONTAINS("~"),
    LACKS("!~");

    /** All its spellings, a space between them. */
    private final String symbols;

    Operator(String symbols) {
        this.symbols = symbols;
    }

    /** The operator that a text goes on with, and its length there. */
    record Found(Operator operator, int length) {}

    /** The longest operator that begins at a place of the text. */
    static Optional<Found> at(String text, int place) {
        return Arrays.stream(values())
                .flatMap(operator -> Arrays.stream(operator.symbols.split(" "))
                        .filter(symbol -> text.startsWith(symbol, place))
                        .map(symbol -> new Found(operator, symbol.length())))
                .max(Comparator.comparingInt(Found::length));
    }
}
