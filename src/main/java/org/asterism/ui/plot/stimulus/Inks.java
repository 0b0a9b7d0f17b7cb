package org.asterism.ui.plot.stimulus;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.session.plan.Display;

/** The colours of a session's plots: those of its plan, whatever the theme of the window. */
final class Inks {
    private Inks() {}

    /** Declarations for the style sheet of plots, see {@code plots.css}. */
    static String style(Display display) {
        PlotTheme base = Color.web(display.ground()).getBrightness() > 0.5 ? PlotTheme.LIGHT : PlotTheme.DARK;
        return String.format(
                Locale.ROOT,
                "-plot-background: %1$s; -fx-background-color: %1$s; -plot-grid: %1$s; -plot-foreground: %2$s;"
                        + " -plot-muted: %2$s; -plot-border: %3$s; -plot-accent: %4$s;",
                display.ground(),
                display.color(),
                Palette.hex(base.border()),
                Palette.hex(base.accent()));
    }
}
