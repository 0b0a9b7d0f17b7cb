package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.text.Inline;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.formula.FormulaBox;
import org.asterism.report.handout.Word.Atom;

/** Takes the parts of a text apart at its blanks, between which alone it is broken. */
final class Words {
    private final List<Word> words = new ArrayList<>();
    private final List<Atom> open = new ArrayList<>();

    private Words() {}

    static List<Word> of(List<Inline> parts, TextStyle style) {
        Words words = new Words();
        words.add(parts, style);
        words.end();
        return words.words;
    }

    static List<Word> of(String text, TextStyle style) {
        return of(List.of(new Inline.Plain(text)), style);
    }

    private void add(List<Inline> parts, TextStyle style) {
        for (Inline part : parts) {
            switch (part) {
                case Inline.Plain plain -> letters(plain.text(), style);
                case Inline.Bold bold -> add(bold.parts(), style.bold());
                case Inline.Slanted slanted -> add(slanted.parts(), style.slanted());
                case Inline.Code code -> code(code.text(), style);
                case Inline.Formal math ->
                    open.add(new Atom.Formula(FormulaBox.of(math.formula(), style.size(), false), style.color()));
            }
        }
    }

    private void letters(String text, TextStyle style) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    open.add(new Atom.Letters(text.substring(start, i), style));
                }
                if (i < text.length()) {
                    end();
                }
                start = i + 1;
            }
        }
    }

    /** A name is broken at its blanks too. */
    private void code(String text, TextStyle style) {
        String[] parts = text.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            open.add(new Atom.Code(parts[i], style.scaled(0.94)));
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            words.add(new Word(open));
            open.clear();
        }
    }
}
