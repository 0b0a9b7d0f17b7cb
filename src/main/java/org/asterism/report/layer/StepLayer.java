package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.geometry.Points;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.workspace.LayerKind;

/**
 * What a step of a run looks at, over its points: centres and where they came from, the point in hand and its
 * neighbourhood, what is joined, Gaussians. A cluster is the number of its colour here.
 *
 * @param points those that were clustered, two-dimensional; marks name them by index
 * @param before the marks of the step before, whose places leave a trail; empty for no trails
 * @param painted the colour of each point, negative for none; shared and read only
 * @param spokes whether each point is joined to the centre of its cluster by a thin line
 */
public record StepLayer(Points points, List<Mark> marks, List<Mark> before, int[] painted, boolean spokes)
        implements Layer {
    /** More centres than these are on their way somewhere rather than to be told apart, more links a graph. */
    private static final int FEW = 40;

    /** The texts of more swaps than these would hide each other. */
    private static final int SAID = 8;

    public StepLayer {
        marks = List.copyOf(marks);
        before = List.copyOf(before);
    }

    /**
     * The step at a position of a run. Centres leave trails where they move; not where a search starts, nor at the end, which may
     * be the result of another start.
     *
     * @param colors the colour of each cluster at a position
     */
    public static StepLayer of(Points points, List<Step> steps, int position, IntFunction<int[]> colors) {
        Step step = steps.get(position);
        int[] own = colors.apply(position);
        int[] painted = Arrays.stream(step.labels())
                .map(label -> label < 0 ? label : own[label])
                .toArray();
        boolean moving = position > 0
                && position < steps.size() - 1
                && Arrays.stream(painted).anyMatch(color -> color >= 0);
        List<Mark> before = moving ? colored(steps.get(position - 1).marks(), colors.apply(position - 1)) : List.of();
        return new StepLayer(points, colored(step.marks(), own), before, painted, false);
    }

    /** The marks with the colours of their clusters in place of the clusters. */
    private static List<Mark> colored(List<Mark> marks, int[] colors) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case Mark.Place place -> new Mark.Place(colors[place.cluster()], place.at());
                    case Mark.Medoid medoid -> new Mark.Medoid(colors[medoid.cluster()], medoid.point());
                    case Mark.Shape shape ->
                        new Mark.Shape(colors[shape.cluster()], shape.weight(), shape.mean(), shape.covariance());
                    default -> mark;
                })
                .toList();
    }

    /** The same with or without lines from points to centres. */
    public StepLayer withSpokes(boolean wanted) {
        return new StepLayer(points, marks, before, painted, wanted);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CENTRES;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        StepGround ground = new StepGround(points, pen, viewport, theme);
        CentreInk centres = new CentreInk(ground);
        areas(new AreaInk(ground));
        if (spokes) {
            centres.spokes(painted, centres());
        }
        links(new LinkInk(ground));
        trails(centres);
        centres(centres);
        swaps(new LinkInk(ground));
        of(Mark.Focus.class).forEach(focus -> ground.focus(focus.point()));
    }

    private void areas(AreaInk ink) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Reach reach -> ink.reach(points.row(reach.point()), reach.radius());
                case Mark.Window window -> ink.reach(window.at(), window.radius());
                case Mark.Group group -> ink.group(group.points());
                case Mark.Shape shape -> ink.shape(shape);
                default -> {}
            }
        }
    }

    /** One link joins, and says how far it reaches; many are a graph. */
    private void links(LinkInk ink) {
        List<Mark.Link> links = of(Mark.Link.class);
        if (links.size() > FEW) {
            links.forEach(link -> ink.edge(link.from(), link.to()));
        } else {
            links.forEach(link -> ink.link(link, links.size() == 1));
        }
    }

    /** The change of each stands beside it unless they are many. */
    private void swaps(LinkInk ink) {
        List<Mark.Swap> swaps = of(Mark.Swap.class);
        if (swaps.size() > FEW) {
            swaps.forEach(swap -> ink.edge(swap.medoid(), swap.candidate()));
        } else {
            swaps.forEach(swap -> ink.swap(swap, swaps.size() == 1, swaps.size() <= SAID));
        }
    }

    private void trails(CentreInk ink) {
        for (Mark mark : before) {
            OptionalInt cluster = cluster(mark);
            if (cluster.isPresent()) {
                marks.stream()
                        .filter(now -> now.getClass() == mark.getClass()
                                && cluster(now).equals(cluster))
                        .findFirst()
                        .ifPresent(now -> ink.trail(cluster.getAsInt(), at(mark), at(now)));
            }
        }
    }

    private void centres(CentreInk ink) {
        boolean many = of(Mark.Place.class).size() > FEW;
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Place place -> ink.place(place.cluster(), place.at(), many);
                case Mark.Medoid medoid -> ink.medoid(medoid.cluster(), medoid.point());
                case Mark.Shape shape -> ink.place(shape.cluster(), shape.mean(), true);
                default -> {}
            }
        }
    }

    /** The place of the centre of each colour; empty where a colour has none. */
    private double[][] centres() {
        double[][] centres = new double[1 + Arrays.stream(painted).max().orElse(-1)][0];
        for (Mark mark : marks) {
            cluster(mark).ifPresent(cluster -> {
                if (cluster < centres.length) {
                    centres[cluster] = at(mark);
                }
            });
        }
        return centres;
    }

    private <M extends Mark> List<M> of(Class<M> kind) {
        List<M> found = new ArrayList<>();
        for (Mark mark : marks) {
            if (kind.isInstance(mark)) {
                found.add(kind.cast(mark));
            }
        }
        return found;
    }

    /** The cluster that a mark is the centre of. */
    private static OptionalInt cluster(Mark mark) {
        return switch (mark) {
            case Mark.Place place -> OptionalInt.of(place.cluster());
            case Mark.Medoid medoid -> OptionalInt.of(medoid.cluster());
            case Mark.Shape shape -> OptionalInt.of(shape.cluster());
            default -> OptionalInt.empty();
        };
    }

    private double[] at(Mark mark) {
        return switch (mark) {
            case Mark.Place place -> place.at();
            case Mark.Medoid medoid -> points.row(medoid.point());
            case Mark.Shape shape -> shape.mean();
            default -> throw new IllegalArgumentException(mark.toString());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepLayer layer
                && spokes == layer.spokes
                && points.equals(layer.points)
                && marks.equals(layer.marks)
                && before.equals(layer.before)
                && Arrays.equals(painted, layer.painted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, marks, before, spokes, Arrays.hashCode(painted));
    }
}
