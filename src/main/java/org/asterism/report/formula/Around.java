package org.asterism.report.formula;

import java.util.List;
import org.asterism.lesson.text.Term;
import org.asterism.report.draw.Path;

/** Roots, brackets and marks around a term. */
final class Around {
    private Around() {}

    static FormulaBox root(Term.Root root, Setting setting) {
        FormulaBox inside = setting.set(root.inside());
        double size = setting.size();
        double top = -Math.max(inside.ascent(), Extents.SMALL * size) - 0.16 * size;
        double bottom = Math.max(inside.descent(), 0.02 * size);
        double start = 0.5 * size;
        Path path = new Path()
                .moveTo(0.04 * size, bottom - 0.32 * size)
                .lineTo(0.14 * size, bottom - 0.38 * size)
                .lineTo(0.28 * size, bottom)
                .lineTo(start - 0.06 * size, top)
                .lineTo(start + inside.width() + 0.05 * size, top);
        FormulaBox sign = new FormulaBox(
                start + inside.width() + 0.08 * size, 0.06 * size - top, bottom, List.of(setting.line(path)));
        return sign.over(inside.moved(start, 0));
    }

    static FormulaBox fenced(Term.Fenced fenced, Setting setting) {
        FormulaBox inside = setting.set(fenced.inside());
        double least = 0.52 * setting.size();
        double half = Math.max(
                least,
                Math.max(inside.ascent() - setting.axis(), inside.descent() + setting.axis()) + 0.06 * setting.size());
        return Fences.draw(fenced.left(), half, true, setting)
                .then(inside)
                .then(Fences.draw(fenced.right(), half, false, setting));
    }

    static FormulaBox accented(Term.Accented accented, Setting setting) {
        FormulaBox inside = setting.set(accented.inside());
        double size = setting.size();
        double lean = accented.inside() instanceof Term.Sign ? 0.1 * size : 0;
        double middle = inside.width() / 2 + lean;
        double y = -inside.ascent() - 0.12 * size;
        double half = accented.accent() == Term.Accent.BAR
                ? Math.max(0.2 * size, inside.width() / 2 - 0.08 * size)
                : 0.17 * size;
        Path path = mark(accented.accent(), middle, y, half, size);
        FormulaBox mark = new FormulaBox(0, 0.14 * size - y, 0, List.of(setting.line(path)));
        return inside.over(mark);
    }

    private static Path mark(Term.Accent accent, double middle, double y, double half, double size) {
        Path path = new Path();
        return switch (accent) {
            case BAR -> path.moveTo(middle - half, y).lineTo(middle + half, y);
            case HAT ->
                path.moveTo(middle - half, y + 0.02 * size)
                        .lineTo(middle, y - 0.13 * size)
                        .lineTo(middle + half, y + 0.02 * size);
            case VECTOR ->
                path.moveTo(middle - 1.2 * half, y)
                        .lineTo(middle + 1.4 * half, y)
                        .moveTo(middle + 0.7 * half, y - 0.09 * size)
                        .lineTo(middle + 1.4 * half, y)
                        .lineTo(middle + 0.7 * half, y + 0.09 * size);
            case TILDE -> Curves.wave(path, middle - 1.2 * half, y - 0.03 * size, 2.4 * half, 0.06 * size);
            case DOT ->
                path.moveTo(middle - 0.03 * size, y - 0.02 * size).lineTo(middle + 0.03 * size, y - 0.02 * size);
        };
    }
}
