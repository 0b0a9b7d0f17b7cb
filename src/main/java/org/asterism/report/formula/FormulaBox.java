package org.asterism.report.formula;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.text.Formula;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/**
 * A formula laid out: how much room it takes, and what is drawn where.
 *
 * <p>Lengths are in the unit of the type size; places are from the left end of the baseline, x to the right, y downwards. A
 * box is at least as high as its signs, so that neighbours do not touch. After D. E. Knuth, The TeXbook, 1984, appendix G,
 * much simplified.
 *
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below the baseline
 */
public record FormulaBox(double width, double ascent, double descent, List<Item> items) {
    /** Something drawn. */
    public sealed interface Item {
        /** Letters that begin at a place of the baseline. */
        record Letters(String text, double x, double y, double size, Cut cut) implements Item {}

        /** A line. */
        record Line(Path path, double width) implements Item {}
    }

    /** How letters are cut. */
    public enum Cut {
        UPRIGHT,
        SLANTED,
        BOLD
    }

    static final FormulaBox EMPTY = new FormulaBox(0, 0, 0, List.of());

    public FormulaBox {
        items = List.copyOf(items);
    }

    /**
     * Lays a formula out; one that cannot be read is its source between dollar signs.
     *
     * @param size of the type
     * @param display whether it stands on a line of its own, where sums are larger and have their limits above and below
     */
    public static FormulaBox of(Formula formula, double size, boolean display) {
        if (!formula.readable()) {
            return Setting.of(size, false).words("$" + formula.source() + "$");
        }
        return Setting.of(size, display).set(formula.root());
    }

    public double height() {
        return ascent + descent;
    }

    /** Draws it with the left end of its baseline at a place. */
    public void paint(Pen pen, double x, double baseline, int color) {
        for (Item item : items) {
            switch (item) {
                case Item.Letters letters ->
                    pen.text(letters.text(), x + letters.x(), baseline + letters.y(), style(letters, color));
                case Item.Line line -> pen.stroke(line.path().moved(x, baseline), Stroke.of(color, line.width()));
            }
        }
    }

    private static TextStyle style(Item.Letters letters, int color) {
        TextStyle style = TextStyle.of(letters.size(), color).at(TextStyle.Side.LEFT, TextStyle.Line.BASELINE);
        return switch (letters.cut()) {
            case UPRIGHT -> style;
            case SLANTED -> style.slanted();
            case BOLD -> style.bold();
        };
    }

    /** The same, elsewhere: its room grows so that the baseline stays where it is. */
    FormulaBox moved(double right, double down) {
        List<Item> moved = items.stream().map(item -> moved(item, right, down)).toList();
        return new FormulaBox(width + right, ascent - down, descent + down, moved);
    }

    private static Item moved(Item item, double right, double down) {
        return switch (item) {
            case Item.Letters letters ->
                new Item.Letters(
                        letters.text(), letters.x() + right, letters.y() + down, letters.size(), letters.cut());
            case Item.Line line -> new Item.Line(line.path().moved(right, down), line.width());
        };
    }

    /** Both on one baseline, the other as far right as it is. */
    FormulaBox over(FormulaBox other) {
        List<Item> both = new ArrayList<>(items);
        both.addAll(other.items);
        return new FormulaBox(
                Math.max(width, other.width), Math.max(ascent, other.ascent), Math.max(descent, other.descent), both);
    }

    /** Both on one baseline, the other to the right of this one. */
    FormulaBox then(FormulaBox other) {
        return over(other.moved(width, 0));
    }

    /** With this width, what is drawn staying where it is. */
    FormulaBox wide(double newWidth) {
        return new FormulaBox(newWidth, ascent, descent, items);
    }

    /** In the middle of a wider room. */
    FormulaBox centered(double room) {
        return moved((room - width) / 2, 0).wide(room);
    }
}
