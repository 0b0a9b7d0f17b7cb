package org.asterism.report.formula;

import org.asterism.lesson.text.Term;
import org.jspecify.annotations.Nullable;

/** Indices, exponents and limits. */
final class Attached {
    private Attached() {}

    static FormulaBox set(Term.Scripts scripts, Setting setting) {
        FormulaBox base = setting.set(scripts.base());
        FormulaBox below = box(scripts.below(), setting);
        FormulaBox above = box(scripts.above(), setting);
        boolean limits = setting.display() && scripts.base() instanceof Term.Operator operator && operator.limits();
        return limits ? stacked(base, below, above, setting) : beside(base, below, above, setting);
    }

    private static @Nullable FormulaBox box(@Nullable Term term, Setting setting) {
        return term == null ? null : setting.script().set(term);
    }

    private static FormulaBox stacked(
            FormulaBox base, @Nullable FormulaBox below, @Nullable FormulaBox above, Setting setting) {
        double room = Math.max(base.width(), Math.max(width(below), width(above)));
        double gap = 0.14 * setting.size();
        FormulaBox pile = base.centered(room);
        if (below != null) {
            pile = pile.over(below.centered(room).moved(0, base.descent() + gap + below.ascent()));
        }
        if (above != null) {
            pile = pile.over(above.centered(room).moved(0, -base.ascent() - gap - above.descent()));
        }
        return pile;
    }

    private static FormulaBox beside(
            FormulaBox base, @Nullable FormulaBox below, @Nullable FormulaBox above, Setting setting) {
        double size = setting.size();
        double up = above == null ? 0 : Math.max(0.38 * size + above.descent(), base.ascent() - 0.35 * size);
        double down = below == null ? 0 : Math.max(0.17 * size, base.descent() - 0.02 * size);
        if (below != null && above != null) {
            double gap = up - above.descent() - (below.ascent() - down);
            down += Math.max(0, 0.1 * size - gap);
        }
        FormulaBox all = base;
        double start = base.width() + 0.02 * size;
        if (below != null) {
            all = all.over(below.moved(Math.max(0, start - 0.05 * size), down));
        }
        if (above != null) {
            all = all.over(above.moved(start + 0.03 * size, -up));
        }
        return all.wide(all.width() + 0.03 * size);
    }

    private static double width(@Nullable FormulaBox box) {
        return box == null ? 0 : box.width();
    }
}
