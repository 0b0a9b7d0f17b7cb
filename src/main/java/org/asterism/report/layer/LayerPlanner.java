package org.asterism.report.layer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.workspace.LayerKind;

/** Plans the layers that follow from a plot's points and their labels alone. For any thread, one at a time. */
public final class LayerPlanner {
    private static final Set<LayerKind> OF_GROUPS = EnumSet.of(
            LayerKind.VORONOI, LayerKind.CONVEX_HULLS, LayerKind.ALPHA_HULLS, LayerKind.CENTRES, LayerKind.LABELS);
    private static final Set<LayerKind> OF_VIEW = EnumSet.of(LayerKind.DENSITY, LayerKind.HEXAGONS, LayerKind.CONTOURS);

    private final GroupedPoints points;

    private LayerPlanner(GroupedPoints points) {
        this.points = points;
    }

    /** Sorts a plot's points by label; O(n). */
    public static LayerPlanner of(PlotScene scene) {
        return new LayerPlanner(GroupedPoints.of(scene));
    }

    /** Whether a layer follows from the points, so that it can be planned here. */
    public static boolean plans(LayerKind kind) {
        return OF_GROUPS.contains(kind) || followsView(kind) || kind == LayerKind.SPANNING_TREE;
    }

    /** Whether a layer is made for the part of the plane that is seen, and anew for another. */
    public static boolean followsView(LayerKind kind) {
        return OF_VIEW.contains(kind);
    }

    /**
     * Plans a layer.
     *
     * @param viewport what is seen; it matters only where {@link #followsView}
     * @throws IllegalArgumentException if it does not follow from the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public PlannedLayer plan(LayerKind kind, Viewport viewport, Job job) {
        Layer layer = layer(kind, viewport, job);
        if (points.points().size() == 0) {
            return new PlannedLayer(layer, Remark.NO_POINTS, 0);
        }
        if (OF_GROUPS.contains(kind) && points.groups().isEmpty()) {
            return new PlannedLayer(layer, Remark.NO_GROUPS, 0);
        }
        int most = most(kind);
        return new PlannedLayer(layer, most > 0 ? Remark.SAMPLED : Remark.NOTHING, most);
    }

    private Layer layer(LayerKind kind, Viewport viewport, Job job) {
        return switch (kind) {
            case VORONOI -> VoronoiLayer.of(points, job);
            case DENSITY -> DensityLayer.of(points, viewport, job);
            case HEXAGONS -> HexagonLayer.of(points, viewport, job);
            case CONTOURS -> ContourLayer.of(points, viewport, job);
            case SPANNING_TREE -> TreeLayer.of(points, job);
            case CONVEX_HULLS -> HullLayer.convex(points, job);
            case ALPHA_HULLS -> HullLayer.alpha(points, job);
            case CENTRES -> CentreLayer.of(points, job);
            case LABELS -> LabelLayer.of(points, job);
            case POINTS, BANDS, DOUBT, GROUPS, SHAPES, SELECTION -> throw new IllegalArgumentException(kind.toString());
        };
    }

    /** How many points a sample has; 0 where the layer is made of all. */
    private int most(LayerKind kind) {
        return switch (kind) {
            case SPANNING_TREE -> points.points().size() > TreeLayer.MOST ? TreeLayer.MOST : 0;
            case ALPHA_HULLS -> sampled(HullLayer.most(points));
            case CENTRES -> sampled(Centre.MOST);
            default -> 0;
        };
    }

    private int sampled(int most) {
        List<Group> groups = points.groups();
        return groups.stream().anyMatch(group -> group.points().size() > most) ? most : 0;
    }
}
