package org.asterism.ui.lens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Flow;
import org.asterism.quality.MatchedTable;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How many points each two groups share: a row for each first group, a column for each second, matches on the diagonal. */
final class ContingencyGrid extends FlowChart {
    private static final double NAMES = 92;
    private static final double TOP = 20;
    private static final double WIDEST = 52;
    private static final double TALLEST = 24;
    private static final double NUMBERS = 26;
    private static final double LETTER = 6;
    private static final double DOT = 9;

    private Flow[][] flows = new Flow[0][];

    ContingencyGrid(LensModel model) {
        super(Messages.text("lens.table-spoken"), model);
        setId("lens-table");
    }

    @Override
    void show(@Nullable Comparison comparison) {
        if (comparison == null || comparison.crowded()) {
            flows = new Flow[0][];
            return;
        }
        MatchedTable table = comparison.table();
        flows = new Flow[table.rows().length][table.columns().length];
        for (Flow flow : comparison.difference().flows()) {
            flows[place(table.rows(), flow.from())][place(table.columns(), flow.into())] = flow;
        }
    }

    private static int place(int[] groups, int group) {
        int place = 0;
        while (groups[place] != group) {
            place++;
        }
        return place;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + TALLEST * Math.max(1, flows.length) + 2;
    }

    private int columns() {
        return flows.length == 0 ? 0 : flows[0].length;
    }

    private double cell() {
        return Math.min(WIDEST, (getWidth() - NAMES) / Math.max(1, columns()));
    }

    @Override
    @Nullable
    Flow at(double x, double y) {
        return get((int) Math.floor((y - TOP) / TALLEST), (int) Math.floor((x - NAMES) / cell()));
    }

    private @Nullable Flow get(int row, int column) {
        return row < 0 || column < 0 || row >= flows.length || column >= columns() ? null : flows[row][column];
    }

    /** The next cell with points in a direction. */
    @Override
    @Nullable
    Flow next(Flow from, KeyCode arrow) {
        int down = arrow == KeyCode.DOWN ? 1 : arrow == KeyCode.UP ? -1 : 0;
        int right = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        for (int row = 0; row < flows.length; row++) {
            int column = Arrays.asList(flows[row]).indexOf(from);
            if (column >= 0) {
                return next(row + down, column + right, down, right);
            }
        }
        return null;
    }

    private @Nullable Flow next(int row, int column, int down, int right) {
        int toRow = row;
        int toColumn = column;
        while (toRow >= 0 && toColumn >= 0 && toRow < flows.length && toColumn < columns()) {
            if (flows[toRow][toColumn] != null) {
                return flows[toRow][toColumn];
            }
            toRow += down;
            toColumn += right;
        }
        return null;
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        Comparison shown = comparison();
        if (shown == null || flows.length == 0) {
            return;
        }
        graphics.setTextBaseline(VPos.CENTER);
        MatchedTable table = shown.table();
        int common = common(shown.second(), table.columns());
        for (int column = 0; column < columns(); column++) {
            int group = table.columns()[column];
            String name = shown.second().group(group).substring(group < 0 ? 0 : common);
            heading(graphics, name, shown.second().color(group), column);
        }
        for (int row = 0; row < flows.length; row++) {
            name(graphics, shown.first(), table.rows()[row], row);
            for (int column = 0; column < columns(); column++) {
                cell(graphics, row, column);
            }
        }
    }

    /** How many letters go without saying, such as those of "Cluster " before a number. */
    private static int common(Side side, int[] groups) {
        List<String> names = IntStream.of(groups)
                .filter(group -> group >= 0)
                .mapToObj(side::group)
                .toList();
        int space = names.size() < 2 ? -1 : names.getFirst().lastIndexOf(' ');
        String prefix = names.isEmpty() ? "" : names.getFirst().substring(0, space + 1);
        return names.stream().allMatch(name -> name.startsWith(prefix)) ? prefix.length() : 0;
    }

    private void heading(GraphicsContext graphics, String full, int color, int column) {
        double left = NAMES + column * cell();
        String name = shortened(full, cell() - DOT - 6);
        double width = name.isEmpty() ? 0 : name.length() * LETTER + 3;
        double start = left + (cell() - DOT - width) / 2;
        graphics.setFill(color(color));
        graphics.fillOval(start, TOP / 2 - DOT / 2, DOT, DOT);
        graphics.setFill(ink(0.75));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(name, start + DOT + 3, TOP / 2);
    }

    private void name(GraphicsContext graphics, Side side, int group, int row) {
        double middle = TOP + (row + 0.5) * TALLEST;
        graphics.setFill(color(side.color(group)));
        graphics.fillOval(0, middle - DOT / 2, DOT, DOT);
        graphics.setFill(ink(0.75));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(shortened(side.group(group), NAMES - DOT - 10), DOT + 5, middle);
    }

    private void cell(GraphicsContext graphics, int row, int column) {
        double left = NAMES + column * cell();
        double top = TOP + row * TALLEST;
        double gap = cell() > 6 ? 1 : 0;
        Flow flow = flows[row][column];
        double share = flow == null ? 0 : flow.rows() / (double) rows(row);
        Color full = flow != null && flow.moved() ? AMBIGUITY : SEPARABILITY;
        graphics.setFill(flow == null ? paper() : paper().interpolate(full, 0.1 + 0.9 * Math.sqrt(share)));
        graphics.fillRect(left + gap / 2, top + gap / 2, cell() - gap, TALLEST - gap);
        if (flow == null) {
            return;
        }
        if (cell() >= NUMBERS) {
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.setFill(share > 0.3 ? Color.WHITE : ink(1));
            graphics.fillText(Integer.toString(flow.rows()), left + cell() / 2, top + TALLEST / 2, cell() - 4);
        }
        if (lit(flow)) {
            graphics.setStroke(ink(1));
            graphics.setLineWidth(2);
            graphics.strokeRect(left + 1, top + 1, cell() - 2, TALLEST - 2);
        }
    }

    private int rows(int row) {
        int sum = 0;
        for (Flow flow : flows[row]) {
            sum += flow == null ? 0 : flow.rows();
        }
        return sum;
    }

    private static String shortened(String name, double width) {
        int letters = (int) (width / LETTER);
        return letters < 2 ? "" : name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
    }
}
