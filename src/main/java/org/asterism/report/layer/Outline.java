package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.annotation.CombinedSelection;
import org.asterism.annotation.InverseSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.Selection;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.asterism.workspace.Study;

/**
 * What was drawn to select points.
 *
 * @param name what it is called; empty for none
 * @param lines in places along the axes, each joined to its beginning where it ends there
 */
public record Outline(String name, List<Points> lines) {
    public Outline {
        lines = List.copyOf(lines);
    }

    /**
     * The shapes in a recipe that were drawn on a study's axes, one way or the other round; those of a recipe in steps
     * one beside the other. Clusters, labels, ranges and single rows have none.
     *
     * @param points of the plot, two-dimensional
     */
    static Outline of(String name, Selection selection, Study study, Points points) {
        List<Points> lines = new ArrayList<>();
        collect(selection, study, points, lines);
        return new Outline(name, lines);
    }

    private static void collect(Selection selection, Study study, Points points, List<Points> lines) {
        switch (selection) {
            case RegionSelection drawn -> draw(drawn, study, points, lines);
            case InverseSelection inverse -> collect(inverse.selection(), study, points, lines);
            case CombinedSelection combined -> {
                collect(combined.first(), study, points, lines);
                combined.steps().forEach(step -> collect(step.selection(), study, points, lines));
            }
            default -> {}
        }
    }

    private static void draw(RegionSelection drawn, Study study, Points points, List<Points> lines) {
        Coordinate across = study.across();
        Coordinate upwards = study.upwards();
        if (drawn.x().equals(across) && drawn.y().equals(upwards)) {
            lines.addAll(lines(drawn.region(), points.column(0), points.column(1)));
        } else if (drawn.x().equals(upwards) && drawn.y().equals(across)) {
            lines(drawn.region(), points.column(1), points.column(0))
                    .forEach(line -> lines.add(Points.of(line.column(1), line.column(0))));
        }
    }

    private static List<Points> lines(Region region, double[] x, double[] y) {
        return region.area(x, y).rings().stream()
                .filter(ring -> ring.size() > 0)
                .map(Outline::closed)
                .toList();
    }

    private static Points closed(Polygon polygon) {
        double[] x = Arrays.copyOf(polygon.x(), polygon.size() + 1);
        double[] y = Arrays.copyOf(polygon.y(), polygon.size() + 1);
        x[polygon.size()] = x[0];
        y[polygon.size()] = y[0];
        return Points.of(x, y);
    }
}
