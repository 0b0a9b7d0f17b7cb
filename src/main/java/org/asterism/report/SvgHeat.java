package org.asterism.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.geometry.Contour;

/** The doubt layer of an SVG plot: one filled path a contour level, laid over each other. */
final class SvgHeat {
    private final Heat heat;
    private final Viewport viewport;
    private final SvgText out;

    SvgHeat(Heat heat, Viewport viewport, SvgText out) {
        this.heat = heat;
        this.viewport = viewport;
        this.out = out;
    }

    void write() throws IOException {
        String color = Palette.hex(Heat.COLOR);
        out.line(
                "<g id=\"doubt\" role=\"img\" aria-label=\"Doubt: contours\" fill=\"{}\" fill-opacity=\"0.2\""
                        + " fill-rule=\"evenodd\" stroke=\"{}\" stroke-opacity=\"0.9\">",
                color,
                color);
        for (Map.Entry<Double, List<Contour>> level : levels().entrySet()) {
            long percent = Math.round(100 * level.getKey() / heat.peak());
            String lines = level.getValue().stream().map(this::line).collect(Collectors.joining(" "));
            out.line("<path d=\"{}\"><title>{} % of the highest doubt</title></path>", lines, percent);
        }
        out.line("</g>");
    }

    private Map<Double, List<Contour>> levels() {
        return heat.contours().stream()
                .collect(Collectors.groupingBy(Contour::level, LinkedHashMap::new, Collectors.toList()));
    }

    private String line(Contour contour) {
        StringBuilder path = new StringBuilder("M");
        int length = contour.closed() ? contour.x().length - 1 : contour.x().length;
        for (int i = 0; i < length; i++) {
            path.append(SvgText.number(viewport.toX(contour.x()[i])))
                    .append(',')
                    .append(SvgText.number(viewport.toY(contour.y()[i])))
                    .append(' ');
        }
        return contour.closed() ? path.append('Z').toString() : path.toString().strip();
    }
}
