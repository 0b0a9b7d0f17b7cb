package org.asterism.ui.plot;

import java.util.function.Consumer;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Field;
import org.asterism.geometry.Region;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.tool.Found;
import org.jspecify.annotations.Nullable;

/** Finds in the background which points of a scene lie in a region; the newest request wins. */
final class Finder {
    private final Newest<Request, Found> newest;
    private @Nullable Kept kept;

    private record Request(PlotScene scene, Region region) {}

    /** The density that was made last, since a wand asks for many regions of one. */
    private record Kept(double[] x, double[] y, DensityGrid grid, Field density) {
        @SuppressWarnings("ReferenceEquality") // comparing coordinates would cost what keeping saves
        boolean of(PlotScene scene, DensityGrid wanted) {
            return x == scene.x() && y == scene.y() && grid.equals(wanted);
        }
    }

    /** @param found is given what was found, on the JavaFX thread */
    Finder(Consumer<Found> found) {
        newest = new Newest<>("find", this::find, (_, result) -> found.accept(result));
    }

    /** Asks which points lie in a region; an older request that has not started is dropped. */
    void find(PlotScene scene, Region region) {
        newest.ask(new Request(scene, region));
    }

    private Found find(Request request) {
        PlotScene scene = request.scene();
        return request.region() instanceof DensityRegion wand
                ? Found.of(wand, density(scene, wand.grid()), scene.x(), scene.y())
                : Found.of(request.region(), scene.x(), scene.y());
    }

    private Field density(PlotScene scene, DensityGrid grid) {
        Kept before = kept;
        if (before == null || !before.of(scene, grid)) {
            before = new Kept(scene.x(), scene.y(), grid, grid.density(scene.x(), scene.y()));
            kept = before;
        }
        return before.density();
    }
}
