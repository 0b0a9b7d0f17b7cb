package org.asterism.lesson.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page: paragraphs between blank lines, headings after {@code #}, lists after {@code -}, {@code **bold**},
 * {@code *slanted*}, code between backticks, formulas between dollar signs, and those on a line of their own between two
 * dollar signs each. A backslash before one of these signs takes its meaning; what is not known is shown as it was typed.
 *
 * @param problems the formulas that cannot be read, by line
 */
public record Markup(List<Block> blocks, List<Problem> problems) {
    /**
     * Something that the author should mend.
     *
     * @param line of the text, from 1
     */
    public record Problem(int line, String what) {}

    public Markup {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Reads a text. Never throws. */
    public static Markup of(String text) {
        MarkupParser parser = new MarkupParser(text);
        return new Markup(parser.blocks(), parser.problems());
    }

    /** The text without its marks, formulas in words: a line for each block or entry of a list. */
    public String words() {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.add(words(paragraph.parts()));
                case Block.Heading heading -> lines.add(words(heading.parts()));
                case Block.Bullets bullets -> bullets.entries().forEach(entry -> lines.add(words(entry)));
                case Block.Display display -> lines.add(display.formula().words());
            }
        }
        return String.join("\n", lines);
    }

    /** Parts of a line without their marks, formulas in words. */
    public static String words(List<Inline> parts) {
        StringBuilder words = new StringBuilder();
        for (Inline part : parts) {
            words.append(
                    switch (part) {
                        case Inline.Plain plain -> plain.text();
                        case Inline.Bold bold -> words(bold.parts());
                        case Inline.Slanted slanted -> words(slanted.parts());
                        case Inline.Code code -> code.text();
                        case Inline.Formal math -> math.formula().words();
                    });
        }
        return words.toString();
    }
}
