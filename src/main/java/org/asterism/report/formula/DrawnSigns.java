package org.asterism.report.formula;

import java.util.List;
import java.util.Set;
import org.asterism.report.draw.Path;

/** Signs that Inter has not: drawn as lines as thick as its letters. */
final class DrawnSigns {
    private static final Set<String> ALL = Set.of("∈", "∉", "∪", "∩", "⊂", "∇", "∼", "≡", "⌊", "⌋", "⟨", "⟩", "‖");
    private static final double HEIGHT = 0.58;

    private DrawnSigns() {}

    static boolean has(String sign) {
        return ALL.contains(sign);
    }

    static FormulaBox draw(String sign, Setting setting) {
        double size = setting.size();
        if ("⌊⌋⟨⟩‖".contains(sign)) {
            return Fences.draw(sign, 0.48 * size, true, setting);
        }
        double near = 0.06 * size;
        Path path = path(sign, setting.axis(), HEIGHT / 2 * size);
        double reach = HEIGHT / 2 * size;
        FormulaBox.Item line = new FormulaBox.Item.Line(path.moved(near, 0), 0.075 * size);
        return new FormulaBox(
                HEIGHT * size + 2 * near, setting.axis() + reach, Math.max(0, reach - setting.axis()), List.of(line));
    }

    /** Within a square of twice the half height, its middle on the axis. */
    private static Path path(String sign, double axis, double half) {
        return switch (sign) {
            case "∈" -> element(axis, half);
            case "∉" -> element(axis, half).moveTo(0.5 * half, half - axis).lineTo(1.6 * half, -half - axis);
            case "⊂" -> bowl(axis, half);
            case "∪" -> cup(axis, half, 1);
            case "∩" -> cup(axis, half, -1);
            case "∇" ->
                new Path()
                        .moveTo(0, -half - axis)
                        .lineTo(2 * half, -half - axis)
                        .lineTo(half, half - axis)
                        .close();
            case "≡" -> bars(axis, half);
            default -> Curves.wave(new Path(), 0, -axis, 2 * half, 0.4 * half);
        };
    }

    private static Path bowl(double axis, double half) {
        Path path = new Path().moveTo(1.9 * half, -half - axis).lineTo(half, -half - axis);
        Curves.arc(path, new double[] {half, -axis}, new double[] {half, half}, 270, 90);
        return path.lineTo(1.9 * half, half - axis);
    }

    private static Path element(double axis, double half) {
        return bowl(axis, half).moveTo(0, -axis).lineTo(1.75 * half, -axis);
    }

    private static Path cup(double axis, double half, int side) {
        double open = -axis - side * half;
        Path path = new Path().moveTo(0.2 * half, open).lineTo(0.2 * half, -axis + side * 0.2 * half);
        Curves.arc(
                path,
                new double[] {half, -axis + side * 0.2 * half},
                new double[] {0.8 * half, side * 0.8 * half},
                180,
                0);
        return path.moveTo(1.8 * half, -axis + side * 0.2 * half).lineTo(1.8 * half, open);
    }

    private static Path bars(double axis, double half) {
        Path path = new Path();
        for (int i = -1; i <= 1; i++) {
            path.moveTo(0, i * 0.55 * half - axis).lineTo(2 * half, i * 0.55 * half - axis);
        }
        return path;
    }
}
