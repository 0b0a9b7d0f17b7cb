package org.asterism.lesson.text;

import java.util.List;

/**
 * A formula, written in a small part of TeX: Greek letters, indices and exponents with braces, {@code \frac}, {@code \sqrt},
 * {@code \sum}, {@code \prod}, {@code \min} and {@code \max} with limits, {@code \left( \right)}, {@code \|}, relations,
 * {@code \text}, {@code \hat}, {@code \bar}, {@code \vec}.
 *
 * @param root what was read; the source as words where it could not be
 * @param problems why it could not be read, in words for its author; none where it was
 */
public record Formula(String source, Term root, List<String> problems) {
    public Formula {
        problems = List.copyOf(problems);
    }

    /** Reads a formula without its dollar signs. Never throws. */
    public static Formula of(String source) {
        try {
            return new Formula(source, new FormulaParser(source).formula(), List.of());
        } catch (UnreadableFormula e) {
            return new Formula(source, new Term.Words(source), List.of(e.what()));
        }
    }

    public boolean readable() {
        return problems.isEmpty();
    }

    /** The formula in English words, for those who hear it. */
    public String words() {
        return SpokenFormula.of(root);
    }
}
