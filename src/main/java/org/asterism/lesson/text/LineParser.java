package org.asterism.lesson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the marks within one line or paragraph; a mark that is not closed is a sign like any other. */
final class LineParser {
    private static final String MARKS = "*`$\\#-[]";
    private final String text;
    private final Function<String, Formula> formulas;
    private final List<Inline> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    LineParser(String text, Function<String, Formula> formulas) {
        this.text = text;
        this.formulas = formulas;
    }

    List<Inline> parts() {
        while (at < text.length()) {
            next();
        }
        flush();
        return parts;
    }

    private void next() {
        switch (text.charAt(at)) {
            case '\\' -> escaped();
            case '`' -> code();
            case '$' -> math();
            case '*' -> emphasis();
            case '[' -> link();
            default -> plain.append(text.charAt(at++));
        }
    }

    private void escaped() {
        boolean mark = at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0;
        at += mark ? 1 : 0;
        plain.append(text.charAt(at++));
    }

    private void code() {
        int end = text.indexOf('`', at + 1);
        if (end <= at + 1) {
            plain.append(text.charAt(at++));
            return;
        }
        add(new Inline.Code(text.substring(at + 1, end)), end + 1);
    }

    /** As in other markups, a dollar sign before a blank or after one is money. */
    private void math() {
        int end = end(at + 1);
        boolean formula = end > at + 1
                && !Character.isWhitespace(text.charAt(at + 1))
                && !Character.isWhitespace(text.charAt(end - 1));
        if (formula) {
            add(new Inline.Formal(formulas.apply(text.substring(at + 1, end))), end + 1);
        } else {
            plain.append(text.charAt(at++));
        }
    }

    private int end(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }

    private void emphasis() {
        String mark = text.startsWith("**", at) ? "**" : "*";
        int from = at + mark.length();
        int end = closing(mark, from);
        if (end < 0) {
            plain.append(mark);
            at = from;
            return;
        }
        List<Inline> inside = new LineParser(text.substring(from, end), formulas).parts();
        add(mark.length() == 2 ? new Inline.Bold(inside) : new Inline.Slanted(inside), end + mark.length());
    }

    /** Where emphasis ends: not in a formula or code, and not after a blank; -1 where it does not. */
    private int closing(String mark, int from) {
        if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        int i = from;
        while (i < text.length()) {
            boolean here = text.startsWith(mark, i) && i > from && !Character.isWhitespace(text.charAt(i - 1));
            if (here && mark.length() == 2) {
                return text.startsWith("***", i) ? i + 1 : i;
            }
            if (here && !text.startsWith("**", i)) {
                return i;
            }
            i = after(i);
        }
        return -1;
    }

    /** The place after the sign, the code, the formula or the pair of stars at a place. */
    private int after(int i) {
        int end = switch (text.charAt(i)) {
            case '\\' -> i + 1;
            case '`' -> text.indexOf('`', i + 1);
            case '$' -> end(i + 1);
            case '*' -> text.startsWith("**", i) ? i + 1 : i;
            default -> i;
        };
        return Math.max(end, i) + 1;
    }

    /** Of a link, the words stay. */
    private void link() {
        int close = text.indexOf("](", at);
        int end = close < 0 ? -1 : text.indexOf(')', close);
        if (end < 0) {
            plain.append(text.charAt(at++));
            return;
        }
        String words = text.substring(at + 1, close);
        at = end + 1;
        flush();
        parts.addAll(new LineParser(words, formulas).parts());
    }

    private void add(Inline part, int next) {
        flush();
        parts.add(part);
        at = next;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Inline.Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
