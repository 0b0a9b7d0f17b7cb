package org.asterism.report.formula;

import java.util.List;
import org.asterism.lesson.text.Term;
import org.asterism.report.draw.Path;

/** Fractions. */
final class Piled {
    private Piled() {}

    static FormulaBox fraction(Term.Fraction fraction, Setting setting) {
        FormulaBox over = setting.part().set(fraction.over());
        FormulaBox under = setting.part().set(fraction.under());
        double margin = 0.1 * setting.size();
        double room = Math.max(over.width(), under.width()) + 2 * margin;
        double gap = (setting.display() ? 0.2 : 0.13) * setting.size();
        Path line = Path.line(0, -setting.axis(), room, -setting.axis());
        return new FormulaBox(room, setting.axis(), 0, List.of(setting.line(line)))
                .over(over.centered(room).moved(0, -setting.axis() - gap - over.descent()))
                .over(under.centered(room).moved(0, under.ascent() + gap - setting.axis()));
    }
}
