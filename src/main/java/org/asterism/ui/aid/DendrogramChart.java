package org.asterism.ui.aid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Cut;
import org.asterism.parameter.Declaration;
import org.asterism.report.tick.Ticker;
import org.asterism.tuning.aid.Crown;
import org.asterism.tuning.aid.Merges;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** The highest merges of the tree, below the level line in the colours of their clusters. */
final class DendrogramChart extends HeightChart {
    private static final double LEAF = 5;
    private static final int MOST = 300;
    private static final int FEWEST = 24;

    private final Merges merges;
    private Crown crown;

    DendrogramChart(AidModel model, Merges merges) {
        super(Messages.text("aid.merges-spoken"), model);
        this.merges = merges;
        crown = Crown.of(merges.tree(), FEWEST);
    }

    @Override
    protected Frame scaled(Frame pixels) {
        double highest = merges.highest();
        return pixels.with(crown.leaves(), 0, highest > 0 ? highest * 1.06 : 1);
    }

    @Override
    protected void layoutChildren() {
        int most = (int) Math.clamp(getWidth() / LEAF, FEWEST, MOST);
        crown = Crown.of(merges.tree(), most);
        super.layoutChildren();
    }

    @Override
    protected void paint(GraphicsContext graphics, Frame frame) {
        double cut = model.place();
        graphics.setLineWidth(1.2);
        for (Crown.Node node : crown.nodes()) {
            if (node.leaf() && node.size() > 1) {
                crowd(graphics, frame, node, cut);
            }
            if (node.parent() >= 0) {
                leg(graphics, frame, node, crown.nodes().get(node.parent()), cut);
            }
        }
        level(graphics, frame);
    }

    /** All that is below a leaf, as a wedge. */
    private void crowd(GraphicsContext graphics, Frame frame, Crown.Node leaf, double cut) {
        double half = 0.4 * frame.width() / crown.leaves();
        double x = frame.x(leaf.x());
        graphics.setFill(below(leaf, leaf.height(), cut).deriveColor(0, 1, 1, 0.55));
        graphics.fillPolygon(
                new double[] {x, x - half, x + half},
                new double[] {frame.y(leaf.height()), frame.bottom(), frame.bottom()},
                3);
    }

    /** From the bar of a merge down to one of its parts, and the part's share of the bar. */
    private void leg(GraphicsContext graphics, Frame frame, Crown.Node node, Crown.Node parent, double cut) {
        double x = frame.x(node.x());
        double top = frame.y(parent.height());
        double foot = frame.y(node.height());
        boolean crosses = parent.height() > cut && node.height() <= cut;
        double turn = crosses ? frame.y(cut) : top;
        graphics.setStroke(below(node, parent.height(), cut));
        graphics.strokeLine(frame.x(parent.x()), top, x, top);
        graphics.strokeLine(x, top, x, turn);
        graphics.setStroke(below(node, node.height(), cut));
        graphics.strokeLine(x, turn, x, foot);
    }

    /** A cut that is no level line colours leaves alone. */
    private Color below(Crown.Node node, double height, double cut) {
        int[] colors = model.colorsProperty().get();
        boolean grouped = height <= cut || (Double.isNaN(cut) && node.leaf());
        return grouped && node.point() < colors.length ? color(colors[node.point()]) : ink(0.55);
    }

    /** Where the line stands between two merges, a step goes over the next merge: less would not move it. */
    @Override
    double stepped(Frame frame, int steps) {
        boolean counts = model.algorithmProperty().get() instanceof Agglomerative tree && tree.cut() == Cut.K;
        int k = Math.clamp((long) merges.clusters(model.place()) - steps, 1, merges.drawn());
        return counts ? merges.height(k) : super.stepped(frame, steps);
    }

    @Override
    protected Ticker across() {
        return Ticker.none();
    }

    @Override
    String tag() {
        double place = model.place();
        return Messages.text("aid.merges-tag", merges.clusters(place), Declaration.text(Knob.rounded(place)));
    }

    @Override
    String words() {
        double place = model.place();
        return Double.isNaN(place) ? Messages.text("aid.merges-inconsistent") : at(place);
    }

    @Override
    String words(double x, double y) {
        return at(frame().valueAtY(y));
    }

    private String at(double height) {
        return Messages.text("aid.merges-words", Declaration.text(Knob.rounded(height)), merges.clusters(height));
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("aid.merges-across", crown.leaves());
    }

    @Override
    protected String upwardsTitle() {
        return Messages.text("aid.merges-upwards");
    }
}
