package org.asterism.report.picture;

import org.asterism.report.draw.Path;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;

/** What the tests of the pens draw. */
final class Drawings {
    /** A text that means something else in XML and in PDF. */
    static final String HOSTILE = "<a> & \"b\" (c)) \\ </text> endstream %";

    /** A text in letters of many kinds, of which the font lacks the last two. */
    static final String LETTERS = "Größe µ → ≤ 日本";

    private static final int BLUE = 0xFF0072B2;

    private Drawings() {}

    /** Everything a pen can do, once. */
    static void everything(VectorPen pen) {
        pen.fill(Path.rectangle(0, 0, 40, 30), BLUE, 0.25);
        pen.stroke(Path.line(1, 2, 3, 4), Stroke.of(0xFF102030, 2).dashed(4, 2).withOpacity(0.5));
        Mark mark = new Mark(Path.rectangle(-1, -1, 2, 2), BLUE, 0.5);
        pen.within(5, 6, 20, 10, inner -> {
            inner.image(new PixelImage(new int[] {0x80FF0000, 0xFF00FF00}, 2, 1), 1, 2, 8, 4, 0.75);
            pen.mark(mark, 3, 3);
            pen.mark(mark, 5, 3);
        });
        TextStyle style = TextStyle.of(10, 0xFF000000);
        pen.text("up", 2, 20, style.bold().at(Side.CENTER, Line.BASELINE).turned(-90));
        pen.text(HOSTILE, 38, 20, style.at(Side.RIGHT, Line.BASELINE).haloed(0xFFFFFFFF));
        pen.text(LETTERS, 20, 25, style.at(Side.LEFT, Line.BASELINE));
    }
}
