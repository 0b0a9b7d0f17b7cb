package org.asterism.lesson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asterism.lesson.text.Term.Accent;
import org.asterism.lesson.text.Term.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one formula, by recursive descent. */
final class FormulaParser {
    private static final int DEEPEST = 40;
    private static final Map<String, Accent> ACCENTS = Map.of(
            "hat",
            Accent.HAT,
            "widehat",
            Accent.HAT,
            "bar",
            Accent.BAR,
            "overline",
            Accent.BAR,
            "vec",
            Accent.VECTOR,
            "tilde",
            Accent.TILDE,
            "dot",
            Accent.DOT);
    private final String source;
    private int at;
    private int depth;

    FormulaParser(String source) {
        this.source = source;
    }

    Term formula() throws UnreadableFormula {
        Term all = row();
        if (at < source.length()) {
            throw new UnreadableFormula(
                    looking("}") ? "a brace is closed that was not opened" : "\\right stands without \\left");
        }
        return all;
    }

    /** Terms up to the end, a closing brace or {@code \right}. */
    private Term row() throws UnreadableFormula {
        List<Term> terms = new ArrayList<>();
        blanks();
        while (at < source.length() && !looking("}") && !right()) {
            terms.add(scripted());
            blanks();
        }
        return terms.size() == 1 ? terms.getFirst() : new Term.Row(terms);
    }

    /** Whether {@code \right} follows; {@code \rightarrow} begins like it. */
    private boolean right() {
        return looking("\\right") && !looking("\\rightarrow");
    }

    private Term scripted() throws UnreadableFormula {
        Term base = looking("_") || looking("^") ? new Term.Row(List.of()) : atom();
        Term below = null;
        Term above = null;
        for (blanks(); looking("_") || looking("^") || looking("'"); blanks()) {
            char mark = source.charAt(at++);
            if (mark == '_') {
                below = only(below, mark, argument("_"));
            } else {
                above = mark == '\'' ? prime(above) : only(above, mark, argument("^"));
            }
        }
        return below == null && above == null ? base : new Term.Scripts(base, below, above);
    }

    private static Term prime(@Nullable Term above) {
        Term.Sign prime = new Term.Sign("′", Kind.PLAIN);
        return above == null ? prime : new Term.Row(List.of(above, prime));
    }

    private static Term only(@Nullable Term before, char mark, Term now) throws UnreadableFormula {
        if (before != null) {
            throw new UnreadableFormula("two " + mark + " stand at one term; braces say which is meant");
        }
        return now;
    }

    /** A group in braces, or one term without scripts. */
    private Term argument(String of) throws UnreadableFormula {
        blanks();
        if (at >= source.length() || looking("}") || looking("_") || looking("^")) {
            throw new UnreadableFormula("after " + of + " something is missing");
        }
        return atom();
    }

    private Term atom() throws UnreadableFormula {
        if (++depth > DEEPEST) {
            throw new UnreadableFormula("it is nested too deeply");
        }
        Term term = looking("{") ? group() : looking("\\") ? command() : character();
        depth--;
        return term;
    }

    private Term character() throws UnreadableFormula {
        int codePoint = source.codePointAt(at);
        if (codePoint == '$' || codePoint == '&' || codePoint == '#' || codePoint == '%') {
            throw new UnreadableFormula("the sign " + Character.toString(codePoint) + " needs a \\ before it");
        }
        at += Character.charCount(codePoint);
        return codePoint == '~' ? new Term.Space(0.28) : Signs.character(codePoint);
    }

    private Term group() throws UnreadableFormula {
        at++;
        Term inside = row();
        if (!looking("}")) {
            throw new UnreadableFormula("a brace is not closed");
        }
        at++;
        return inside;
    }

    private Term command() throws UnreadableFormula {
        String name = name();
        Optional<? extends Term> simple = Signs.command(name)
                .<Term>map(sign -> sign)
                .or(() -> Signs.operator(name))
                .or(() -> Signs.space(name).map(Term.Space::new));
        if (simple.isPresent()) {
            return simple.get();
        }
        Accent accent = ACCENTS.get(name);
        return accent != null ? new Term.Accented(accent, argument("\\" + name)) : structure(name);
    }

    private Term structure(String name) throws UnreadableFormula {
        return switch (name) {
            case "frac", "tfrac", "dfrac" -> new Term.Fraction(argument("\\" + name), argument("\\" + name));
            case "sqrt" -> new Term.Root(argument("\\sqrt"));
            case "left" -> fenced();
            case "text", "mathrm", "textrm" -> new Term.Words(raw(name));
            case "operatorname" -> named();
            case "mathbf", "boldsymbol", "mathbb" -> letters(raw(name), true);
            case "mathcal" -> letters(raw(name), false);
            case "" -> throw new UnreadableFormula("after \\ a name is missing");
            default -> throw new UnreadableFormula("\\" + name + " is not known");
        };
    }

    private Term named() throws UnreadableFormula {
        boolean limits = looking("*");
        at += limits ? 1 : 0;
        return new Term.Operator(raw("operatorname").replace("\\,", " "), limits, false);
    }

    private static Term letters(String text, boolean bold) {
        List<Term> letters = new ArrayList<>();
        String plain = text.startsWith("\\")
                ? Signs.command(text.substring(1)).map(Term.Sign::text).orElse(text)
                : text;
        plain.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.add(new Term.Sign(letter, bold ? Kind.BOLD : Kind.PLAIN)));
        return letters.size() == 1 ? letters.getFirst() : new Term.Row(letters);
    }

    private Term fenced() throws UnreadableFormula {
        String left = fence("\\left");
        Term inside = row();
        if (!right()) {
            throw new UnreadableFormula("\\left stands without \\right");
        }
        at += "\\right".length();
        return new Term.Fenced(left, inside, fence("\\right"));
    }

    private String fence(String of) throws UnreadableFormula {
        blanks();
        int from = at;
        if (looking("\\")) {
            name();
        } else if (at < source.length()) {
            at++;
        }
        String written = source.substring(from, at);
        return Signs.fence(written)
                .orElseThrow(() -> new UnreadableFormula("after " + of + " a bracket is missing, or . for none"));
    }

    /** What stands in braces, as it is. */
    private String raw(String of) throws UnreadableFormula {
        blanks();
        int end = source.indexOf('}', at);
        if (!looking("{") || end < 0) {
            throw new UnreadableFormula("after \\" + of + " words in braces are missing");
        }
        String text = source.substring(at + 1, end);
        at = end + 1;
        return text;
    }

    /** The name after a backslash: letters, or one other character. */
    private String name() {
        int from = ++at;
        while (at < source.length() && letter(source.charAt(at))) {
            at++;
        }
        if (at == from && at < source.length()) {
            at += Character.charCount(source.codePointAt(at));
        }
        return source.substring(from, at);
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void blanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private boolean looking(String text) {
        return source.startsWith(text, at);
    }
}
