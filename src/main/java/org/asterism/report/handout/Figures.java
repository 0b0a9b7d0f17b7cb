package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.EventKind;
import org.asterism.report.animation.ObjectiveCurve;
import org.asterism.report.animation.Watched;

/** Makes the panels that show an exhibit on paper, and places them. */
final class Figures {
    private static final double GAP = 16;
    private static final double SHAPE = 0.72;
    private static final double ASIDE = 0.44;
    private static final double DRAWN = 0.52;
    private static final double SMALL = 0.27;
    private static final double LOWEST = 124;
    private static final double APART = 8;
    private final Flow flow;
    private final Job job;

    /** How large plots are. */
    private record Size(double width, double height) {
        /** Plots in columns of the page, one alone at the right of the text. */
        static Size of(int columns, double page, double scale) {
            double width = columns == 1 ? scale * ASIDE * page : (page - GAP * (columns - 1)) / columns;
            return new Size(width, Math.max(LOWEST, (columns == 1 ? 1 : scale) * SHAPE * width));
        }
    }

    Figures(Flow flow, Job job) {
        this.flow = flow;
        this.job = job;
    }

    /**
     * The panels of an exhibit.
     *
     * @param concealed whether what the runs find is kept for later
     * @param awaited whether how they end is asked later
     * @param scale of their plots, 1 for the usual size
     */
    List<Panel> of(Shown shown, boolean concealed, boolean awaited, double scale) {
        if (concealed || shown.runs().isEmpty()) {
            double width = scale * ASIDE * flow.width();
            return List.of(Panel.of(shown.plain(concealed, width, SHAPE * width), "", "", null, shown.remarks()));
        }
        boolean opened = shown.exhibit().moment() instanceof Moment.Start && !awaited;
        if (opened && shown.runs().size() == 1) {
            return course(shown, shown.runs().getFirst(), scale);
        }
        Size size = Size.of(shown.runs().size(), flow.width(), scale);
        return shown.runs().stream()
                .map(run -> panel(shown, run, opened ? run.recording().last() : shown.step(run), size))
                .toList();
    }

    /** The points alone, large, to draw into. */
    List<Panel> blank(Shown shown, double scale) {
        double width = scale * DRAWN * flow.width();
        return List.of(Panel.of(shown.plain(true, width, SHAPE * width), "", "", null, List.of()));
    }

    /** How the runs of an exhibit end, small. */
    List<Panel> result(Shown shown) {
        double width = SMALL * flow.width();
        return shown.runs().stream()
                .map(run -> panel(shown, run, run.recording().last(), new Size(width, SHAPE * width)))
                .toList();
    }

    /** The start of a run, its largest change and its end. */
    private List<Panel> course(Shown shown, Watched run, double scale) {
        int last = run.recording().last();
        int middle = run.events().stream()
                .filter(event -> event.kind() == EventKind.LARGEST_CHANGE)
                .map(Event::step)
                .filter(step -> step > 0 && step < last)
                .findFirst()
                .orElse(last / 2);
        int[] steps = IntStream.of(0, middle, last).distinct().toArray();
        Size size = Size.of(steps.length, flow.width(), scale);
        return Arrays.stream(steps)
                .mapToObj(step -> panel(shown, run, step, size))
                .toList();
    }

    private static Panel panel(Shown shown, Watched run, int step, Size size) {
        int last = run.recording().last();
        String where =
                step == 0 ? "start" : step == last ? "result after " + last + " steps" : "step " + step + " of " + last;
        List<String> sentences = new ArrayList<>();
        sentences.add(run.recording().steps().get(step).text());
        sentences.addAll(shown.remarks(run, step));
        boolean curved = shown.exhibit().shows().contains(Exhibit.Show.OBJECTIVE) && ObjectiveCurve.has(run);
        return Panel.of(
                Shown.picture(run, step, size.width, size.height),
                shown.title(run),
                "(" + shown.settings(run) + where + ")",
                curved ? new ObjectiveCurve(run, step, Ink.THEME) : null,
                sentences);
    }

    static double height(List<Panel> panels) {
        double head = head(panels);
        return panels.stream()
                        .mapToDouble(panel -> panel.height() - panel.above().height())
                        .max()
                        .orElse(0)
                + head
                + APART;
    }

    private static double head(List<Panel> panels) {
        return panels.stream()
                .mapToDouble(panel -> panel.above().height())
                .max()
                .orElse(0);
    }

    /** Draws panels beside each other at the right of what is written next. */
    void aside(List<Panel> panels) {
        paint(panels, flow.aside(width(panels), height(panels)));
    }

    /** Draws panels beside each other, and goes on below them. */
    void row(List<Panel> panels) {
        paint(panels, Flow.MARGIN + (flow.width() - width(panels)) / 2);
        flow.down(height(panels));
    }

    private void paint(List<Panel> panels, double left) {
        double x = left;
        for (Panel panel : panels) {
            panel.paint(flow.page(), x, flow.y(), head(panels), job);
            x += panel.width() + GAP;
        }
    }

    private static double width(List<Panel> panels) {
        return panels.stream().mapToDouble(Panel::width).sum() + GAP * (panels.size() - 1);
    }
}
