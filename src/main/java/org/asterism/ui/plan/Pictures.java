package org.asterism.ui.plan;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.Image;
import org.asterism.geometry.Points;
import org.asterism.ui.plot.Thumbnail;

/** Small pictures of plots, each made once. */
final class Pictures {
    private static final int SIDE = 44;

    private final Map<Points, Image> made = new WeakHashMap<>();

    Image of(Points points) {
        return made.computeIfAbsent(points, _ -> Thumbnail.of(points, SIDE, SIDE));
    }
}
