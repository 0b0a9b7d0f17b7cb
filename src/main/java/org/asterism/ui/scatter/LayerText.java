package org.asterism.ui.scatter;

import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;

/** What layers are called, and what they show. */
final class LayerText {
    private LayerText() {}

    static String name(LayerKind kind) {
        return switch (kind) {
            case VORONOI -> Messages.text("layers.voronoi");
            case DENSITY -> Messages.text("layers.density");
            case HEXAGONS -> Messages.text("layers.hexagons");
            case POINTS -> Messages.text("layers.points");
            case CONTOURS -> Messages.text("layers.contours");
            case SPANNING_TREE -> Messages.text("layers.tree");
            case CONVEX_HULLS -> Messages.text("layers.convex");
            case ALPHA_HULLS -> Messages.text("layers.alpha");
            case BANDS -> Messages.text("layers.bands");
            case DOUBT -> Messages.text("layers.doubt");
            case GROUPS -> Messages.text("layers.groups");
            case CENTRES -> Messages.text("layers.centres");
            case SHAPES -> Messages.text("layers.shapes");
            case LABELS -> Messages.text("layers.names");
            case SELECTION -> Messages.text("layers.selection");
        };
    }

    static String help(LayerKind kind) {
        return switch (kind) {
            case VORONOI -> Messages.text("layers.voronoi.help");
            case DENSITY -> Messages.text("layers.density.help");
            case HEXAGONS -> Messages.text("layers.hexagons.help");
            case POINTS -> Messages.text("layers.points.help");
            case CONTOURS -> Messages.text("layers.contours.help");
            case SPANNING_TREE -> Messages.text("layers.tree.help");
            case CONVEX_HULLS -> Messages.text("layers.convex.help");
            case ALPHA_HULLS -> Messages.text("layers.alpha.help");
            case BANDS -> Messages.text("layers.bands.help");
            case DOUBT -> Messages.text("layers.doubt.help");
            case GROUPS -> Messages.text("layers.groups.help");
            case CENTRES -> Messages.text("layers.centres.help");
            case SHAPES -> Messages.text("layers.shapes.help");
            case LABELS -> Messages.text("layers.names.help");
            case SELECTION -> Messages.text("layers.selection.help");
        };
    }
}
