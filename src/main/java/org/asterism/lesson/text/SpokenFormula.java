package org.asterism.lesson.text;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a formula in words: "the sum over i = 1 to n of x sub i squared". */
final class SpokenFormula {
    private SpokenFormula() {}

    static String of(Term term) {
        return said(term).replaceAll("\\s+", " ").strip();
    }

    private static String said(Term term) {
        return switch (term) {
            case Term.Row row -> row.terms().stream().map(SpokenFormula::said).collect(Collectors.joining(" "));
            case Term.Sign sign -> Signs.said(sign);
            case Term.Words words -> words.text();
            case Term.Operator operator -> operator.large() ? "the " + Signs.said(operator) + " of" : operator.text();
            case Term.Scripts scripts -> scripts(scripts);
            case Term.Fraction fraction -> part(fraction.over()) + " over " + part(fraction.under());
            case Term.Root root -> "the square root of " + part(root.inside());
            case Term.Fenced fenced ->
                String.join(" ", fence(fenced.left()), said(fenced.inside()), fence(fenced.right()));
            case Term.Accented accented -> said(accented.inside()) + " " + accent(accented.accent());
            case Term.Space _ -> " ";
        };
    }

    private static String fence(String written) {
        return Signs.said(new Term.Sign(written, Term.Kind.OPEN));
    }

    private static String accent(Term.Accent accent) {
        return switch (accent) {
            case HAT -> "hat";
            case BAR -> "bar";
            case VECTOR -> "vector";
            case TILDE -> "tilde";
            case DOT -> "dot";
        };
    }

    /** In brackets where it is more than one term. */
    private static String part(Term term) {
        return term instanceof Term.Row row && row.terms().size() > 1 ? "(" + said(term) + ")" : said(term);
    }

    private static String scripts(Term.Scripts scripts) {
        if (scripts.base() instanceof Term.Operator operator && operator.limits()) {
            return limits(operator, scripts.below(), scripts.above());
        }
        String below = scripts.below() == null ? "" : " sub " + part(scripts.below());
        return said(scripts.base()) + below + power(scripts.above());
    }

    private static String power(@Nullable Term above) {
        if (above == null) {
            return "";
        }
        return switch (said(above)) {
            case "2" -> " squared";
            case "prime" -> " prime";
            default -> " to the " + part(above);
        };
    }

    private static String limits(Term.Operator operator, @Nullable Term below, @Nullable Term above) {
        String from = below == null ? "" : " over " + said(below);
        String to = above == null ? "" : " to " + said(above);
        return "the " + Signs.said(operator) + from + to + " of";
    }
}
