package org.asterism.annotation.filter;

import java.util.List;
import java.util.Optional;
import org.asterism.parameter.InvalidInputException;

/** A place in the text of a filter that moves on as words are taken. */
final class Cursor {
    private static final List<String> JOINTS = List.of("and", "or");

    private final String text;
    private int place;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipBlanks();
        return place == text.length();
    }

    /** What is left, from here on. */
    String rest() {
        return text.substring(place);
    }

    /** Takes a sign if it comes next. */
    boolean take(char sign) {
        boolean there = !atEnd() && text.charAt(place) == sign;
        place += there ? 1 : 0;
        return there;
    }

    /** Takes a word between conditions if it comes next. */
    boolean joint(String word) {
        boolean there = !atEnd() && jointHere(word);
        place += there ? word.length() : 0;
        return there;
    }

    /** Takes a name, in capitals or not, if it comes next with an operator after it. */
    boolean compared(String name) {
        int start = place;
        boolean there = !atEnd() && text.regionMatches(true, place, name, 0, name.length());
        if (there) {
            place += name.length();
            there = operatorNext();
        }
        place = there ? place : start;
        return there;
    }

    boolean operatorNext() {
        return !atEnd() && Operator.at(text, place).isPresent();
    }

    Optional<Operator> operator() {
        skipBlanks();
        Optional<Operator.Found> found = Operator.at(text, place);
        place += found.map(Operator.Found::length).orElse(0);
        return found.map(Operator.Found::operator);
    }

    /** Takes a text in quotes if one comes next; two quotes inside stand for one. */
    Optional<String> quoted() {
        int start = place;
        if (!take('"')) {
            return Optional.empty();
        }
        StringBuilder inside = new StringBuilder();
        while (place < text.length()) {
            char next = text.charAt(place++);
            if (next != '"') {
                inside.append(next);
            } else if (place < text.length() && text.charAt(place) == '"') {
                inside.append(text.charAt(place++));
            } else {
                return Optional.of(inside.toString());
            }
        }
        throw new InvalidInputException("The quote in " + text.substring(start).strip()
                + " has no end; write another \" after it, and \"\" for a quote inside.");
    }

    /** Takes all up to the next {@code and} or {@code or}, or the bracket that closes one before it. */
    String words() {
        return words(false);
    }

    /** The same, at most up to an operator. */
    String wordsBeforeOperator() {
        return words(true);
    }

    private String words(boolean operatorEnds) {
        int start = place;
        int open = 0;
        while (place < text.length() && JOINTS.stream().noneMatch(this::jointHere)) {
            char next = text.charAt(place);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (open < 0 || (operatorEnds && Operator.at(text, place).isPresent())) {
                break;
            }
            place++;
        }
        return text.substring(start, place).strip();
    }

    /** Whether a joint is here as a word by itself. */
    private boolean jointHere(String word) {
        int end = place + word.length();
        return text.regionMatches(true, place, word, 0, word.length())
                && (place == 0 || !partOfWord(place - 1))
                && (end == text.length() || !partOfWord(end));
    }

    private boolean partOfWord(int index) {
        char sign = text.charAt(index);
        return !Character.isWhitespace(sign) && "()\"".indexOf(sign) < 0;
    }

    private void skipBlanks() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
    }
}
