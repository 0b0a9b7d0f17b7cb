package org.asterism.report.formula;

import java.util.List;
import org.asterism.lesson.text.Term;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;
import org.asterism.report.formula.FormulaBox.Cut;
import org.asterism.report.formula.FormulaBox.Item;

/**
 * Lays terms out at one size.
 *
 * @param full the size of the formula, of which scripts take a share
 * @param display whether limits stand above and below
 */
record Setting(double size, double full, boolean display) {
    private static final double SCRIPT = 0.72;
    private static final double SMALLEST = 0.5;
    private static final double LEAN = 0.05;

    static Setting of(double size, boolean display) {
        return new Setting(size, size, display);
    }

    FormulaBox set(Term term) {
        return switch (term) {
            case Term.Row row -> Rows.set(row.terms(), this);
            case Term.Sign sign -> sign(sign);
            case Term.Words words -> words(words.text());
            case Term.Operator operator -> operator(operator);
            case Term.Scripts scripts -> Attached.set(scripts, this);
            case Term.Fraction fraction -> Piled.fraction(fraction, this);
            case Term.Root root -> Around.root(root, this);
            case Term.Fenced fenced -> Around.fenced(fenced, this);
            case Term.Accented accented -> Around.accented(accented, this);
            case Term.Space space -> FormulaBox.EMPTY.wide(size * space.width());
        };
    }

    /** The setting of indices and exponents. */
    Setting script() {
        return new Setting(Math.max(SCRIPT * size, SMALLEST * full), full, false);
    }

    /** The setting of the parts of a fraction: smaller within a line of text. */
    Setting part() {
        return display
                ? new Setting(size, full, false)
                : new Setting(Math.max(0.8 * size, SMALLEST * full), full, false);
    }

    boolean small() {
        return size < 0.75 * full;
    }

    /** The thickness of lines. */
    double rule() {
        return 0.062 * size;
    }

    double axis() {
        return Extents.AXIS * size;
    }

    FormulaBox words(String text) {
        return letters(text, Cut.UPRIGHT);
    }

    private FormulaBox sign(Term.Sign sign) {
        if (DrawnSigns.has(sign.text())) {
            return DrawnSigns.draw(sign.text(), this);
        }
        return switch (sign.kind()) {
            case VARIABLE -> letters(sign.text(), Cut.SLANTED);
            case BOLD -> letters(sign.text(), Cut.BOLD);
            default -> letters(sign.text(), Cut.UPRIGHT);
        };
    }

    private FormulaBox letters(String text, Cut cut) {
        Typeface face = Typeface.of(cut == Cut.BOLD ? Weight.SEMI_BOLD : Weight.REGULAR);
        double lean = cut == Cut.SLANTED ? LEAN * size : 0;
        double ascent = text.codePoints().mapToDouble(Extents::ascent).max().orElse(0);
        double descent = text.codePoints().mapToDouble(Extents::descent).max().orElse(0);
        return new FormulaBox(
                face.width(text, size) + lean,
                size * ascent,
                size * descent,
                List.of(new Item.Letters(text, 0, 0, size, cut)));
    }

    private FormulaBox operator(Term.Operator operator) {
        if (!operator.large()) {
            return words(operator.text());
        }
        double large = (display ? 1.5 : 1.15) * size;
        double width = Typeface.of(Weight.REGULAR).width(operator.text(), large);
        double half = large * Extents.CAPITAL / 2 * 1.12;
        double baseline = large * Extents.CAPITAL / 2 - axis();
        return new FormulaBox(
                width,
                axis() + half,
                half - axis(),
                List.of(new Item.Letters(operator.text(), 0, baseline, large, Cut.UPRIGHT)));
    }

    Item line(Path path) {
        return new Item.Line(path, rule());
    }
}
