package org.asterism.report.animation;

import java.util.List;
import org.asterism.cluster.Pseudocode;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Wrapping;

/** Pseudo-code in a frame; the lines of one phase are lit, and what is too long for a line goes on further in. */
public final class CodePanel {
    // All lengths are those at the usual size of text.
    private static final double FONT = 11.5;
    private static final double LINE = 16.5;
    private static final double PAD = 7;
    private static final double LEVEL = 14;
    private static final double HANG = 9;
    private static final int MOST = 4;
    private final PlotTheme theme;
    private final double width;
    private final List<Row> rows;

    private record Row(List<String> lines, double indent, boolean lit) {}

    /**
     * Makes a panel ready to be drawn.
     *
     * @param phase of the step that is shown; empty to light nothing
     * @param width of the frame, pixels
     */
    public CodePanel(Pseudocode code, String phase, PlotTheme theme, double width) {
        this.theme = theme;
        this.width = width;
        rows = code.lines().stream().map(line -> row(line, phase)).toList();
    }

    private Row row(Pseudocode.Line line, String phase) {
        boolean lit = !line.phase().isEmpty() && line.phase().equals(phase);
        double indent = (PAD + line.depth() * LEVEL) * theme.type();
        double room = width - indent - (PAD + HANG) * theme.type();
        Weight weight = lit ? Weight.SEMI_BOLD : Weight.REGULAR;
        return new Row(Wrapping.lines(line.text(), weight, FONT * theme.type(), room, MOST), indent, lit);
    }

    public double height() {
        return (rows.stream().mapToInt(row -> row.lines.size()).sum() * LINE + 2 * PAD) * theme.type();
    }

    /** Draws what is no text: the frame, and the light behind lines. */
    public void paintGround(Pen pen, double left, double top) {
        pen.stroke(Path.rectangle(left, top, width, height()), Stroke.of(theme.border(), 1));
        double y = top + PAD * theme.type();
        for (Row row : rows) {
            double high = row.lines.size() * LINE * theme.type();
            if (row.lit) {
                pen.fill(Path.rectangle(left + 1, y, width - 2, high), theme.grid(), 1);
            }
            y += high;
        }
    }

    public void paintText(Pen pen, double left, double top) {
        double y = top + (PAD + LINE / 2) * theme.type();
        for (Row row : rows) {
            TextStyle style = theme.text(FONT, theme.foreground());
            double x = left + row.indent;
            for (String line : row.lines) {
                pen.text(line, x, y, row.lit ? style.bold() : style);
                x = left + row.indent + HANG * theme.type();
                y += LINE * theme.type();
            }
        }
    }
}
