package org.asterism.report.handout;

import java.util.List;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.font.Typeface;
import org.asterism.report.formula.FormulaBox;

/** What stands between two blanks of a line. */
record Word(List<Atom> atoms) {
    private static final double CODE_PAD = 3;

    Word {
        atoms = List.copyOf(atoms);
    }

    /** A part of a word that looks the same from end to end. */
    sealed interface Atom {
        record Letters(String text, TextStyle style) implements Atom {}

        record Code(String text, TextStyle style) implements Atom {}

        record Formula(FormulaBox box, int color) implements Atom {}

        default double width() {
            return switch (this) {
                case Letters letters -> measure(letters.text, letters.style);
                case Code code -> measure(code.text, code.style) + 2 * CODE_PAD;
                case Formula formula -> formula.box.width();
            };
        }

        private static double measure(String text, TextStyle style) {
            return Typeface.of(style.weight()).width(text, style.size());
        }

        private void paint(Pen pen, double x, double baseline) {
            switch (this) {
                case Letters letters -> pen.text(letters.text, x, baseline, letters.style);
                case Code code -> {
                    double size = code.style.size();
                    Path ground = Path.rectangle(x, baseline - size, width(), 1.3 * size);
                    pen.fill(ground, Ink.THEME.grid(), 1);
                    pen.text(code.text, x + CODE_PAD, baseline, code.style);
                }
                case Formula formula -> formula.box.paint(pen, x, baseline, formula.color);
            }
        }
    }

    double width() {
        return atoms.stream().mapToDouble(Atom::width).sum();
    }

    /** How far formulas in it reach above the baseline; 0 without formulas. */
    double ascent() {
        return atoms.stream()
                .mapToDouble(atom -> atom instanceof Atom.Formula formula ? formula.box.ascent() : 0)
                .max()
                .orElse(0);
    }

    /** How far formulas in it reach below the baseline; 0 without formulas. */
    double descent() {
        return atoms.stream()
                .mapToDouble(atom -> atom instanceof Atom.Formula formula ? formula.box.descent() : 0)
                .max()
                .orElse(0);
    }

    void paint(Pen pen, double x, double baseline) {
        double at = x;
        for (Atom atom : atoms) {
            atom.paint(pen, at, baseline);
            at += atom.width();
        }
    }
}
