package org.asterism.report.handout;

import java.util.List;
import org.asterism.cluster.Pseudocode;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook.Role;

/** Pseudo-code in a frame, as wide as the text around it; the lines of one phase are lit. */
final class CodeBox {
    private static final double PAD = 7;
    private static final double LEVEL = 16;
    private static final double HANG = 10;
    private final List<Row> rows;
    private final double width;

    private record Row(Lines lines, double indent, boolean lit) {}

    private CodeBox(List<Row> rows, double width) {
        this.rows = rows;
        this.width = width;
    }

    /** Writes code where there is any. */
    static void write(Flow flow, Pseudocode code, String phase) {
        if (!code.lines().isEmpty()) {
            CodeBox box = of(code, phase, flow.room());
            flow.need(box.height());
            CodeBox fitting = of(code, phase, flow.room());
            fitting.draw(flow);
        }
    }

    private static CodeBox of(Pseudocode code, String phase, double width) {
        return new CodeBox(
                code.lines().stream().map(line -> row(line, phase, width)).toList(), width);
    }

    private static Row row(Pseudocode.Line line, String phase, double width) {
        boolean lit = !line.phase().isEmpty() && line.phase().equals(phase);
        TextStyle style = lit ? Ink.text(Ink.SMALL).bold() : Ink.text(Ink.SMALL);
        double indent = PAD + line.depth() * LEVEL;
        return new Row(Lines.of(Words.of(line.text(), style), style, width - indent - PAD - HANG), indent, lit);
    }

    private double height() {
        return rows.stream().mapToDouble(row -> row.lines.height()).sum() + 2 * PAD;
    }

    private void draw(Flow flow) {
        double top = flow.y();
        flow.adorn(pen -> {
            pen.stroke(Path.rectangle(Flow.MARGIN, top, width, height()), Stroke.of(Ink.THEME.border(), 1));
            light(pen, top + PAD);
        });
        flow.page().draw(Role.PARAGRAPH, "", pen -> text(pen, top + PAD));
        flow.down(height());
    }

    private void light(Pen pen, double top) {
        double y = top;
        for (Row row : rows) {
            if (row.lit) {
                pen.fill(Path.rectangle(Flow.MARGIN + 1, y, width - 2, row.lines.height()), Ink.THEME.grid(), 1);
            }
            y += row.lines.height();
        }
    }

    /** What does not fit onto a line goes on a little further in. */
    private void text(Pen pen, double top) {
        double y = top;
        for (Row row : rows) {
            double x = Flow.MARGIN + row.indent;
            for (Lines.Line line : row.lines.lines()) {
                line.paint(pen, x, y, row.lines.space());
                x = Flow.MARGIN + row.indent + HANG;
                y += line.height();
            }
        }
    }
}
