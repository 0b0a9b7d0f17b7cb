package org.asterism.report.formula;

import java.util.List;
import org.asterism.report.draw.Path;

/** Brackets as high as what they enclose. */
final class Fences {
    private Fences() {}

    /**
     * @param half how far it reaches above and below the axis
     * @param left whether it opens
     */
    static FormulaBox draw(String fence, double half, boolean left, Setting setting) {
        if (fence.isEmpty()) {
            return FormulaBox.EMPTY.wide(0.08 * setting.size());
        }
        double width = (fence.equals("‖") ? 0.42 : fence.equals("|") ? 0.26 : 0.34) * setting.size();
        double near = 0.08 * setting.size();
        Path path = path(fence, half, width - 2 * near, setting.axis());
        Path placed = path.moved(near, 0);
        return new FormulaBox(width, half + setting.axis(), half - setting.axis(), List.of(setting.line(placed)));
    }

    private static Path path(String fence, double half, double width, double axis) {
        double top = -axis - half;
        double bottom = half - axis;
        return switch (fence) {
            case "(" -> round(width, axis, half, 1);
            case ")" -> round(width, axis, half, -1);
            case "[" -> square(width, 0, top, bottom);
            case "]" -> square(0, width, top, bottom);
            case "⌊" -> new Path().moveTo(0, top).lineTo(0, bottom).lineTo(width, bottom);
            case "⌋" -> new Path().moveTo(width, top).lineTo(width, bottom).lineTo(0, bottom);
            case "⟨" -> new Path().moveTo(width, top).lineTo(0, -axis).lineTo(width, bottom);
            case "⟩" -> new Path().moveTo(0, top).lineTo(width, -axis).lineTo(0, bottom);
            case "{" -> curly(width, axis, half, 1);
            case "}" -> curly(width, axis, half, -1);
            case "‖" -> bar(0, top, bottom, new Path(), width);
            case "/" -> Path.line(width, top, 0, bottom);
            default -> Path.line(width / 2, top, width / 2, bottom);
        };
    }

    private static Path bar(double x, double top, double bottom, Path path, double width) {
        return path.moveTo(x, top).lineTo(x, bottom).moveTo(x + width, top).lineTo(x + width, bottom);
    }

    private static Path square(double ends, double back, double top, double bottom) {
        return new Path()
                .moveTo(ends, top)
                .lineTo(back, top)
                .lineTo(back, bottom)
                .lineTo(ends, bottom);
    }

    /** @param side 1 for the bracket that opens, -1 for the one that closes */
    private static Path round(double width, double axis, double half, int side) {
        double middle = side > 0 ? 1.15 * width : -0.15 * width;
        double[] radius = {-side * 1.15 * width, half / Math.sin(Math.toRadians(82))};
        return Curves.arc(new Path(), new double[] {middle, -axis}, radius, -82, 82);
    }

    private static Path curly(double width, double axis, double half, int side) {
        double back = side > 0 ? 0 : width;
        double bow = width / 2;
        double[] radius = {side * bow, bow};
        Path path = Curves.arc(new Path(), new double[] {width / 2 + side * bow, bow - axis - half}, radius, 270, 180);
        path.lineTo(width / 2, -axis - bow);
        path.lineTo(back, -axis);
        path.lineTo(width / 2, -axis + bow);
        path.lineTo(width / 2, half - axis - bow);
        return Curves.arc(path, new double[] {width / 2 + side * bow, half - axis - bow}, radius, 180, 90);
    }
}
