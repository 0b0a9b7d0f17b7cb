package org.asterism.report.handout;

import org.asterism.cluster.Pseudocode;
import org.asterism.report.animation.CodePanel;
import org.asterism.report.picture.PdfBook.Role;

/** Writes pseudo-code, as wide as the text around it. */
final class CodeBox {
    private CodeBox() {}

    /** Writes code where there is any; the lines of a phase are lit. */
    static void write(Flow flow, Pseudocode code, String phase) {
        if (!code.lines().isEmpty()) {
            flow.need(new CodePanel(code, phase, Ink.THEME, flow.room()).height());
            CodePanel panel = new CodePanel(code, phase, Ink.THEME, flow.room());
            double top = flow.y();
            flow.adorn(pen -> panel.paintGround(pen, Flow.MARGIN, top));
            flow.page().draw(Role.PARAGRAPH, "", pen -> panel.paintText(pen, Flow.MARGIN, top));
            flow.down(panel.height());
        }
    }
}
