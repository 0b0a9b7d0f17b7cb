package org.asterism.report.animation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.animation.StepLook.Part;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Sheet;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Wrapping;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.PlotSheet;

/** One step as a picture: what runs, the points with the step's marks, the curve of the objective, and what happened. */
public final class StepSheet implements Sheet {
    // All lengths are those at the usual size of text.
    private static final double HEADING = 34;
    private static final double CURVE = 72;
    private static final double LINE = 19;
    private static final int LINES = 2;
    private static final double EDGE = 14;
    private static final double FONT = 13;
    private static final double TITLE_FONT = 16;
    private static final double CODE_SHARE = 0.36;
    private final Watched watched;
    private final int number;
    private final StepLook look;
    private final PlotSheet plot;

    /**
     * Makes a picture ready to be drawn.
     *
     * @param number of the step, from 0
     * @param scale pixels a logical pixel, above 0
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public StepSheet(Watched watched, int number, StepLook look, double scale, Job job) {
        this.watched = watched;
        this.number = number;
        this.look = look;
        double room = look.height() - top() - below();
        PlotScene scene = scene();
        plot = PlotSheet.of(
                new PlotPicture(
                        scene,
                        watched.view(scene),
                        look.theme(),
                        look.width() - beside(),
                        Math.max(120, room),
                        PlotPicture.Ground.THEME,
                        Set.of(PlotPicture.Part.LEGEND)),
                scale,
                job);
    }

    @Override
    public double width() {
        return look.width();
    }

    @Override
    public double height() {
        return look.height();
    }

    @Override
    public void paint(Pen pen) {
        pen.fill(Path.rectangle(0, 0, width(), height()), theme().background(), 1);
        heading(pen);
        pen.within(0, top(), plot.width(), plot.height(), plot::paint);
        code(pen);
        double y = top() + plot.height();
        if (curve()) {
            new ObjectiveCurve(watched, number, theme())
                    .paint(pen, EDGE * type(), y, width() - 2 * EDGE * type(), CURVE * type());
            y += CURVE * type();
        }
        sentence(pen, y + LINE * type() / 2);
    }

    private PlotScene scene() {
        return look.has(Part.MARKS) ? watched.marked(number) : watched.scene(number);
    }

    private Step step() {
        return watched.recording().steps().get(number);
    }

    private PlotTheme theme() {
        return look.theme();
    }

    private double type() {
        return theme().type();
    }

    private boolean curve() {
        return look.has(Part.CURVE) && ObjectiveCurve.has(watched);
    }

    private boolean coded() {
        return look.has(Part.CODE)
                && !watched.recording().algorithm().pseudocode().lines().isEmpty();
    }

    /** How much the code takes from the plot. */
    private double beside() {
        return coded() ? CODE_SHARE * look.width() : 0;
    }

    /** The code, cut off where it is higher than the plot. */
    private void code(Pen pen) {
        if (coded()) {
            double edge = EDGE * type();
            CodePanel panel = new CodePanel(
                    watched.recording().algorithm().pseudocode(), step().phase(), theme(), beside() - edge);
            pen.within(plot.width(), top(), beside(), plot.height(), area -> {
                panel.paintGround(area, 0, edge / 2);
                panel.paintText(area, 0, edge / 2);
            });
        }
    }

    private double top() {
        return look.has(Part.TITLE) || look.has(Part.COUNTER) ? HEADING * type() : 0;
    }

    private double below() {
        double text = look.has(Part.SENTENCE) ? (LINES * LINE + EDGE / 2) * type() : 0;
        return text + (curve() ? CURVE * type() : 0);
    }

    private void heading(Pen pen) {
        double y = top() / 2 + 2 * type();
        if (look.has(Part.TITLE)) {
            TextStyle style = theme().text(TITLE_FONT, theme().foreground()).bold();
            pen.text(watched.title(), EDGE * type(), y, style);
        }
        if (look.has(Part.COUNTER)) {
            TextStyle style = theme().text(FONT, theme().muted()).at(Side.RIGHT, Line.MIDDLE);
            pen.text(counter(), width() - EDGE * type(), y, style);
        }
    }

    private String counter() {
        long distances = step().distances();
        String count = distances == 0 ? "" : String.format(Locale.ROOT, "%,d distances  ·  ", distances);
        return count + "Step " + number + " of " + watched.recording().last();
    }

    private void sentence(Pen pen, double y) {
        if (!look.has(Part.SENTENCE)) {
            return;
        }
        TextStyle style = theme().text(FONT, theme().foreground());
        double room = width() - 2 * EDGE * type();
        List<String> lines = Wrapping.lines(step().text(), Weight.REGULAR, style.size(), room, LINES);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), EDGE * type(), y + i * LINE * type(), style);
        }
    }
}
