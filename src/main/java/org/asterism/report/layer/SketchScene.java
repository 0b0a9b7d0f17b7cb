package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Place;
import org.asterism.geometry.Points;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;

/** A plot with what somebody outlined in it: points in the colours of their topmost groups under the outlines. */
public final class SketchScene {
    private static final double SIDE = 700;
    private final PlotScene plain;
    private final Points points;
    private final Pixel pixel;
    private Map<Area, Optional<Place>> rooms = new HashMap<>();

    /** @param plain the plot before anything was outlined */
    public SketchScene(PlotScene plain) {
        this.plain = plain;
        points = Points.of(plain.x(), plain.y());
        Bounds all = Viewport.fit(plain.bounds());
        pixel = new Viewport(all, SIDE, SIDE).pixel();
    }

    public PlotScene of(Sketch sketch) {
        return of(sketch, Set.of());
    }

    /** @param chosen the outlines that stand out, by their places in the sketch */
    public PlotScene of(Sketch sketch, Set<Integer> chosen) {
        int[] colors = sketch.groups().stream()
                .mapToInt(group -> group.label().color())
                .toArray();
        int[] labels = Arrays.stream(sketch.topmost(plain.size()))
                .map(group -> group < 0 ? group : colors[group])
                .toArray();
        List<Label> named = sketch.groups().stream().map(Group::label).toList();
        return plain.withLabels(labels, plain.legend().shaped(named))
                .withLayers(Layers.over(new SketchLayer(sketch, points, names(sketch), chosen)));
    }

    /** The outlines alone, over points as they were before: nothing is coloured or named. */
    public PlotScene outlines(Sketch sketch, Set<Integer> chosen) {
        return plain.withLayers(Layers.over(new SketchLayer(sketch, points, List.of(), chosen)));
    }

    /** Each group's name in its outline with the most points. */
    private List<SketchLayer.Name> names(Sketch sketch) {
        Map<Area, Optional<Place>> found = new HashMap<>();
        List<SketchLayer.Name> names = new ArrayList<>();
        for (int i = 0; i < sketch.groups().size(); i++) {
            int group = i;
            largest(sketch, group)
                    .flatMap(area -> found.computeIfAbsent(area, this::room))
                    .ifPresent(place -> names.add(new SketchLayer.Name(group, place)));
        }
        rooms = found;
        return names;
    }

    private static Optional<Area> largest(Sketch sketch, int group) {
        return sketch.outlines().stream()
                .filter(outline -> outline.group() == group && !outline.shapeless())
                .max((one, other) -> Integer.compare(one.rows().length, other.rows().length))
                .map(Outline::area);
    }

    private Optional<Place> room(Area area) {
        Optional<Place> known = rooms.get(area);
        return known == null ? area.roomiest(pixel) : known;
    }
}
