package org.asterism.report.handout;

import java.util.List;
import org.asterism.lesson.text.Block;
import org.asterism.lesson.text.Inline;
import org.asterism.lesson.text.Markup;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.formula.FormulaBox;
import org.asterism.report.picture.PdfBook.Role;

/** Writes texts of lessons. */
final class Prose {
    private static final double APART = 9;
    private static final double INDENT = 20;
    private final Flow flow;

    Prose(Flow flow) {
        this.flow = flow;
    }

    void write(String text) {
        for (Block block : Markup.of(text).blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraph(paragraph.parts(), Ink.text(Ink.BODY), 0);
                case Block.Heading heading -> heading(heading.parts());
                case Block.Bullets bullets -> bullets(bullets.entries());
                case Block.Display display -> display(FormulaBox.of(display.formula(), 1.1 * Ink.BODY, true), display);
            }
            flow.skip(APART);
        }
    }

    /** Words in one style, in the markup of lessons. */
    void paragraph(String text, TextStyle style, double indent) {
        for (Block block : Markup.of(text).blocks()) {
            List<Inline> parts = block instanceof Block.Paragraph paragraph
                    ? paragraph.parts()
                    : List.of(new Inline.Plain(new Markup(List.of(block), List.of()).words()));
            paragraph(parts, style, indent);
        }
    }

    private void paragraph(List<Inline> parts, TextStyle style, double indent) {
        flow.write(Role.PARAGRAPH, Words.of(parts, style), style, indent);
    }

    private void heading(List<Inline> parts) {
        TextStyle style = Ink.text(Ink.BODY + 1).bold();
        flow.skip(4);
        flow.need(4 * Ink.LEADING * Ink.BODY);
        flow.write(Role.HEADING, Words.of(parts, style), style, 0);
    }

    private void bullets(List<List<Inline>> entries) {
        for (List<Inline> entry : entries) {
            flow.bullet(4, Ink.BODY);
            paragraph(entry, Ink.text(Ink.BODY), INDENT);
            flow.skip(2);
        }
    }

    private void display(FormulaBox box, Block.Display display) {
        flow.skip(2);
        flow.need(box.height() + 4);
        if (box.width() > flow.room()) {
            flow.clear();
        }
        double x = Flow.MARGIN + Math.max(0, (flow.room() - box.width()) / 2);
        double baseline = flow.y() + box.ascent() + 2;
        flow.page()
                .draw(
                        Role.FIGURE,
                        display.formula().words(),
                        pen -> box.paint(pen, x, baseline, Ink.THEME.foreground()));
        flow.down(box.height() + 4);
    }
}
