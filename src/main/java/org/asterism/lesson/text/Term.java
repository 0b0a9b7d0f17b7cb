package org.asterism.lesson.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a formula. */
public sealed interface Term {
    /** Terms from left to right; none for nothing. */
    record Row(List<Term> terms) implements Term {
        public Row {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One character.
     *
     * @param text its Unicode character
     */
    record Sign(String text, Kind kind) implements Term {}

    /** What a character is, which says how it is written and how much room it has. */
    enum Kind {
        /** A letter that stands for something: slanted. */
        VARIABLE,
        /** A digit, a capital Greek letter, infinity: upright. */
        PLAIN,
        /** A letter in bold. */
        BOLD,
        /** Plus, times and the like. */
        BINARY,
        /** Equals, at most, element of and the like. */
        RELATION,
        OPEN,
        CLOSE,
        /** A comma or semicolon. */
        PUNCTUATION
    }

    /** Upright words with their blanks. */
    record Words(String text) implements Term {}

    /**
     * A function by name, or a sum or product.
     *
     * @param limits whether what belongs to it stands under and over it where there is room
     * @param large whether it is a sign that grows, such as that of a sum
     */
    record Operator(String text, boolean limits, boolean large) implements Term {}

    /** A term with an index, an exponent, or both; those of an operator with limits are its limits. */
    record Scripts(
            Term base, @Nullable Term below, @Nullable Term above) implements Term {}

    record Fraction(Term over, Term under) implements Term {}

    /** A square root. */
    record Root(Term inside) implements Term {}

    /** A term between two fences that are as high as it is; a fence may be empty. */
    record Fenced(String left, Term inside, String right) implements Term {}

    /** A term under a mark. */
    record Accented(Accent accent, Term inside) implements Term {}

    /** The marks over a term. */
    enum Accent {
        HAT,
        BAR,
        VECTOR,
        TILDE,
        DOT
    }

    /**
     * Room.
     *
     * @param width as a share of the type size; may be negative
     */
    record Space(double width) implements Term {}
}
