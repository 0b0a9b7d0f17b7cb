package org.asterism.ui.plot;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.asterism.report.EdgeHistograms;
import org.asterism.report.EdgePainter;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.jspecify.annotations.Nullable;

/** The histograms at the edges of a plot, counted in the background, and the range that is dragged over them. */
final class EdgesPane extends Pane {
    private final CanvasPane bars = new CanvasPane();
    private final Region band = new Region();
    private final Newest<Request, EdgeHistograms> newest = new Newest<>("edges", EdgesPane::count, this::draw);
    private @Nullable Request shown;

    private record Request(PlotScene scene, PlotLayout layout, PlotTheme theme, String family) {
        @SuppressWarnings("ReferenceEquality") // a scene is made anew where anything in it changes
        boolean same(@Nullable Request other) {
            return other != null
                    && scene == other.scene
                    && layout.equals(other.layout)
                    && theme.equals(other.theme)
                    && family.equals(other.family);
        }
    }

    EdgesPane() {
        setMouseTransparent(true);
        band.getStyleClass().add("edge-band");
        band.setVisible(false);
        band.setManaged(false);
        getChildren().addAll(bars, band);
    }

    /** Counts and draws what changed; hides where there is no room for histograms. */
    void show(PlotScene scene, PlotLayout layout, PlotTheme theme, String family) {
        Request next = new Request(scene, layout, theme, family);
        if (layout.strip() == 0) {
            bars.clear();
            shown = null;
        } else if (!next.same(shown)) {
            shown = next;
            newest.ask(next);
        }
    }

    /** Marks a part of an edge; nothing for a width of 0. */
    void mark(double left, double top, double width, double height) {
        band.setVisible(width > 0 && height > 0);
        band.resizeRelocate(left, top, width, height);
    }

    private static EdgeHistograms count(Request request) {
        return EdgeHistograms.of(request.scene(), request.layout().viewport());
    }

    private void draw(Request request, EdgeHistograms counted) {
        if (shown != null) {
            PlotLayout layout = request.layout();
            bars.paint(
                    0,
                    0,
                    layout.width(),
                    layout.height(),
                    request.family(),
                    new EdgePainter(counted, layout, request.theme())::paint);
        }
    }
}
