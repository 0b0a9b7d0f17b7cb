package org.asterism.lesson.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of a text, line by line. */
final class MarkupParser {
    /** Of a formula in a message, in letters. */
    private static final int LONGEST_SHOWN = 60;

    private static final String DISPLAY = "$$";
    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Markup.Problem> problems = new ArrayList<>();
    private int at;

    MarkupParser(String text) {
        lines = text.split("\\R", -1);
        while (at < lines.length) {
            block();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Markup.Problem> problems() {
        return problems;
    }

    private void block() {
        String line = lines[at].strip();
        if (line.isEmpty()) {
            at++;
        } else if (display(line)) {
            blocks.add(new Block.Display(
                    formula(line.substring(2, line.length() - 2).strip(), at++)));
        } else if (heading(line)) {
            blocks.add(new Block.Heading(parts(line.replaceFirst("#+", "").strip(), at++)));
        } else if (entry(line)) {
            bullets();
        } else {
            int first = at;
            blocks.add(new Block.Paragraph(parts(joined(lines[at++].strip()), first)));
        }
    }

    private void bullets() {
        List<List<Inline>> entries = new ArrayList<>();
        while (at < lines.length && entry(lines[at].strip())) {
            int first = at;
            entries.add(parts(joined(lines[at++].strip().substring(2).strip()), first));
        }
        blocks.add(new Block.Bullets(entries));
    }

    /** A line with those after it that go on. */
    private String joined(String first) {
        StringBuilder text = new StringBuilder(first);
        while (at < lines.length && goesOn(lines[at].strip())) {
            text.append(' ').append(lines[at++].strip());
        }
        return text.toString();
    }

    private static boolean goesOn(String line) {
        return !line.isEmpty() && !entry(line) && !display(line) && !heading(line);
    }

    private static boolean entry(String line) {
        return line.startsWith("- ") || line.startsWith("* ");
    }

    private static boolean heading(String line) {
        return line.matches("#{1,6}\\s+\\S.*");
    }

    private static boolean display(String line) {
        return line.length() > 2 * DISPLAY.length() && line.startsWith(DISPLAY) && line.endsWith(DISPLAY);
    }

    private List<Inline> parts(String text, int line) {
        return new LineParser(text, source -> formula(source, line)).parts();
    }

    private Formula formula(String source, int line) {
        Formula formula = Formula.of(source);
        formula.problems()
                .forEach(what -> problems.add(
                        new Markup.Problem(line + 1, "The formula " + cut(source) + " cannot be read: " + what + ".")));
        return formula;
    }

    private static String cut(String source) {
        return source.length() <= LONGEST_SHOWN ? source : source.substring(0, LONGEST_SHOWN) + "…";
    }
}
