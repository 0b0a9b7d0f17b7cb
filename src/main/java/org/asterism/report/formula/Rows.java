package org.asterism.report.formula;

import java.util.List;
import org.asterism.lesson.text.Term;
import org.asterism.lesson.text.Term.Kind;

/** Puts terms beside each other, with the room that their kinds ask for. */
final class Rows {
    private static final double TIGHT = 0.08;
    private static final double THIN = 3 / 18.0;
    private static final double MEDIUM = 4 / 18.0;
    private static final double THICK = 5 / 18.0;

    private Rows() {}

    static FormulaBox set(List<Term> terms, Setting setting) {
        FormulaBox row = FormulaBox.EMPTY;
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                row = row.wide(row.width() + setting.size() * gap(terms, i, setting));
            }
            row = row.then(setting.set(terms.get(i)));
        }
        return row;
    }

    /** The room before a term, as a share of the size. */
    private static double gap(List<Term> terms, int i, Setting setting) {
        Term left = terms.get(i - 1);
        Term right = terms.get(i);
        if (is(left, Kind.RELATION) || is(right, Kind.RELATION)) {
            return setting.small() ? TIGHT : THICK;
        }
        if (operator(left) || operator(right)) {
            return open(left) || closes(right) ? 0 : THIN;
        }
        if (setting.small()) {
            return 0;
        }
        if (binary(terms, i - 1) || binary(terms, i)) {
            return MEDIUM;
        }
        return is(left, Kind.PUNCTUATION) || left instanceof Term.Fraction || right instanceof Term.Fraction
                ? THIN
                : 0.02;
    }

    /** Whether a term stands between two others that it joins; a minus at the start or after a relation is a sign. */
    private static boolean binary(List<Term> terms, int i) {
        if (!is(terms.get(i), Kind.BINARY) || i == 0 || i == terms.size() - 1) {
            return false;
        }
        Term before = terms.get(i - 1);
        return !is(before, Kind.BINARY)
                && !is(before, Kind.RELATION)
                && !is(before, Kind.PUNCTUATION)
                && !open(before)
                && !operator(before);
    }

    private static boolean operator(Term term) {
        return base(term) instanceof Term.Operator;
    }

    private static boolean open(Term term) {
        return is(term, Kind.OPEN);
    }

    private static boolean closes(Term term) {
        return is(term, Kind.CLOSE) || is(term, Kind.OPEN) || is(term, Kind.PUNCTUATION);
    }

    private static boolean is(Term term, Kind kind) {
        return base(term) instanceof Term.Sign sign && sign.kind() == kind;
    }

    private static Term base(Term term) {
        return term instanceof Term.Scripts scripts ? scripts.base() : term;
    }
}
